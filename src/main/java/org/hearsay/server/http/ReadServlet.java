package org.hearsay.server.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves addresses that can only be read. */
public final class ReadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Answers one GET or HEAD. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Answers.
         *
         * @throws RequestProblem if there is no good answer
         */
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReadServlet.class);

    private final transient Reader reader;
    private final transient ProblemPage problems;

    /**
     * Serves by a reader.
     *
     * @param problems how problems are told
     */
    public ReadServlet(Reader reader, ProblemPage problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** Tells a problem to whoever asked. */
    @FunctionalInterface
    public interface ProblemPage {
        /** Answers with the problem. */
        void answer(HttpServletRequest request, HttpServletResponse response, RequestProblem problem) throws IOException;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
                response.setHeader("Allow", "GET, HEAD, OPTIONS");
                throw new RequestProblem(405, "This address can only be read.");
            }
            reader.answer(request, response);
        } catch (RequestProblem e) {
            problems.answer(request, response, e);
        } catch (RuntimeException e) {
            LOG.error("{} could not be answered", request.getRequestURI(), e);
            problems.answer(request, response, RequestProblem.fault());
        }
    }
}
