package org.hearsay.frame.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;
import org.hearsay.article.Span;

/** A sentence's dependency tree, indexed downwards. Words are given by their index in the sentence; lemmas and forms are in lower case. */
public final class Tree {

    private static final Set<String> RELATIVIZERS = Set.of("who", "which", "that", "whom", "whose", "where");
    private static final Set<String> MODIFYING = Set.of("nummod", "amod", "det", "compound");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Sentence sentence;
    private final List<List<Integer>> children = new ArrayList<>();
    private final String[] relations;
    private final String[] lemmas;
    private final String[] forms;
    private final Set<String> allForms;

    /** Indexes the tree of a sentence. */
    public Tree(Sentence sentence) {
        this.sentence = sentence;
        relations = sentence.tokens().stream().map(Token::relation).toArray(String[]::new);
        lemmas = sentence.tokens().stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        forms = sentence.tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        allForms = new HashSet<>(List.of(forms));
        for (int i = 0; i < sentence.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (head(i) != Token.ROOT) {
                children.get(head(i)).add(i);
            }
        }
    }

    /** The sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** How many words it has. */
    public int size() {
        return sentence.size();
    }

    /** The first word that ends behind the start of a span; the last of all if none does. */
    public int firstOf(Span span) {
        int first = 0;
        while (first + 1 < size() && token(first).span().end() <= span.start()) {
            first++;
        }
        return first;
    }

    /** A word. */
    public Token token(int word) {
        return sentence.token(word);
    }

    /** The word that one depends on; {@link Token#ROOT} for the root. */
    public int head(int word) {
        return token(word).head();
    }

    /** The relation to the head, without its subtype. */
    public String relation(int word) {
        return relations[word];
    }

    String deprel(int word) {
        return token(word).deprel();
    }

    /** The dictionary form, in lower case. */
    public String lemma(int word) {
        return lemmas[word];
    }

    String form(int word) {
        return forms[word];
    }

    /** Whether a form stands anywhere in the sentence. */
    boolean hasForm(String form) {
        return allForms.contains(form);
    }

    /** The words that depend on one, in order. */
    public List<Integer> children(int word) {
        return children.get(word);
    }

    /** Children with one of the relations, subtypes left out. */
    List<Integer> children(int word, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children(word)) {
            for (String relation : relations) {
                if (relation(child).equals(relation)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** The first child in one of the relations (without subtypes), or -1. */
    public int child(int word, String... relations) {
        for (int child : children(word)) {
            for (String relation : relations) {
                if (relation(child).equals(relation)) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** Whether a word has a child that passes a test. */
    public boolean hasChild(int word, IntPredicate test) {
        for (int child : children(word)) {
            if (test.test(child)) {
                return true;
            }
        }
        return false;
    }

    boolean has(int word, String relation) {
        return child(word, relation) >= 0;
    }

    boolean hasExact(int word, String deprel) {
        return hasChild(word, c -> deprel(c).equals(deprel));
    }

    /** Whether a marker or case word ("to", "by", "of") of a word, or of a modifier before it, has one of the forms. */
    public boolean isMarked(int word, Set<String> forms) {
        for (int child : children(word)) {
            if (isMarker(child, forms)) {
                return true;
            }
            if (child < word && MODIFYING.contains(relation(child)) && hasChild(child, c -> isMarker(c, forms))) {
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

    boolean isGerund(int word) {
        return token(word).xpos().equals("VBG") || isVerb(word);
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

    /** Whether a word is a punctuation mark. */
    public boolean isPunctuation(int word) {
        return token(word).upos().equals("PUNCT");
    }

    /** Whether a word is another or stands below it. */
    public boolean isBelow(int word, int ancestor) {
        return sentence.isBelow(word, ancestor);
    }

    /** A word and all below it. */
    public BitSet subtree(int word) {
        return subtree(word, child -> true);
    }

    /** A word and all below it, without the branches that start in a word that a test refuses. */
    public BitSet subtree(int word, IntPredicate keep) {
        BitSet words = new BitSet(size());
        collect(word, keep, words);
        return words;
    }

    private void collect(int word, IntPredicate keep, BitSet words) {
        if (words.get(word)) {
            return;
        }
        words.set(word);
        for (int child : children(word)) {
            if (keep.test(child)) {
                collect(child, keep, words);
            }
        }
    }

    /** The characters of a set of words, one span for each unbroken run, without punctuation at the edges of a run; marks between two chosen words are chosen too. */
    public List<Span> spans(BitSet words) {
        return Runs.of(this, words);
    }
}
