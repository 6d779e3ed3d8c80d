package org.hearsay.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Puts values into the VALUES blocks that give parameters their defaults. */
final class Binder extends ElementTransformCopyBase {

    private final Map<Var, Node> values;

    private Binder(Map<Var, Node> values) {
        this.values = values;
    }

    static Query bind(Query query, Map<Var, Node> values) {
        return QueryTransformOps.transform(query, new Binder(values), new ExprTransformCopy());
    }

    @Override
    public Element transform(ElementData data) {
        List<Var> variables = data.getVars();
        if (variables.size() != 1 || !values.containsKey(variables.get(0))) {
            return data;
        }
        ElementData bound = new ElementData();
        bound.add(variables.get(0));
        bound.add(BindingFactory.binding(variables.get(0), values.get(variables.get(0))));
        return bound;
    }
}
