package org.hearsay.annotation.training;

import java.util.List;
import java.util.Random;
import org.hearsay.annotation.syntax.Words;

/** Puts rare irregular past forms in the place of common ones: treebanks have so few of them that "stole" passes for a participle. */
final class IrregularPasts {

    private static final List<String> FORMS = List.of(
            "stole", "stole", "broke", "chose", "drove", "froze", "hid", "shook", "tore", "threw", "withdrew", "overthrew", "blew", "drew", "swore", "wore", "sank", "undertook",
            "overtook", "oversaw", "forbade", "forgave", "mistook", "bit");

    private IrregularPasts() {}

    /** The same sentence, where every past form with an object is one of these. */
    static Words of(Words words, Random random) {
        Words out = words.bare();
        System.arraycopy(words.upos, 0, out.upos, 0, words.size());
        System.arraycopy(words.xpos, 0, out.xpos, 0, words.size());
        System.arraycopy(words.head, 0, out.head, 0, words.size());
        System.arraycopy(words.deprel, 0, out.deprel, 0, words.size());
        for (int i = 0; i < words.size(); i++) {
            int verb = words.head[i];
            if (words.deprel[i].equals("obj") && words.upos[verb].equals("VERB") && words.xpos[verb].equals("VBD")) {
                out.form[verb] = FORMS.get(random.nextInt(FORMS.size()));
            }
        }
        return out;
    }

    /** Whether anything would change. */
    static boolean apply(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.deprel[i].equals("obj") && words.upos[words.head[i]].equals("VERB") && words.xpos[words.head[i]].equals("VBD")) {
                return true;
            }
        }
        return false;
    }
}
