package org.hearsay.annotation.syntax;

import java.util.List;
import java.util.function.Consumer;

/** The passes that mend what the parser gets wrong again and again, in the order in which they build on each other. */
final class TreeMends {

    private static final List<Consumer<Words>> PASSES =
            List.of(JoinedTitles::mend, DoubleSubjects::mend, SaidClauses::mend, ToldClauses::mend, HeadlineVerbs::mend, ParticipleVerbs::mend, SubordinateSubjects::mend, LeadingDates::mend, LostSubjects::mend,
                    AttachedPrepositions::mend, OpeningParticiples::mend, ReducedRelatives::mend, StrandedPrepositions::mend, ParticleObjects::mend, InsertedParticiples::mend,
                    PersonalSubjects::mend, ListedAppositions::mend, LeastQuantities::mend, PerfectSubjects::mend, LostPredicates::mend, ResumedSpeech::mend, AskedInfinitives::mend, PluralClauses::mend, CasedObjects::mend, ObjectPredicates::mend, ConjunctSubjects::mend, InterruptedPerfects::mend);

    private TreeMends() {}

    static void apply(Words words) {
        PASSES.forEach(pass -> pass.accept(words));
    }
}
