package org.hearsay.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;
import org.hearsay.frame.grammar.Arguments;

/** Finds the words of triggers in a sentence. */
final class TriggerFinder {

    /** A word that a verb's further word may hang on it by. */
    private static final List<String> VERB_PARTS = List.of("compound", "advmod", "obj", "xcomp", "obl", "iobj", "nmod", "acl", "amod", "advcl", "case", "mark", "fixed", "det", "aux", "cop");

    private static final List<String> MARKING = List.of("case", "mark", "fixed", "cop");
    private static final String BE = "be";
    /** What becomes of a site. */
    private static final List<String> RESULTS = List.of("offline", "online");

    private final Sentence sentence;
    private final Arguments arguments;
    private final String[] lemmas;
    private final String[] forms;

    TriggerFinder(Arguments arguments) {
        this.arguments = arguments;
        sentence = arguments.tree().sentence();
        lemmas = sentence.tokens().stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        forms = sentence.tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    String lemma(int word) {
        return lemmas[word];
    }

    /** What a word may be the head of: by its lemma, and a participle by its form too ("suspected", "involved"). */
    List<String> headsAt(int word) {
        boolean participle = sentence.token(word).xpos().equals("VBN") || sentence.token(word).xpos().equals("VBG");
        return participle && !forms[word].equals(lemmas[word]) ? List.of(lemmas[word], forms[word]) : List.of(lemmas[word]);
    }

    /** The words of a trigger with its head at a word, in order, if they stand there. */
    Optional<List<Integer>> find(Trigger trigger, int head) {
        if (!isOfClass(trigger.wordClass(), head)) {
            return Optional.empty();
        }
        if (trigger.words().size() == 1) {
            return Optional.of(List.of(head));
        }
        return trigger.wordClass() == WordClass.VERB || trigger.wordClass() == WordClass.ADJECTIVE ? scattered(trigger, head) : inRow(trigger, head);
    }

    private boolean isOfClass(WordClass wordClass, int word) {
        Token token = sentence.token(word);
        return switch (wordClass) {
            case VERB -> token.upos().equals("VERB") || token.xpos().startsWith("VB") && !token.upos().equals("AUX");
            case NOUN -> token.upos().equals("NOUN") || token.upos().equals("PROPN") || token.xpos().startsWith("NN");
            case ADJECTIVE -> token.upos().equals("ADJ") || token.xpos().startsWith("JJ") || token.xpos().equals("VBN");
            case PREPOSITION -> token.upos().equals("ADP") || token.relation().equals("case");
            case ADVERB -> token.upos().equals("ADV") || token.xpos().startsWith("RB");
        };
    }

    private boolean is(int word, String lemma) {
        return lemmas[word].equals(lemma) || forms[word].equals(lemma);
    }

    /** A noun's words stand together; hyphens and quotes between them do not count. */
    private Optional<List<Integer>> inRow(Trigger trigger, int head) {
        TreeSet<Integer> found = new TreeSet<>(List.of(head));
        int at = head;
        for (int w = trigger.headWord() - 1; w >= 0; w--) {
            at = next(at, -1);
            if (at < 0 || !is(at, trigger.words().get(w))) {
                return Optional.empty();
            }
            found.add(at);
        }
        at = head;
        for (int w = trigger.headWord() + 1; w < trigger.words().size(); w++) {
            at = next(at, 1);
            if (at < 0 || !is(at, trigger.words().get(w))) {
                return Optional.empty();
            }
            found.add(at);
        }
        return Optional.of(List.copyOf(found));
    }

    private int next(int word, int step) {
        int at = word + step;
        while (at >= 0 && at < lemmas.length && sentence.token(at).upos().equals("PUNCT")) {
            at += step;
        }
        return at < lemmas.length ? at : -1;
    }

    /** A verb's further words hang on it or on one another, wherever they stand. */
    private Optional<List<Integer>> scattered(Trigger trigger, int head) {
        TreeSet<Integer> found = new TreeSet<>(List.of(head));
        int after = head;
        for (String lemma : trigger.words().subList(1, trigger.words().size())) {
            int word = part(found, head, lemma, after);
            if (word < 0) {
                return Optional.empty();
            }
            found.add(word);
            after = word;
        }
        return Optional.of(List.copyOf(found));
    }

    private int part(TreeSet<Integer> found, int head, String lemma, int after) {
        for (int i = 0; i < lemmas.length; i++) {
            if (!found.contains(i) && is(i, lemma) && hangs(i, found, after) && !isBefore(i, head)) {
                return i;
            }
        }
        if (sentence.token(head).upos().equals("VERB") || sentence.token(head).xpos().startsWith("VB")) {
            for (int object : arguments.objects(head)) {
                if (is(object, lemma) && object != head) {
                    return object;
                }
            }
        }
        return -1;
    }

    /** The "to" before an infinitive is none of its further words: "to gain access to". */
    private boolean isBefore(int word, int head) {
        return word < head && sentence.token(word).relation().equals("mark");
    }

    private boolean hangs(int word, TreeSet<Integer> found, int after) {
        Token token = sentence.token(word);
        if (token.head() == Token.ROOT || !VERB_PARTS.contains(token.relation())) {
            return false;
        }
        if (token.relation().equals("mark") && word < after) {
            return false;
        }
        if (found.contains(token.head())) {
            return true;
        }
        if (RESULTS.contains(lemmas[word]) && isObjectOf(token.head(), found)) {
            return true;
        }
        boolean marks = MARKING.contains(token.relation());
        return marks && word > after && (found.contains(sentence.token(token.head()).head()) || word == after + 1 || isBehindObject(token.head(), found));
    }

    /** Trees often hang on the object what becomes of it: "knocked [the site of the bank offline]". */
    private boolean isObjectOf(int word, TreeSet<Integer> found) {
        return sentence.token(word).relation().equals("obj") && found.contains(sentence.token(word).head());
    }

    /** Trees often hang on the object what the verb's preposition governs: "notified [the maker of the flaw]", "blamed [the maker for waiting]". */
    private boolean isBehindObject(int governed, TreeSet<Integer> found) {
        int object = sentence.token(governed).head();
        return object != Token.ROOT && (sentence.token(governed).relation().equals("nmod") || sentence.token(governed).relation().equals("acl")) && sentence.token(object).relation().equals("obj") && found.contains(sentence.token(object).head());
    }

    /** The "out" of "locked out of the network" governs nothing of its own. */
    private boolean isBeforeOf(int word) {
        return word + 1 < forms.length && forms[word + 1].equals("of");
    }

    /** The words that the last word of a verb's trigger governs, if it is a preposition or the "be" of "pretend to be". */
    List<Integer> governed(Trigger trigger, List<Integer> words) {
        String last = trigger.words().get(trigger.words().size() - 1);
        List<Integer> governed = new ArrayList<>();
        if (trigger.words().size() > 1 && (Prepositions.contains(last) || last.equals(BE))) {
            for (int word : words) {
                if (is(word, last) && MARKING.contains(sentence.token(word).relation()) && !isBeforeOf(word)) {
                    governed.add(arguments.antecedent(sentence.token(word).head()));
                }
            }
        }
        return arguments.conjuncts(governed);
    }
}
