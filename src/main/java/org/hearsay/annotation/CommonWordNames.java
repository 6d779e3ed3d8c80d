package org.hearsay.annotation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.annotation.syntax.SyntaxSentence;
import org.hearsay.annotation.syntax.SyntaxToken;

/**
 * Finds actors whose names the parser takes for adjectives or common nouns: "Anonymous attacks the site", "the group Anonymous", "a gang calling itself Night Heron".
 *
 * <p>In running text the capital letter tells. At the start of a sentence and in headlines, where every word has one, it is a name if the word
 * behind it takes an object or is what the whole sentence says, and read with a name it is the name's verb.
 */
final class CommonWordNames {

    /** Reads the sentence again with the word at an index as a name, which may be expected to be a subject. */
    interface Reader {
        SyntaxSentence read(int name, boolean asSubject);
    }

    /** What attackers do, which may be nouns too. */
    private static final Set<String> DEEDS = Set.of("hacks", "leaks", "defaces", "targets", "breaches", "releases", "hack", "leak", "deface", "target", "breach", "release");

    /** Words right before what something is called. */
    private static final Set<String> NAMING = Set.of("itself", "themselves", "himself", "herself", "dubbed", "codenamed", "nicknamed");

    private final Set<String> labels = new HashSet<>();

    CommonWordNames(Catalogue catalogue) {
        for (Catalogue.Entry entry : catalogue.entries()) {
            if (entry.type().equals(Types.THREAT_ACTOR)) {
                entry.riskyLabels().stream().filter(label -> label.indexOf(' ') < 0 && !label.equals(label.toUpperCase(Locale.ROOT))).forEach(labels::add);
            }
        }
    }

    /**
     * The sentence as it reads with its names, or as it was.
     *
     * @param sentence as the parser read it
     * @param withName reads it again
     */
    SyntaxSentence read(SyntaxSentence sentence, Reader withName) {
        List<SyntaxToken> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (labels.contains(tokens.get(i).form()) && tokens.get(i).upos().equals("ADJ")) {
                boolean capital = i > 0 && !isTitled(tokens, i);
                boolean open = capital || mayAct(tokens, i) || isListed(tokens, i);
                SyntaxSentence named = open ? withName.read(i, !capital) : sentence;
                return capital || open && isSubject(named.tokens(), i) ? named : sentence;
            }
            if (i > 1 && NAMING.contains(tokens.get(i - 1).form()) && isCapitalWord(tokens, i)) {
                return withName.read(i, false);
            }
        }
        return sentence;
    }

    /** "Night" of "Night Heron", where the words around have no capitals. */
    private static boolean isCapitalWord(List<SyntaxToken> tokens, int word) {
        SyntaxToken token = tokens.get(word);
        return Character.isUpperCase(token.form().charAt(0)) && Set.of("NOUN", "ADJ", "VERB").contains(token.upos()) && !isTitled(tokens, word);
    }

    /** Whether the words around are written with capitals too. */
    private static boolean isTitled(List<SyntaxToken> tokens, int word) {
        long small = tokens.stream().filter(t -> t.form().length() > 3 && Character.isLowerCase(t.form().charAt(0))).count();
        boolean opens = !Character.isLetterOrDigit(tokens.get(word - 1).form().charAt(0));
        return opens || small == 0;
    }

    /** Whether the noun behind an adjective may be a verb: it is a deed, nothing stands above it, or it has an object. */
    private static boolean mayAct(List<SyntaxToken> tokens, int adjective) {
        int noun = tokens.get(adjective).head();
        boolean next = noun > adjective && noun <= adjective + 2;
        return next && (tokens.get(noun).head() < 0 || DEEDS.contains(tokens.get(noun).form().toLowerCase(Locale.ROOT)) || tokens.stream().anyMatch(t -> t.head() == noun && t.deprel().equals("obj")));
    }

    /** "Anonymous and Silver Crow": the adjective is one of two names. */
    private static boolean isListed(List<SyntaxToken> tokens, int word) {
        return word + 2 < tokens.size() && tokens.get(word + 1).form().equals("and") && Character.isUpperCase(tokens.get(word + 2).form().charAt(0));
    }

    private static boolean isSubject(List<SyntaxToken> tokens, int word) {
        int head = tokens.get(word).head();
        return tokens.get(word).deprel().startsWith("nsubj") && head >= 0 && tokens.get(head).upos().equals("VERB");
    }
}
