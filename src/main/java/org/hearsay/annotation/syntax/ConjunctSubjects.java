package org.hearsay.annotation.syntax;

/** Mends subjects that stand before the conjunction of their verb, which none does: in {@code they told the police but feared for the files} the police are told. */
final class ConjunctSubjects {

    private ConjunctSubjects() {}

    static void mend(Words words) {
        for (int conjunction = 2; conjunction + 1 < words.size(); conjunction++) {
            int verb = words.head[conjunction];
            boolean joins = words.deprel[conjunction].equals("cc") && verb > conjunction && words.deprel[verb].equals("conj");
            int first = joins ? words.head[verb] : -1;
            if (first >= 0 && first < conjunction && words.upos[first].equals("VERB") && !words.has(first, "obj") && !words.has(first, "aux:pass")) {
                moveSubject(words, first, conjunction, verb);
            }
        }
    }

    private static void moveSubject(Words words, int first, int conjunction, int verb) {
        for (int noun = first + 1; noun < conjunction; noun++) {
            if (words.head[noun] == verb && words.deprel[noun].equals("nsubj")) {
                words.head[noun] = first;
                words.deprel[noun] = "obj";
            }
        }
    }
}
