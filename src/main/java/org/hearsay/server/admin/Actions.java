package org.hearsay.server.admin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.server.http.Problems;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.store.DiskException;
import org.hearsay.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One address with what each method does there. */
final class Actions extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Answers one request. */
    @FunctionalInterface
    interface Action {
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Actions.class);

    private final transient Map<String, Action> actions;
    private final transient Runnable onExhaustion;

    /**
     * The actions by the names of their methods.
     *
     * @param onExhaustion what to do when an action has used up the memory
     */
    Actions(Map<String, Action> actions, Runnable onExhaustion) {
        this.actions = Map.copyOf(actions);
        this.onExhaustion = onExhaustion;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Action action = actions.get(request.getMethod());
            if (action == null) {
                String allowed = String.join(", ", new TreeSet<>(actions.keySet()));
                response.setHeader("Allow", allowed);
                throw new RequestProblem(405, "This address takes " + allowed + " only.");
            }
            answer(action, request, response);
        } catch (RequestProblem e) {
            Problems.send(request, response, e);
        } catch (RuntimeException e) {
            LOG.error("{} {} could not be answered", request.getMethod(), request.getRequestURI(), e);
            Problems.send(request, response, RequestProblem.fault());
        }
    }

    private void answer(Action action, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            action.answer(request, response);
        } catch (OutOfMemoryError e) {
            onExhaustion.run();
            throw new RequestProblem(503, "The memory of the server is used up; it stops now. Nothing of what was not answered before is kept.");
        } catch (DiskException e) {
            onExhaustion.run();
            throw new RequestProblem(507, "The server stops now: " + e.getMessage() + ".");
        } catch (StoreException e) {
            throw new RequestProblem(507, "Nothing was changed: " + e.getMessage() + ".");
        }
    }
}
