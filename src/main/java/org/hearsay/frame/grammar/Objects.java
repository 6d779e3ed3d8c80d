package org.hearsay.frame.grammar;

import java.util.List;

/** What verbs take as objects on the surface: their own, the one that a relative clause lacks, and one shared by coordinated verbs. */
final class Objects {

    private final Tree tree;
    private final Voice voice;
    private final Relatives relatives;

    Objects(Tree tree, Voice voice, Relatives relatives) {
        this.tree = tree;
        this.voice = voice;
        this.relatives = relatives;
    }

    List<Integer> of(int verb) {
        List<Integer> own = relatives.antecedents(tree.children(verb, "obj"));
        if (own.isEmpty() && !tree.has(verb, "ccomp")) {
            own = relatives.antecedents(tree.children(verb, "iobj").stream().filter(o -> o > verb && tree.isNominal(o)).toList());
        }
        if (own.isEmpty()) {
            own = tree.children(verb, "obl").stream().filter(this::isCounted).toList();
        }
        if (!own.isEmpty()) {
            return own;
        }
        if (tree.deprel(verb).startsWith("acl") && isGap(verb)) {
            return List.of(tree.head(verb));
        }
        if (isReportedGap(verb)) {
            return List.of(tree.head(tree.head(verb)));
        }
        return sharedObjects(verb);
    }

    /** "at least five sites", which parsers take for a circumstance. */
    private boolean isCounted(int noun) {
        for (int child : tree.children(noun, "case")) {
            if (tree.form(child).equals("at") && child + 1 < tree.size() && (tree.form(child + 1).equals("least") || tree.form(child + 1).equals("most")) && tree.has(noun, "nummod")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a relative clause lacks its object: "the data that hackers stole", "the data hackers stole". */
    private boolean isGap(int verb) {
        List<Integer> subjects = tree.children(verb, "nsubj");
        return tree.deprel(verb).equals("acl:relcl")
                && !subjects.isEmpty()
                && subjects.stream().noneMatch(tree::isRelativizer)
                && tree.children(verb, "obl", "advmod").stream().noneMatch(tree::isRelativizer)
                && !tree.has(verb, "ccomp") && !tree.has(verb, "xcomp");
    }

    /** "The student who the police say the gang hired": what lacks its object is reported inside the relative clause. */
    private boolean isReportedGap(int verb) {
        int reporting = tree.head(verb);
        if (!tree.relation(verb).equals("ccomp") || !tree.deprel(reporting).equals("acl:relcl") || tree.children(verb, "nsubj").stream().noneMatch(s -> !tree.isRelativizer(s))) {
            return false;
        }
        List<Integer> subjects = tree.children(reporting, "nsubj");
        return subjects.stream().anyMatch(tree::isRelativizer) && !subjects.stream().allMatch(tree::isRelativizer);
    }

    /** "hacked and leaked the emails": one object of both verbs, wherever the tree hangs it. */
    private List<Integer> sharedObjects(int verb) {
        if (tree.relation(verb).equals("conj") && tree.isVerb(tree.head(verb)) && !voice.isPassive(verb)) {
            return relatives.antecedents(tree.children(tree.head(verb), "obj").stream().filter(o -> o > verb).toList());
        }
        for (int next : tree.children(verb, "conj")) {
            if (tree.isVerb(next) && next - verb <= 3 && !voice.isPassive(next)) {
                return relatives.antecedents(tree.children(next, "obj"));
            }
        }
        return List.of();
    }
}
