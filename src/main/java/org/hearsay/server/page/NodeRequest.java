package org.hearsay.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.hearsay.server.http.Accept;
import org.hearsay.server.http.GraphKind;
import org.hearsay.server.http.Parameters;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.store.ReadTransaction;

/**
 * Which node a request is about, and in which form.
 *
 * @param node the node, which the store knows
 * @param kind the form that the ending or the parameter {@code format} asks for, if one does
 * @param part which part of what points at the node, from 0
 * @param accept what the client accepts
 */
record NodeRequest(Node node, Optional<GraphKind> kind, int part, Accept accept) {

    /**
     * Reads an address.
     *
     * @throws RequestProblem 404 if the store does not know the node, 410 if it was taken out, 400 if the parameters make no sense
     */
    static NodeRequest of(HttpServletRequest request, Addresses addresses, DatasetGraph data) {
        String path = request.getRequestURI();
        String name = path.substring(path.indexOf('/', 1) + 1);
        Parameters parameters = Parameters.ofAddress(request);
        Accept accept = Accept.of(request.getHeader("Accept"));
        int part = parameters.one("part").map(NodeRequest::part).orElse(0);
        Node whole = addresses.node(name);
        if (known(data, whole)) {
            return new NodeRequest(whole, parameters.one("format").map(NodeRequest::kind), part, accept);
        }
        int dot = name.lastIndexOf('.');
        Optional<GraphKind> suffix = dot < 0 ? Optional.empty() : GraphKind.named(name.substring(dot + 1));
        if (suffix.isPresent() && known(data, addresses.node(name.substring(0, dot)))) {
            return new NodeRequest(addresses.node(name.substring(0, dot)), suffix, part, accept);
        }
        throw new RequestProblem(404, "Nothing is known here by the name " + name + ".");
    }

    /**
     * The form to answer in.
     *
     * @throws RequestProblem 406 with the forms that there are, if the client accepts none of them
     */
    GraphKind negotiated() {
        List<GraphKind> offered = List.of(GraphKind.values());
        return kind.or(() -> accept.choose(offered)).orElseThrow(() -> new RequestProblem(406,
                "This is there as " + offered.stream().map(each -> each.mediaTypes().get(0) + " (." + each.suffix() + ")").collect(Collectors.joining(", ")) + "."));
    }

    private static boolean known(DatasetGraph data, Node node) {
        if (ReadTransaction.calculate(data, () -> data.contains(Node.ANY, node, OWL2.deprecated.asNode(), Node.ANY))) {
            throw new RequestProblem(410, "This was here and has been taken out.");
        }
        return ReadTransaction.calculate(data, () -> data.contains(Node.ANY, node, Node.ANY, Node.ANY) || data.contains(Node.ANY, Node.ANY, Node.ANY, node));
    }

    private static int part(String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw new RequestProblem(400, "The parameter part is a number from 0, not " + text + ".");
        }
    }

    private static GraphKind kind(String format) {
        return GraphKind.named(format).orElseThrow(() -> new RequestProblem(400, "The format " + format + " is not known; there are "
                + Arrays.stream(GraphKind.values()).map(GraphKind::suffix).collect(Collectors.joining(", ")) + "."));
    }
}
