package org.hearsay.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.TimeExpression;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled frames over trees written by hand. */
class MatcherTest {

    private static Ontology ontology;

    @TempDir
    Path folder;

    @BeforeAll
    static void readOntology() {
        ontology = Ontology.read(Path.of("ontology"));
    }

    private static AnnotatedArticle article(Sentence sentence, List<Mention> mentions, List<TimeExpression> times) {
        String text = Trees.text(sentence);
        Article article = new Article(
                "test", Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), "en", text,
                List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.TEXT)));
        return new AnnotatedArticle(article, List.of(sentence), mentions, List.of(), times);
    }

    private static Mention name(Sentence sentence, String form, String type) {
        int word = Trees.word(sentence, form);
        return new Mention(sentence.token(word).span(), 0, word, word, word, Mention.Form.NAME, type, form, Optional.empty());
    }

    private static List<FrameMatch> match(Ontology ontology, Sentence sentence, Mention... mentions) {
        return ontology.match(article(sentence, List.of(mentions), List.of()), sentence).stream()
                .filter(m -> m.frame().kind() == Frame.Kind.ACTION && !m.aside())
                .toList();
    }

    private static String told(Sentence sentence, FrameMatch match) {
        StringBuilder told = new StringBuilder(match.frame().type());
        match.fillers().forEach(f -> told.append(' ').append(f.role()).append('=').append(f.span().of(Trees.text(sentence))));
        return told.toString();
    }

    private static List<String> told(String rows) {
        Sentence sentence = Trees.read(rows);
        return match(ontology, sentence).stream().map(m -> told(sentence, m)).toList();
    }

    @Test
    void rolesAreFilledFromTheirSlots() {
        assertThat(told("Hackers|hacker|NNS|nsubj|2 attacked|attack|VBD|root|0 the|the|DT|det|4 bank|bank|NN|obj|2")).containsExactly("CyberAttack agent=Hackers target=the bank");
    }

    @Test
    void guardedWordsNeedTheirField() {
        assertThat(told("Lions|lion|NNS|nsubj|2 attacked|attack|VBD|root|0 the|the|DT|det|4 bank|bank|NN|obj|2")).isEmpty();
    }

    @Test
    void namesShowFieldsLikeTheirWords() {
        Sentence sentence = Trees.read("Lions|lion|NNP|nsubj|2 attacked|attack|VBD|root|0 the|the|DT|det|4 bank|bank|NN|obj|2");
        assertThat(match(ontology, sentence, name(sentence, "Lions", "ThreatActor"))).hasSize(1);
        assertThat(match(ontology, sentence, name(sentence, "Lions", "Organization"))).isEmpty();
    }

    @Test
    void noWordCarriesATie() {
        Sentence sentence = Trees.read("The|the|DT|det|3 hacking|hacking|NN|compound|3 group|group|NN|nsubj|4 breached|breach|VBD|root|0 the|the|DT|det|6 bank|bank|NN|obj|4");
        assertThat(match(ontology, sentence)).extracting(m -> m.frame().type()).contains("CyberAttack");
    }

    @Test
    void countriesBesideTheirNounBelongToIt() {
        Sentence sentence = Trees.read(
                "Hackers|hacker|NNS|nsubj|2 attacked|attack|VBD|root|0 banks|bank|NNS|obj|2 in|in|IN|case|5 Japan|Japan|NNP|nmod|3 and|and|CC|cc|7 Chile|Chile|NNP|conj|5");
        assertThat(match(ontology, sentence, name(sentence, "Japan", "Country"), name(sentence, "Chile", "Country")).stream().map(m -> told(sentence, m)))
                .containsExactly("CyberAttack agent=Hackers place=Japan place=Chile target=banks in Japan and Chile");
    }

    @Test
    void objectsOfTheWrongClassAreRefused() {
        assertThat(told("Hackers|hacker|NNS|nsubj|2 attacked|attack|VBD|root|0 the|the|DT|det|4 idea|idea|NN|obj|2")).isEmpty();
    }

    @Test
    void refusalsAreKept() {
        Sentence sentence = Trees.read(
                "Water|water|NN|nsubj:pass|3 was|be|VBD|aux:pass|3 stolen|steal|VBN|root|0 from|from|IN|case|5 Sony|Sony|NNP|obl|3 by|by|IN|case|7 rain|rain|NN|obl:agent|3");
        FrameMatch match = ontology.match(article(sentence, List.of(), List.of()), sentence).stream().findFirst().orElse(null);
        assertThat(match).as("water is no data").isNull();
        Sentence leak = Trees.read(
                "Emails|email|NNS|nsubj:pass|3 were|be|VBD|aux:pass|3 leaked|leak|VBN|root|0 by|by|IN|case|5 rain|rain|NN|obl:agent|3");
        assertThat(match(ontology, leak)).singleElement().satisfies(m -> assertThat(m.refusals()).anySatisfy(r -> {
            assertThat(r.role()).isEqualTo("agent");
            assertThat(r.reason()).isEqualTo("\"rain\" is a Substance, and the range is Actor");
        }));
    }

    @Test
    void blockedWordsMeanSomethingElse() {
        assertThat(told("The|the|DT|det|2 hacker|hacker|NN|nsubj|3 had|have|VBD|root|0 a|a|DT|det|6 heart|heart|NN|compound|6 attack|attack|NN|obj|3")).isEmpty();
    }

    @Test
    void supportsLendTheirRoles() {
        Sentence sentence = Trees.read(
                "Spies|spy|NNS|nsubj|2 launched|launch|VBD|root|0 a|a|DT|det|4 cyberattack|cyberattack|NN|obj|2 on|on|IN|case|6 banks|bank|NNS|nmod|4");
        assertThat(match(ontology, sentence)).singleElement().satisfies(m -> {
            assertThat(told(sentence, m)).isEqualTo("CyberAttack agent=Spies target=banks");
            assertThat(m.carriers()).extracting(FrameMatch.Carrier::support).containsExactly("performing");
            assertThat(m.predicate()).isEqualTo(1);
            assertThat(m.span().of(Trees.text(sentence))).isEqualTo("a cyberattack");
        });
    }

    @Test
    void supportsOfTheSufferer() {
        assertThat(told(
                        "Banks|bank|NNS|nsubj|4 were|be|VBD|cop|4 the|the|DT|det|4 victim|victim|NN|root|0 of|of|IN|case|7 a|a|DT|det|7 cyberattack|cyberattack|NN|nmod|4"))
                .containsExactly("CyberAttack target=Banks");
        assertThat(told(
                        "Banks|bank|NNS|nsubj:pass|3 were|be|VBD|aux:pass|3 hit|hit|VBN|root|0 by|by|IN|case|6 a|a|DT|det|6 cyberattack|cyberattack|NN|obl:agent|3"))
                .containsExactly("CyberAttack target=Banks");
    }

    @Test
    void prepositionsPredicate() {
        assertThat(told("Spies|spy|NNS|nsubj|5 are|be|VBP|cop|5 behind|behind|IN|case|5 the|the|DT|det|5 cyberattack|cyberattack|NN|root|0"))
                .containsExactly("CyberAttack agent=Spies");
    }

    @Test
    void viaTakesTheCountriesOfAListOfComputers() {
        assertThat(told("Spies|spy|NNS|nsubj|2 hacked|hack|VBD|root|0 banks|bank|NNS|obj|2 through|through|IN|case|5 computers|computer|NNS|obl|2 in|in|IN|case|7"
                        + " Poland|Poland|NNP|nmod|5 and|and|CC|cc|9 Cyprus|Cyprus|NNP|conj|7"))
                .containsExactly("CyberAttack agent=Spies target=banks via=Poland via=Cyprus");
    }

    @Test
    void mentionsTellTheClassOfNames() {
        String rows = "Mirror|Mirror|NNP|nsubj|2 hacked|hack|VBD|root|0 Castle|Castle|NNP|obj|2";
        Sentence sentence = Trees.read(rows);
        assertThat(match(ontology, sentence, name(sentence, "Mirror", "ThreatActor"), name(sentence, "Castle", "Company")))
                .singleElement()
                .satisfies(m -> assertThat(told(sentence, m)).isEqualTo("CyberAttack agent=Mirror target=Castle"));
        assertThat(match(ontology, sentence, name(sentence, "Mirror", "ThreatActor"), name(sentence, "Castle", "Abstraction"))).isEmpty();
    }

    @Test
    void timesAreNoActors() {
        Sentence sentence = Trees.read("Spies|spy|NNS|nsubj|2 hacked|hack|VBD|root|0 banks|bank|NNS|obj|2 Tuesday|Tuesday|NNP|obl|2");
        TimeExpression tuesday = new TimeExpression(sentence.token(3).span(), 0, 3, 3, Optional.of("2014-12-16"));
        assertThat(ontology.match(article(sentence, List.of(), List.of(tuesday)), sentence))
                .filteredOn(m -> m.frame().kind() == Frame.Kind.ACTION && !m.aside())
                .extracting(m -> told(sentence, m))
                .containsExactly("CyberAttack agent=Spies target=banks time=Tuesday");
    }

    @Test
    void breachIsAnAttackAndBesideItATheft() {
        Sentence sentence = Trees.read("Spies|spy|NNS|nsubj|2 launched|launch|VBD|root|0 the|the|DT|det|4 breach|breach|NN|obj|2 of|of|IN|case|7 the|the|DT|det|7 network|network|NN|nmod|4");
        assertThat(ontology.match(article(sentence, List.of(), List.of()), sentence))
                .filteredOn(m -> m.frame().kind() == Frame.Kind.ACTION)
                .extracting(m -> m.frame().type() + " " + m.aside())
                .containsExactlyInAnyOrder("CyberAttack false", "DataTheft true");
    }

    @Test
    void releasedPatchIsOneAction() {
        assertThat(told("Vendors|vendor|NNS|nsubj|2 released|release|VBD|root|0 a|a|DT|det|4 patch|patch|NN|obj|2 for|for|IN|case|7 the|the|DT|det|7 flaw|flaw|NN|nmod|4"))
                .containsExactly("VulnerabilityPatch agent=Vendors instrument=a patch object=the flaw");
    }

    @Test
    void newcomerAddsAnActionInOneFile() throws Exception {
        try (var files = Files.walk(Path.of("ontology"))) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(Path.of("ontology").relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        Path actions = folder.resolve("actions.ttl");
        Files.writeString(
                actions,
                Files.readString(actions)
                        + """

                        hs:Recall a owl:Class , hs:Frame ; rdfs:subClassOf hs:Action ;
                          rdfs:label "recall"@en ; rdfs:comment "A maker takes a product back."@en ;
                          hs:evokedBy "recall.v with object" , "recall.n" ;
                          hs:role [ hs:property hs:object ; hs:slot "object | of | modifier" ; hs:range hs:Product ] ;
                          hs:reads "The maker recalled 2,000 cars." ; hs:ignores "The witness recalled the evening." .
                        """);
        Sentence sentence = Trees.read(
                "The|the|DT|det|2 maker|maker|NN|nsubj|3 recalled|recall|VBD|root|0 2,000|2,000|CD|nummod|5 cars|car|NNS|obj|3");
        assertThat(match(Ontology.read(folder), sentence))
                .extracting(m -> told(sentence, m))
                .contains("Recall agent=The maker object=2,000 cars");
    }
}
