package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Token;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/**
 * Parts what somebody says further from what they said first: "said it was cold and called the heating a joke", "refused to name it, saying that …",
 * "said it was cold, but he denied that …", "announced a plan, which he called a gift".
 *
 * <p>Trees hang the second verb on the words that the first one reports. It goes on what the speaker does, rather than what they say, where it is a
 * participle of speech behind a comma, where its tense is that of the first verb and not that of the words between, or where its subject is the speaker.
 */
final class Continuations {

    private static final Set<String> CONTRASTING = Set.of("though", "although", "while", "whereas");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SPEAKING = Set.of("Asking", "Urging", "Denying", "Accusing", "Threatening", "Refusing");
    private static final String ACTOR = "Actor";

    private final Discourse discourse;
    private final Tree tree;
    private final List<Report> reports;

    private Continuations(Discourse discourse, List<Report> reports) {
        this.discourse = discourse;
        this.tree = discourse.tree(reports.get(0).sentence());
        this.reports = new ArrayList<>(reports);
    }

    /**
     * Parts the reports of one sentence.
     *
     * @param reports in the order of their cues
     * @return the same reports in the same order, some with less content, some with another source
     */
    static List<Report> part(Discourse discourse, List<Report> reports) {
        if (reports.size() < 2) {
            return reports;
        }
        Continuations continuations = new Continuations(discourse, reports);
        for (int i = 1; i < reports.size(); i++) {
            continuations.part(i);
        }
        return continuations.reports;
    }

    private void part(int place) {
        Report report = reports.get(place);
        if (!tree.token(report.cue()).xpos().startsWith("VB")) {
            return;
        }
        for (Report first : List.copyOf(reports.subList(0, place))) {
            if (first.says(report.cueSpan()) && isAtOneDepth(first, report) && goesOn(first, report)) {
                reports.set(place, tree.child(report.cue(), "nsubj") < 0 && !first.sources().isEmpty() ? report.saidBy(first) : report);
                cut(place);
                return;
            }
        }
    }

    private boolean isAtOneDepth(Report first, Report report) {
        return discourse.quotationAround(first.cueSpan()).equals(discourse.quotationAround(report.cueSpan()));
    }

    /** Takes a report's clause out of what the reports before it say. */
    private void cut(int place) {
        BitSet clause = tree.subtree(reports.get(place).cue());
        Span cue = reports.get(place).cueSpan();
        for (int i = 0; i < place; i++) {
            if (reports.get(i).says(cue)) {
                reports.set(i, reports.get(i).withContent(tree.spans(said(reports.get(i), clause.nextSetBit(0), clause.length()))));
            }
        }
    }

    /** The words that a report says outside of a stretch. */
    private BitSet said(Report report, int from, int to) {
        BitSet words = new BitSet();
        for (int i = 0; i < tree.size(); i++) {
            words.set(i, report.says(tree.token(i).span()));
        }
        words.clear(from, to);
        return words;
    }

    private boolean goesOn(Report first, Report report) {
        return isAddedParticiple(first, report) || isFurtherVerb(first, report) || isFurtherClause(first, report);
    }

    /** "…, adding that …" */
    private boolean isAddedParticiple(Report first, Report report) {
        int verb = report.cue();
        boolean participle = tree.token(verb).xpos().equals("VBG") && tree.child(verb, "nsubj", "aux", "mark", "case") < 0;
        return participle && isSpoken(report) && tree.head(verb) >= first.cue() && tree.head(verb) < verb && isBehindComma(verb);
    }

    private boolean isSpoken(Report report) {
        return report.speech() || SPEAKING.contains(report.foundBy());
    }

    private boolean isBehindComma(int verb) {
        int first = tree.subtree(verb).nextSetBit(0);
        return tree.isPunctuation(first) || first > 0 && tree.isPunctuation(first - 1);
    }

    /** "… and called it a joke" */
    private boolean isFurtherVerb(Report first, Report report) {
        int verb = report.cue();
        int joined = tree.head(verb);
        if (!tree.relation(verb).equals("conj") || tree.child(verb, "nsubj") >= 0 || joined < first.cue() || !form(verb).equals(form(first.cue()))) {
            return false;
        }
        return joined == first.cue() || !form(joined).equals(form(verb)) || isSpoken(report) && !isAnotherActor(tree.child(joined, "nsubj"), first);
    }

    /** "…, but he denied that …", "…, which he called a gift" */
    private boolean isFurtherClause(Report first, Report report) {
        int verb = report.cue();
        int subject = tree.child(verb, "nsubj");
        if (subject < 0 || !isJoined(verb) || !isBehindComma(verb) || !isSpeaker(subject, first)) {
            return false;
        }
        return isSpoken(report) || form(verb).equals(form(first.cue())) && !form(verb).equals(form(tree.head(verb)));
    }

    private boolean isJoined(int verb) {
        return switch (tree.relation(verb)) {
            case "conj", "parataxis" -> true;
            case "acl" -> tree.token(verb).deprel().equals("acl:relcl");
            case "advcl" -> tree.hasChild(verb, c -> tree.relation(c).equals("mark") && CONTRASTING.contains(tree.lemma(c)));
            default -> false;
        };
    }

    private boolean isSpeaker(int subject, Report first) {
        Optional<Mention> mention = mention(subject);
        return mention.isPresent() && first.sources().stream().map(Filler::mention).anyMatch(m -> m.isPresent() && m.get().entity().equals(mention.get().entity()));
    }

    private boolean isAnotherActor(int subject, Report first) {
        return subject >= 0 && mention(subject).filter(m -> discourse.isA(m.type(), ACTOR)).isPresent() && !isSpeaker(subject, first);
    }

    private Optional<Mention> mention(int word) {
        return discourse.annotated().mentionAt(tree.sentence().index(), word);
    }

    /** The tense or other form that a verb and its auxiliaries have. */
    private String form(int verb) {
        int finite = tree.children(verb).stream().filter(c -> Set.of("aux", "cop").contains(tree.relation(c)) && FINITE.contains(tree.token(c).xpos())).findFirst().orElse(verb);
        Token token = tree.token(finite);
        if (PRESENT.contains(token.xpos())) {
            return "present";
        }
        boolean past = token.xpos().equals("VBD") || token.xpos().equals("VBN") && tree.child(verb, "aux") < 0;
        return past ? "past" : token.xpos().equals("MD") ? tree.lemma(finite) : token.xpos();
    }
}
