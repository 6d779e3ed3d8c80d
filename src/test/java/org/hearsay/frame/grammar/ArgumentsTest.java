package org.hearsay.frame.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.hearsay.annotation.Sentence;
import org.hearsay.frame.Trees;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static List<String> ask(String rows, String word, BiFunction<Arguments, Integer, List<Integer>> question) {
        Sentence sentence = Trees.read(rows);
        return question.apply(new Arguments(new Tree(sentence)), Trees.word(sentence, word)).stream().map(i -> sentence.token(i).form()).toList();
    }

    private static void reads(String rows, String verb, List<String> subjects, List<String> objects) {
        assertThat(ask(rows, verb, Arguments::subjects)).as("subjects of " + verb).isEqualTo(subjects);
        assertThat(ask(rows, verb, Arguments::objects)).as("objects of " + verb).isEqualTo(objects);
    }

    @Test
    void active() {
        reads("Hackers|hacker|NNS|nsubj|2 attacked|attack|VBD|root|0 banks|bank|NNS|obj|2", "attacked", List.of("Hackers"), List.of("banks"));
    }

    @Test
    void passive() {
        reads(
                "Banks|bank|NNS|nsubj:pass|3 were|be|VBD|aux:pass|3 attacked|attack|VBN|root|0 by|by|IN|case|5 hackers|hacker|NNS|obl:agent|3",
                "attacked", List.of("hackers"), List.of("Banks"));
    }

    @Test
    void passiveWithoutAgent() {
        reads("Banks|bank|NNS|nsubj:pass|3 were|be|VBD|aux:pass|3 attacked|attack|VBN|root|0", "attacked", List.of(), List.of("Banks"));
    }

    @Test
    void participleBehindItsNoun() {
        reads(
                "Data|data|NNS|nsubj|5 stolen|steal|VBN|acl|1 by|by|IN|case|4 spies|spy|NNS|obl|2 surfaced|surface|VBD|root|0",
                "stolen", List.of("spies"), List.of("Data"));
    }

    @Test
    void participleBeforeItsNoun() {
        reads("Stolen|steal|VBN|amod|2 data|data|NNS|nsubj|3 surfaced|surface|VBD|root|0", "Stolen", List.of(), List.of("data"));
    }

    @Test
    void relativePronounAsSubject() {
        reads(
                "Hackers|hacker|NNS|nsubj|5 who|who|WP|nsubj|3 attacked|attack|VBD|acl:relcl|1 banks|bank|NNS|obj|3 fled|flee|VBD|root|0",
                "attacked", List.of("Hackers"), List.of("banks"));
    }

    @Test
    void relativePronounAsObject() {
        reads(
                "Data|data|NNS|nsubj|5 that|that|WDT|obj|4 spies|spy|NNS|nsubj|4 stole|steal|VBD|acl:relcl|1 surfaced|surface|VBD|root|0",
                "stole", List.of("spies"), List.of("Data"));
    }

    @Test
    void relativeClauseWithoutPronoun() {
        reads(
                "Data|data|NNS|nsubj|4 spies|spy|NNS|nsubj|3 stole|steal|VBD|acl:relcl|1 surfaced|surface|VBD|root|0",
                "stole", List.of("spies"), List.of("Data"));
    }

    @Test
    void subjectControl() {
        reads(
                "Studios|studio|NNS|nsubj|2 decided|decide|VBD|root|0 to|to|TO|mark|4 drop|drop|VB|xcomp|2 it|it|PRP|obj|4",
                "drop", List.of("Studios"), List.of("it"));
    }

    @Test
    void objectControl() {
        reads(
                "Spies|spy|NNS|nsubj|2 ordered|order|VBD|root|0 hackers|hacker|NNS|obj|2 to|to|TO|mark|5 attack|attack|VB|xcomp|2 banks|bank|NNS|obj|5",
                "attack", List.of("hackers"), List.of("banks"));
    }

    @Test
    void purposeOfWhoHasAnObject() {
        reads(
                "Gangs|gang|NNS|nsubj|2 joined|join|VBD|root|0 forces|force|NNS|obj|2 to|to|TO|mark|5 attack|attack|VB|xcomp|2 banks|bank|NNS|obj|5",
                "attack", List.of("Gangs"), List.of("banks"));
    }

    @Test
    void purposeBelowAPartOfTheObject() {
        reads(
                "Gangs|gang|NNS|nsubj|2 hacked|hack|VBD|root|0 servers|server|NNS|obj|2 of|of|IN|case|5 shops|shop|NNS|nmod|3 and|and|CC|cc|7 firms|firm|NNS|conj|5"
                        + " to|to|TO|mark|9 steal|steal|VB|acl|7 data|data|NNS|obj|9",
                "steal", List.of("Gangs"), List.of("data"));
    }

    @Test
    void headlineBeforeAClause() {
        reads(
                "Bank|bank|NN|nsubj|2 Hacked|hack|VBD|root|0 Files|file|NNS|nsubj|4 Leaked|leak|VBD|ccomp|2",
                "Hacked", List.of(), List.of("Bank"));
        reads(
                "Bank|bank|NN|nsubj|2 hacked|hack|VBD|root|0 using|use|VBG|xcomp|2 passwords|password|NNS|obj|3",
                "hacked", List.of(), List.of("Bank"));
    }

    @Test
    void raising() {
        reads(
                "Spies|spy|NNS|nsubj:pass|3 are|be|VBP|aux:pass|3 believed|believe|VBN|root|0 to|to|TO|mark|6 have|have|VB|aux|6 attacked|attack|VBN|xcomp|3"
                        + " banks|bank|NNS|obj|6",
                "attacked", List.of("Spies"), List.of("banks"));
    }

    @Test
    void raisingOfPassive() {
        reads(
                "Banks|bank|NNS|nsubj:pass|3 are|be|VBP|aux:pass|3 believed|believe|VBN|root|0 to|to|TO|mark|7 have|have|VB|aux|7 been|be|VBN|aux:pass|7"
                        + " attacked|attack|VBN|xcomp|3 by|by|IN|case|9 spies|spy|NNS|obl:agent|7",
                "attacked", List.of("spies"), List.of("Banks"));
    }

    @Test
    void accusation() {
        reads(
                "Police|police|NNS|nsubj|2 accused|accuse|VBD|root|0 spies|spy|NNS|obj|2 of|of|IN|mark|5 attacking|attack|VBG|advcl|2 banks|bank|NNS|obj|5",
                "attacking", List.of("spies"), List.of("banks"));
    }

    @Test
    void accusationInThePassive() {
        reads(
                "Spies|spy|NNS|nsubj:pass|3 were|be|VBD|aux:pass|3 accused|accuse|VBN|root|0 of|of|IN|mark|5 attacking|attack|VBG|advcl|3 banks|bank|NNS|obj|5",
                "attacking", List.of("Spies"), List.of("banks"));
    }

    @Test
    void adverbialParticiple() {
        reads(
                "Hackers|hacker|NNS|nsubj|2 fled|flee|VBD|root|0 after|after|IN|mark|4 attacking|attack|VBG|advcl|2 banks|bank|NNS|obj|4",
                "attacking", List.of("Hackers"), List.of("banks"));
    }

    @Test
    void purposeOfPassiveBelongsToItsAgent() {
        reads(
                "Tools|tool|NNS|nsubj:pass|3 were|be|VBD|aux:pass|3 sold|sell|VBN|root|0 by|by|IN|case|5 spies|spy|NNS|obl:agent|3 to|to|TO|mark|7"
                        + " attack|attack|VB|advcl|3 banks|bank|NNS|obj|7",
                "attack", List.of("spies"), List.of("banks"));
    }

    @Test
    void nounWithInfinitive() {
        reads(
                "Sony|Sony|NNP|nmod:poss|3 's|'s|POS|case|1 decision|decision|NN|nsubj|7 to|to|TO|mark|5 cancel|cancel|VB|acl|3 it|it|PRP|obj|5 came|come|VBD|root|0",
                "cancel", List.of("Sony"), List.of("it"));
    }

    @Test
    void coordinatedVerbsShareTheirSubject() {
        reads(
                "Hackers|hacker|NNS|nsubj|2 came|come|VBD|root|0 and|and|CC|cc|4 attacked|attack|VBD|conj|2 banks|bank|NNS|obj|4",
                "attacked", List.of("Hackers"), List.of("banks"));
    }

    @Test
    void coordinatedVerbsShareTheirObject() {
        reads(
                "Hackers|hacker|NNS|nsubj|2 copied|copy|VBD|root|0 and|and|CC|cc|4 leaked|leak|VBD|conj|2 emails|email|NNS|obj|2",
                "leaked", List.of("Hackers"), List.of("emails"));
    }

    @Test
    void coordinatedPassivesShareTheirVoice() {
        reads(
                "Emails|email|NNS|nsubj:pass|3 were|be|VBD|aux:pass|3 copied|copy|VBN|root|0 and|and|CC|cc|5 leaked|leak|VBN|conj|3",
                "leaked", List.of(), List.of("Emails"));
    }

    @Test
    void coordinatedNounsAllCount() {
        reads(
                "Hackers|hacker|NNS|nsubj|2 attacked|attack|VBD|root|0 banks|bank|NNS|obj|2 ,|,|,|punct|5 shops|shop|NNS|conj|3 and|and|CC|cc|7 schools|school|NNS|conj|3",
                "attacked", List.of("Hackers"), List.of("banks", "shops", "schools"));
    }

    @Test
    void listsOfExamplesCount() {
        assertThat(ask(
                        "computers|computer|NNS|root|0 in|in|IN|case|3 countries|country|NNS|nmod|1 including|include|IN|case|5 Poland|Poland|NNP|nmod|3 and|and|CC|cc|7 Cyprus|Cyprus|NNP|conj|5",
                        "computers", (a, i) -> a.governedBy(i, List.of("in"))))
                .containsExactly("countries", "Poland", "Cyprus");
    }

    @Test
    void quantitiesAreSeenThrough() {
        reads(
                "Hackers|hacker|NNS|nsubj|2 stole|steal|VBD|root|0 thousands|thousand|NNS|obj|2 of|of|IN|case|5 records|record|NNS|nmod|3",
                "stole", List.of("Hackers"), List.of("records"));
    }

    @Test
    void prepositionOfSeveralWords() {
        assertThat(ask(
                        "They|they|PRP|nsubj|2 acted|act|VBD|root|0 on|on|IN|case|4 behalf|behalf|NN|obl|2 of|of|IN|case|6 Russia|Russia|NNP|nmod|4",
                        "acted", (a, i) -> a.governedBy(i, List.of("on", "behalf", "of"))))
                .containsExactly("Russia");
    }

    @Test
    void predicatingPrepositionHasASubject() {
        String rows = "Spies|spy|NNS|nsubj|5 were|be|VBD|cop|5 behind|behind|IN|case|5 the|the|DT|det|5 attack|attack|NN|root|0";
        assertThat(ask(rows, "attack", Arguments::subjectsOfPreposition)).containsExactly("Spies");
    }

    @Test
    void somethingElsesObjectIsNotShared() {
        reads(
                "Hackers|hacker|NNS|nsubj|2 fled|flee|VBD|root|0 ,|,|,|punct|5 police|police|NNS|nsubj|5 arrested|arrest|VBD|parataxis|2 two|two|CD|obj|5",
                "fled", List.of("Hackers"), List.of());
    }

    @Test
    void strangeTreesAreBorne() {
        reads("who|who|WP|nsubj|2 hacks|hack|VBZ|root|0", "hacks", List.of("who"), List.of());
        reads("hacked|hack|VBN|acl|2 that|that|WDT|root|0", "hacked", List.of(), List.of("that"));
    }

    @Test
    void groupHasAuxiliariesButNoModal() {
        Sentence sentence = Trees.read(
                "It|it|PRP|nsubj:pass|4 could|could|MD|aux|4 be|be|VB|aux:pass|4 exploited|exploit|VBN|root|0");
        assertThat(new Arguments(new Tree(sentence)).group(3).span(sentence).of(Trees.text(sentence))).isEqualTo("be exploited");
    }

    @Test
    void groupHasTheFuture() {
        Sentence sentence = Trees.read("It|it|PRP|nsubj:pass|4 will|will|MD|aux|4 be|be|VB|aux:pass|4 patched|patch|VBN|root|0");
        assertThat(new Arguments(new Tree(sentence)).group(3).span(sentence).of(Trees.text(sentence))).isEqualTo("will be patched");
    }

    @Test
    void anyIsNoPartOfAnAction() {
        Sentence sentence = Trees.read("any|any|DT|det|2 breach|breach|NN|root|0");
        assertThat(new Arguments(new Tree(sentence)).group(1).span(sentence).of(Trees.text(sentence))).isEqualTo("breach");
    }
}
