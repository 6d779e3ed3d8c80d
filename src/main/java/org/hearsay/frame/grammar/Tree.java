package org.hearsay.frame.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;

/** A sentence's dependency tree with the children of each word at hand. */
final class Tree {

    private static final Set<String> RELATIVIZERS = Set.of("who", "which", "that", "whom", "whose", "where");
    private static final Set<String> MODIFYING = Set.of("nummod", "amod", "det", "compound");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Sentence sentence;
    private final int[][] children;
    private final String[] relations;
    private final String[] lemmas;
    private final String[] forms;
    private final Set<String> allForms;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        relations = sentence.tokens().stream().map(Token::relation).toArray(String[]::new);
        lemmas = sentence.tokens().stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        forms = sentence.tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        allForms = new HashSet<>(List.of(forms));
        int[] counts = new int[sentence.size()];
        for (Token token : sentence.tokens()) {
            if (token.head() != Token.ROOT) {
                counts[token.head()]++;
            }
        }
        children = new int[sentence.size()][];
        for (int i = 0; i < counts.length; i++) {
            children[i] = new int[counts[i]];
        }
        for (int i = counts.length - 1; i >= 0; i--) {
            int head = sentence.token(i).head();
            if (head != Token.ROOT) {
                children[head][--counts[head]] = i;
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int word) {
        return sentence.token(word);
    }

    int head(int word) {
        return token(word).head();
    }

    String relation(int word) {
        return relations[word];
    }

    String deprel(int word) {
        return token(word).deprel();
    }

    String lemma(int word) {
        return lemmas[word];
    }

    String form(int word) {
        return forms[word];
    }

    /** Whether a form stands anywhere in the sentence. */
    boolean hasForm(String form) {
        return allForms.contains(form);
    }

    int[] children(int word) {
        return children[word];
    }

    /** Children with one of the relations, subtypes left out. */
    List<Integer> children(int word, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children[word]) {
            for (String relation : relations) {
                if (relation(child).equals(relation)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    boolean has(int word, String relation) {
        for (int child : children[word]) {
            if (relation(child).equals(relation)) {
                return true;
            }
        }
        return false;
    }

    boolean hasExact(int word, String deprel) {
        return IntStream.of(children[word]).anyMatch(c -> deprel(c).equals(deprel));
    }

    /** Whether a marker or case word ("to", "by", "of") of a word, or of a modifier before it, has one of the forms. */
    boolean isMarked(int word, Set<String> forms) {
        for (int child : children(word)) {
            if (isMarker(child, forms)) {
                return true;
            }
            if (child < word && MODIFYING.contains(relation(child)) && IntStream.of(children(child)).anyMatch(c -> isMarker(c, forms))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMarker(int word, Set<String> forms) {
        return (relation(word).equals("mark") || relation(word).equals("case")) && forms.contains(form(word));
    }

    boolean isVerb(int word) {
        return token(word).upos().equals("VERB") || token(word).upos().equals("AUX");
    }

    boolean isNominal(int word) {
        return switch (token(word).upos()) {
            case "NOUN", "PROPN", "PRON", "NUM" -> true;
            case "DET", "ADJ", "SYM", "X" -> true;
            default -> false;
        };
    }

    boolean isRelativizer(int word) {
        return RELATIVIZERS.contains(form(word)) && !token(word).xpos().equals("DT");
    }

    boolean isPastParticiple(int word) {
        return token(word).xpos().equals("VBN") || token(word).xpos().equals("VBD") && !has(word, "aux") && !isFinite(word);
    }

    /** Whether the form itself is finite, subject or not. */
    boolean isFiniteForm(int word) {
        return FINITE.contains(token(word).xpos());
    }

    private boolean isFinite(int word) {
        return FINITE.contains(token(word).xpos()) && (has(word, "nsubj") || has(word, "obj"));
    }
}
