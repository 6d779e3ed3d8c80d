package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides of each action of an article whether it is told as having happened, as one of a kind, or as neither.
 *
 * <p>What one sentence leaves open its article tells: where offences are mostly told as kinds, one of nobody with a name at no time, and not told in
 * the past, is of a kind too. Warnings and advice speak so, and reports of an incident do not.
 */
final class RealisReader {

    private static final String OFFENCE = "Offence";
    /** The share of offences told as kinds from which an article is about kinds of offences. */
    private static final double KINDS = 0.4;

    private final Discourse discourse;
    private final Genericity genericity;

    RealisReader(Discourse discourse) {
        this.discourse = discourse;
        this.genericity = new Genericity(discourse);
    }

    /** The realis of each action, in the order of the actions. */
    List<Realis> read(List<Draft> drafts) {
        List<Realis> alone = drafts.stream().map(this::alone).toList();
        long kinds = count(drafts, alone, Realis.GENERIC);
        long actual = count(drafts, alone, Realis.ACTUAL);
        List<Realis> together = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            long othersActual = actual - (alone.get(i) == Realis.ACTUAL ? 1 : 0);
            boolean aboutKinds = kinds + 0.5 >= KINDS * (kinds + othersActual + 1);
            together.add(aboutKinds && isOpen(drafts.get(i)) ? Realis.GENERIC : alone.get(i));
        }
        return together;
    }

    private long count(List<Draft> drafts, List<Realis> realis, Realis which) {
        long count = 0;
        for (int i = 0; i < drafts.size(); i++) {
            count += realis.get(i) == which && isOffence(drafts.get(i)) ? 1 : 0;
        }
        return count;
    }

    private boolean isOffence(Draft draft) {
        return discourse.isA(draft.type(), OFFENCE);
    }

    private Realis alone(Draft draft) {
        Verdict verdict = Verdict.of(draft);
        boolean affirmed = verdict.polarity() == Polarity.AFFIRMED;
        // what its clause is sure of has happened, even if it is only suspected who did it
        boolean sure = draft.factuality().modality().compareTo(Modality.POSSIBLE) < 0;
        boolean told = affirmed && verdict.modality().compareTo(sure ? Modality.PLANNED : Modality.POSSIBLE) < 0;
        // a weakness that can be used is there, and nobody has used it yet
        boolean kind = affirmed && (told || !draft.type().startsWith("Vulnerability")) && (genericity.isGeneric(draft) || isOffence(draft) && genericity.isRepeatable(draft));
        return kind ? Realis.GENERIC : told || genericity.isPresupposed(draft) ? Realis.ACTUAL : Realis.OTHER;
    }

    /** Whether a sentence leaves open when an offence happens and to whom. */
    private boolean isOpen(Draft draft) {
        return isOffence(draft) && Verdict.of(draft).polarity() == Polarity.AFFIRMED && genericity.isTimeless(draft);
    }
}
