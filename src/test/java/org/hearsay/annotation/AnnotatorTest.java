package org.hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.annotation.Catalogue.Entry;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {

    private static final Annotator ANNOTATOR = new Annotator(new Catalogue(List.of(
            country("north-korea", "North Korea", "KP", List.of("DPRK"), List.of("North Korean", "North Koreans"), List.of("Pyongyang")),
            country("russia", "Russia", "RU", List.of(), List.of("Russian", "Russians"), List.of("Moscow")),
            country("georgia", "Georgia", "GE", List.of(), List.of("Georgian", "Georgians"), List.of("Tbilisi")),
            country("jordan", "Jordan", "JO", List.of(), List.of("Jordanian"), List.of("Amman")),
            country("turkey", "Turkey", "TR", List.of(), List.of("Turkish"), List.of("Ankara")),
            country("poland", "Poland", "PL", List.of(), List.of("Polish"), List.of("Warsaw")),
            country("united-states", "United States", "US", List.of("US", "U.S."), List.of("American", "Americans"), List.of("Washington")),
            new Entry("moscow", "City", "Moscow", List.of(), List.of(), List.of(), List.of(), Optional.of("RU")),
            new Entry("acme-pictures", "Company", "Acme Pictures Entertainment", List.of("Acme Pictures"), List.of(), List.of(), List.of(), Optional.of("US")),
            new Entry("acme", "Company", "Acme", List.of("Acme Corp."), List.of(), List.of(), List.of(), Optional.of("JP")),
            new Entry("quarter", "NewsOrganization", "Quarter", List.of(), List.of("Quarter"), List.of(), List.of(), Optional.of("US")),
            new Entry("visa-inc", "Company", "Visa Inc.", List.of(), List.of("Visa"), List.of(), List.of(), Optional.of("US")),
            new Entry("ministry", "GovernmentOrganization", "United States Ministry of Canals", List.of("Ministry of Canals", "Canal Ministry"), List.of(), List.of(), List.of(),
                    Optional.of("US")),
            new Entry("anonymous", "ThreatActor", "Anonymous", List.of(), List.of("Anonymous"), List.of(), List.of(), Optional.empty()),
            new Entry("lazarus", "ThreatActor", "Lazarus Group", List.of(), List.of("Lazarus"), List.of(), List.of(), Optional.of("KP")))));

    private static Entry country(String id, String name, String code, List<String> aliases, List<String> demonyms, List<String> metonyms) {
        return new Entry(id, "Country", name, aliases, List.of(), demonyms, metonyms, Optional.of(code));
    }

    static Article article(String source, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String block : text.split("\n\n")) {
            paragraphs.add(new Paragraph(new Span(at, at + block.length()), Paragraph.Kind.TEXT));
            at += block.length() + 2;
        }
        return new Article(source, Optional.empty(), "", Optional.of(LocalDate.of(2014, 12, 17)), List.of(), Optional.empty(), "en", text, paragraphs);
    }

    private static AnnotatedArticle read(String text) {
        return ANNOTATOR.annotate(article("test.txt", text));
    }

    /** Name of what the last mention with these words refers to, or "-". */
    private static String referent(String text, String words) {
        AnnotatedArticle article = read(text);
        return article.mentions().stream().filter(m -> m.span().of(text).equalsIgnoreCase(words)).reduce((a, b) -> b)
                .map(m -> article.entity(m.entity()).orElseThrow().name()).orElse("-");
    }

    private static List<String> countries(String text) {
        return read(text).mentions().stream().flatMap(m -> m.country().stream()).distinct().sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme Pictures Entertainment was hacked. Acme has apologised. | Acme | Acme Pictures Entertainment
            Acme Pictures Entertainment was hacked, and the studio has apologised. | the studio | Acme Pictures Entertainment
            Officials discussed the Acme Pictures hack and blamed the studio. | the studio | Acme Pictures
            Acme made the film "The Long Night" last year. The movie was dear. | the movie | The Long Night
            Michael Brown runs the firm. Critics like Brown. | Brown | Michael Brown
            Marc Rogers, a researcher at CloudFlare, also doubts the account. According to Rogers, the attack was routed through public proxies in Poland, Thailand and Bolivia. | Rogers | Marc Rogers
            Earlier in December the North’s National Defense Commission said that it did not attack the studio. | National Defense Commission | National Defense Commission
            Michael Brown runs the firm. He said so. | He | Michael Brown
            The World Athletics Federation (WAF) met. The WAF said that hackers stole data. | WAF | World Athletics Federation
            North Korean leader Kim Jong-un saw the film. | North Korean leader | Kim Jong-un
            Police say that hackers robbed the bank on Monday. The attackers left a letter. | The attackers | hackers
            U.S. officials spoke. They said that the case is closed. | They | U.S. officials
            "We were robbed," Michael Brown said. | We | Michael Brown
            Accounts at the Farmers Party were hacked, and the attacker stole a list. | the attacker | the attacker
            A Polish group dubbed "Jade Fox" spied on the bank. | A Polish group | Jade Fox
            Hackers tracked as UNC3300 broke into the bank. | Hackers | UNC3300
            The Russian state-backed hacking group Silent Crow spied on the bank. | The Russian state-backed hacking group | Silent Crow
            Lazarus Group stole the money. Police say that Lazarus is back. | Lazarus | Lazarus Group
            The hacker group Anonymous attacked the website of the police. | The hacker group | Anonymous
            Anonymous attacks several government websites. | Anonymous | Anonymous
            Anonymous hacks Harlow, a supplier of the navy, releases its files. | Anonymous | Anonymous
            Anonymous and Silver Crow have attacked many banks with botnets. | Anonymous | Anonymous
            Anonymous sources say that the attack failed. | Anonymous | -
            Anonymous Poland attacked several government websites. | Anonymous Poland | Anonymous Poland
            Anonymous U.S. officials say that the attack failed. | U.S. | United States
            A group going by the name of Silent Crow spied on the bank. | A group | Silent Crow
            Hackers of APT 31 broke into the bank. | APT 31 | APT31
            The hacking group Silent Crow stole the files. | The hacking group | Silent Crow
            The police blame "Silent Crow", a hacking group with ties to the army. | a hacking group | Silent Crow
            """)
    void refersTo(String text, String words, String name) {
        assertThat(referent(text, words)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Polish hacking group Silent Crow spied on the bank. | The Polish hacking group | PL
            The Polish state-sponsored hacking group Silent Crow spied on the bank. | The Polish state-sponsored hacking group | PL
            The Poland-based hacking group APT41 spied on the bank. | The Poland-based hacking group | PL
            The pro-Polish hacking group Silent Crow spied on the bank. | The pro-Polish hacking group | PL
            The anti-Polish hacking group Silent Crow spied on the bank. | The anti-Polish hacking group | -
            The Polish hacktivists APT77 spied on the bank. | APT77 | PL
            The pro-Polish party won the vote. | The pro-Polish party | -
            The police blamed Poland's Ministry of Trade. | Ministry of Trade | PL
            The bank blamed the Polish APT Silent Crow. | Silent Crow | PL
            The Finnish police blamed Silent Crow. | Silent Crow | -
            Silent Crow, a Polish hacking group, spied on the bank. | a Polish hacking group | PL
            """)
    void groupsOfCountries(String text, String words, String country) {
        assertThat(read(text).mentions()).filteredOn(m -> m.span().of(text).equals(words)).singleElement().satisfies(m -> assertThat(m.country().orElse("-")).isEqualTo(country));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Canal Ministry closed the lock. | Canal Ministry | true
            The US Canal Ministry closed the lock. | US Canal Ministry | true
            The American Ministry of Canals closed the lock. | American Ministry of Canals | true
            The Polish Canal Ministry closed the lock. | Polish Canal Ministry | false
            """)
    void isTheKnownOfficeOfItsOwnCountryOnly(String text, String words, boolean known) {
        assertThat(read(text).mentions()).filteredOn(m -> m.span().of(text).equals(words)).singleElement().satisfies(m -> assertThat(m.entity().equals("ministry")).isEqualTo(known));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme said that it is raining in the city. | it is
            It is clear that Acme was hacked. | It
            It was only on Monday that Acme learnt of the theft. | It
            We went home early that day. | We
            """)
    void leavesOpen(String text, String words) {
        assertThat(referent(text, words)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pyongyang denied the charge. | KP
            The talks in Moscow went on for hours. | ''
            Moscow accused the bank of lies. | RU
            North Korean hackers attacked a bank in Poland. | KP,PL
            The Georgian minister flew from Tbilisi to Georgia. | GE
            Police in Atlanta, Georgia, arrested a man from Tennessee. | ''
            Michael Jordan scored again. | ''
            The king of Jordan spoke in Amman. | JO
            We had turkey for dinner. | ''
            The deal cost US$3 million. | ''
            The anti-Russian mood grew. | RU
            The Russo-Turkish border is long. | RU,TR
            Police found three Pole guns. | ''
            The Gobbler Turkey Help Line opened in May. | ''
            The flood reached the town of Poland, Ind., on Monday. | ''
            """)
    void namesCountries(String text, String codes) {
        assertThat(String.join(",", countries(text))).isEqualTo(codes);
    }

    @Test
    void initialsOfACountryNameItToo() {
        String text = "North Korea denied the theft. Analysts say that NK is short of money.";
        assertThat(read(text).mentions()).filteredOn(m -> m.span().of(text).equals("NK")).singleElement()
                .extracting(Mention::entity, m -> m.country().orElse("-"), Mention::type).containsExactly("north-korea", "KP", "Country");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Department of Health and Human Services paid. | Department of Health and Human Services
            Thieves robbed Harrow Labs, Inc. on Monday. | Harrow Labs, Inc.
            He lives in Springfield Ohio. | Springfield/Ohio
            He moved to Springfield, OH, last year. | Springfield/OH
            WADA President Jane Roe spoke. | WADA/Jane Roe
            Hurricane Rita hit the coast, and Rita was strong. | Hurricane Rita/Rita
            They met Minister of Defense Jane Roe on Friday. | Jane Roe
            Please write to "Roe, Jane" about it. | Roe, Jane
            """)
    void namesEndWhereTheyShould(String text, String names) {
        assertThat(read(text).mentions().stream().filter(m -> m.form() == Mention.Form.NAME).map(m -> m.span().of(text)).toList())
                .containsExactly(names.split("/"));
    }

    @Test
    void riskyLabelsNeedAReason() {
        assertThat(read("She needs a visa for the trip. Visa rules are strict.").entity("visa-inc")).isEmpty();
    }

    @Test
    void whoIsToldIsANewspaper() {
        assertThat(read("A spokeswoman told Quarter that the list was old.").entity("quarter")).isPresent();
        assertThat(read("Sales fell in the last quarter. Quarter after quarter was bad.").entity("quarter")).isEmpty();
    }

    @Test
    void membersOfAPartyAreAGroup() {
        assertThat(read("The Tories rejected the plan, and Ohio Democrats backed it.").mentions()).filteredOn(m -> m.form() == Mention.Form.NAME && m.type().equals("Product")).isEmpty();
    }

    @Test
    void peopleOfACountryAreNotTheCountry() {
        Mention russians = read("Russians protested in the streets.").mentions().get(0);
        assertThat(russians.form()).isEqualTo(Mention.Form.DESCRIPTION);
        assertThat(russians.type()).isEqualTo("Person");
        assertThat(russians.country()).contains("RU");
        assertThat(russians.entity()).isNotEqualTo("russia");
    }

    @Test
    void aTitleInQuotesIsAWork() {
        AnnotatedArticle article = read("Acme cancelled its film \"The Long Night\" on Tuesday. The movie was dear.");
        assertThat(article.entities()).anySatisfy(e -> assertThat(e).extracting(Entity::name, Entity::type).containsExactly("The Long Night", "Work"));
        assertThat(article.times()).extracting(TimeExpression::value).containsExactly(Optional.of("2014-12-16"));
    }

    @Test
    void idsOfNamesAreTheSameInEveryArticleAndThoseOfDescriptionsAreNot() {
        String text = "Michael Brown spoke. Unnamed officials listened.";
        List<String> one = ids(ANNOTATOR.annotate(article("a.txt", text)));
        List<String> other = ids(ANNOTATOR.annotate(article("b.txt", text)));
        assertThat(one).contains("person-michael-brown");
        assertThat(other).contains("person-michael-brown");
        one.retainAll(other);
        assertThat(one).noneMatch(id -> id.contains("officials"));
    }

    private static List<String> ids(AnnotatedArticle article) {
        return new ArrayList<>(article.entities().stream().map(Entity::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "...", "\u201cSome\u201d of it \ud83d\ude00 went wrong.Some more, said Acme\u2019s Michael Brown (42), the firm\u2019s head.",
        "North Korea's U.S. envoy and Russia-backed hackers met Americans, Georgians and \"The Long Night\" on Dec. 17, 2014, officials in Moscow said."})
    void mentionsFitTheirSentences(String text) {
        AnnotatedArticle article = read(text);
        for (Mention mention : article.mentions()) {
            Sentence sentence = article.sentences().get(mention.sentence());
            assertThat(mention.head()).isBetween(mention.first(), mention.last());
            assertThat(mention.span()).isEqualTo(sentence.spanOf(mention.first(), mention.last()));
            assertThat(article.entity(mention.entity())).isPresent();
        }
        assertThat(article.mentions()).isSortedAccordingTo(java.util.Comparator.comparing(Mention::span));
        assertThat(article.entities()).extracting(Entity::id).isSorted().doesNotHaveDuplicates();
        for (Entity entity : article.entities()) {
            assertThat(entity.mentions()).isNotEmpty().allSatisfy(i -> assertThat(article.mentions().get(i).entity()).isEqualTo(entity.id()));
        }
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        Article article = article("t.txt", "North Korean hackers attacked Acme Pictures. The studio said it was hit. \"We will not pay,\" Michael Brown said.");
        AnnotatedArticle alone = ANNOTATOR.annotate(article);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<AnnotatedArticle> task = () -> ANNOTATOR.annotate(article);
            for (Future<AnnotatedArticle> result : threads.invokeAll(List.of(task, task, task, task, task, task, task, task))) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }
}
