package org.hearsay.annotation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.annotation.syntax.Words;

/** A sentence that grows from left to right out of parts of others; a word may be put below one that comes later. */
final class Draft {

    private final List<Node> nodes = new ArrayList<>();

    /** A word of a draft. */
    static final class Node {

        private final String form;
        private final String upos;
        private final String xpos;
        private String deprel;
        private Node head;

        private Node(String form, String upos, String xpos) {
            this.form = form;
            this.upos = upos;
            this.xpos = xpos;
        }

        /** Puts the word below another. */
        Node below(Node governor, String relation) {
            head = governor;
            deprel = relation;
            return this;
        }

        /** Names the relation of a word whose governor is not there yet. */
        Node relation(String name) {
            deprel = name;
            return this;
        }

        /** Puts the word below another by the relation that it has. */
        void governor(Node node) {
            head = node;
        }

        String form() {
            return form;
        }

        String upos() {
            return upos;
        }

        String xpos() {
            return xpos;
        }
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Adds a word, the root of all until it is put below another. */
    Node word(String form, String upos, String xpos) {
        Node node = new Node(form, upos, xpos);
        node.deprel = "root";
        nodes.add(node);
        return node;
    }

    /** Adds a mark of punctuation. */
    Node sign(String form, String xpos) {
        return word(form, "PUNCT", xpos);
    }

    /**
     * Adds a part of another sentence.
     *
     * @param first index of its first word
     * @param end index behind its last word
     * @return the word whose head lies outside, the root of all until it is put below another
     */
    Node part(Words from, int first, int end) {
        int at = nodes.size();
        Node top = null;
        for (int i = first; i < end; i++) {
            word(i == first && !isEmpty() ? lower(from, i) : from.form[i], from.upos[i], from.xpos[i]);
        }
        for (int i = first; i < end; i++) {
            Node node = nodes.get(at + i - first);
            int head = from.head[i];
            if (head >= first && head < end) {
                node.below(nodes.get(at + head - first), from.deprel[i]);
            } else {
                top = node;
            }
        }
        return top;
    }

    /** Puts a part of what was added last in quotation marks, which depend on its topmost word. */
    void quote(int first, int end) {
        Node top = null;
        List<Node> quoted = nodes.subList(first, end);
        for (Node node : quoted) {
            top = top == null && !quoted.contains(node.head) ? node : top;
        }
        nodes.add(end, new Node("\"", "PUNCT", "''").below(top, "punct"));
        nodes.add(first, new Node("\"", "PUNCT", "``").below(top, "punct"));
    }

    int size() {
        return nodes.size();
    }

    /** A word without the capital of its sentence, unless it is a name's. */
    private static String lower(Words from, int i) {
        String form = from.form[i];
        boolean kept = i > 0 || from.upos[i].equals("PROPN") || form.equals("I") || form.isEmpty();
        return kept ? form : form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1);
    }

    /** What has been added, with a capital in front. */
    Words words() {
        Words words = new Words(nodes.size());
        for (int i = 0; i < words.size(); i++) {
            Node node = nodes.get(i);
            words.form[i] = node.form;
            words.upos[i] = node.upos;
            words.xpos[i] = node.xpos;
            words.deprel[i] = node.deprel;
            words.head[i] = node.head == null ? -1 : nodes.indexOf(node.head);
        }
        capitalise(words);
        return words;
    }

    private static void capitalise(Words words) {
        int first = 0;
        while (first + 1 < words.size() && words.upos[first].equals("PUNCT")) {
            first++;
        }
        String form = words.form[first];
        words.form[first] = form.isEmpty() ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}
