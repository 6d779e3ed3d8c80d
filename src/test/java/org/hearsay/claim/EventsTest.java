package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.hearsay.frame.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What events list that no claim says. */
class EventsTest {

    private static final Ontology ONTOLOGY = Ontology.read(Path.of("ontology"));
    private static final Extractor EXTRACTOR = new Extractor(new Annotator(ONTOLOGY.catalogue()), ONTOLOGY);

    private static Extraction read(String text) {
        List<Paragraph> paragraphs = List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.TEXT));
        return EXTRACTOR.extract(new Article("test.txt", Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), "en", text, paragraphs));
    }

    private static List<String> roles(String text, String type) {
        return read(text).events().stream().filter(e -> e.type().equals(type)).flatMap(e -> e.roles().stream()).map(r -> r.role() + "=" + r.span().of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A student found the flaw last Thursday. | VulnerabilityDiscovery | time=last Thursday
            The clinic refused to give in to the extortion. | Ransom | target=The clinic
            The maker patched its phones because the flaw is grave. | VulnerabilityPatch | object=the flaw
            The hackers encrypted the archive and demanded a ransom. | Ransom | instrument=encrypted the archive
            The hackers tricked the nurses into handing over their badges. | Phishing | cause=handing over their badges
            The hackers tricked the nurses into opening an attachment. | Phishing | instrument=opening an attachment
            Crooks used a phishing campaign to steal passwords of the staff. | Phishing | cause=steal passwords
            """)
    void whatStandsNearby(String text, String type, String role) {
        assertThat(roles(text, type)).contains(role);
        assertThat(read(text).claims()).noneMatch(c -> c.type().equals(type) && c.roles().stream().anyMatch(r -> role.equals(r.role() + "=" + r.span().of(text))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The maker patched the flaw, which is tracked as CVE-2031-10001. | VulnerabilityPatch | object=CVE-2031-10001 | true
            A student found two flaws (CVE-2031-1001, CVE-2031-1002) in the browser. | VulnerabilityDiscovery | object=CVE-2031-1002 | true
            The gang demanded a ransom of $300 or, from the second week, $600. | Ransom | object=$600 | true
            Hackers stole a list called CVE-2031-10001 from the clinic. | DataTheft | object=CVE-2031-10001 | false
            Hackers stole a list from the clinic. The stolen data included salaries and home addresses. | DataTheft | object=home addresses | true
            Hackers stole a list from the clinic. The stolen data did not include salaries. | DataTheft | object=salaries | false
            Hackers leaked records that contained salaries. | Leak | object=salaries | true
            Hackers stole a list from the clinic. The menu includes soups. | DataTheft | object=soups | false
            """)
    void whatIsListedFurther(String text, String type, String role, boolean listed) {
        assertThat(roles(text, type).contains(role)).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Operation Iron Lotus targeted diplomats with malware. | CyberAttack | agent=Iron Lotus | false
            Rusty Falcon targeted diplomats with malware. | CyberAttack | agent=Rusty Falcon | true
            The paper described attacks that were aimed at stealing passwords. | DataTheft | agent=that | false
            Hackers from the Red Tiger Army leaked documents of the police. | Leak | agent=the Red Tiger Army | true
            Hackers with ties to Lazarus Group stole coins from the exchange. | DataTheft | agent=Lazarus Group | true
            Turla targets embassies. | CyberAttack | agent=Turla | true
            The hacking group APT39/Chafer attacked the ministry. | CyberAttack | agent=APT39 | true
            The hacking group APT39/Chafer attacked the ministry. | CyberAttack | agent=Chafer | false
            Likely Iranian hackers attacked the ministry. | CyberAttack | agent=Iranian hackers | true
            Experts attribute the espionage campaign against Tibetans to the group Evasive Tiger. | CyberAttack | agent=Evasive Tiger | true
            The DDoS attack on the airport was claimed by the group Dark Storm. | CyberAttack | agent=Dark Storm | true
            Responsibility for the DDoS attack on the airport was claimed by the group Dark Storm. | CyberAttack | agent=Dark Storm | true
            New espionage activity by Mustang Panda in Myanmar was detected. | CyberAttack | agent=Mustang Panda | true
            Hackers in Iran attacked the ministry. | CyberAttack | agent=Hackers in Iran | true
            Chinese hackers belonging to the group APT41 stole data from Dutch chip makers. | DataTheft | agent=APT41 | true
            """)
    void whoActs(String text, String type, String role, boolean listed) {
        assertThat(roles(text, type).contains(role)).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The owner mourned the stolen data. | false
            The thieves stole the data. | true
            The clinic scanned its vulnerable servers. | false
            """)
    void whatAThingIsLikeIsNoEvent(String text, boolean event) {
        assertThat(read(text).events().stream().anyMatch(e -> e.type().equals("DataTheft") || e.type().equals("VulnerabilityDiscovery"))).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some hackers live well because hackers steal passwords. | GENERIC
            A thief steals your passwords with a fake page. | GENERIC
            The thief stole your passwords with a fake page. | ACTUAL
            Crooks stole the passwords of the clinic. | ACTUAL
            Crooks can trick the staff to open a door and steal the passwords. | GENERIC
            The thief opens the account and steals the passwords. | GENERIC
            Some crooks live well because crooks steal passwords. Stealing the passwords takes minutes. | GENERIC
            The police suspect that a gang stole the passwords of the clinic in May. | ACTUAL
            A gang may have stolen the passwords of the clinic. | OTHER
            """)
    void kindsOfDeeds(String text, Realis realis) {
        assertThat(read(text).events()).filteredOn(e -> e.type().equals("DataTheft")).extracting(Event::realis).containsOnly(realis);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The leak of the letters could have cost the mayor her job. | Leak | ACTUAL
            The mayor denied a leak of the letters. | Leak | OTHER
            The burglars got into the bank's systems by phishing. | Phishing | GENERIC
            The maker has yet to patch the flaw. | VulnerabilityPatch | OTHER
            The flaw in the phone is still unpatched. | VulnerabilityPatch | OTHER
            """)
    void whatHappened(String text, String type, Realis realis) {
        assertThat(read(text).events()).filteredOn(e -> e.type().equals(type)).extracting(Event::realis).containsOnly(realis);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The clinic paid $25 million in ransom. | paid
            The clinic paid the ransom. | paid the ransom
            Nobody knows whether the ransom was paid. | the ransom was paid
            The hackers managed to gain access to the records. | gain access
            The clinic refused to pay the ransom demand. | pay the ransom demand
            The maker will patch the flaw. | will patch
            The hackers sent a ransom request to the clinic. | a ransom request
            Users of the browser should upgrade because of the flaw. | upgrade
            """)
    void theWordsOfAnEvent(String text, String trigger) {
        assertThat(read(text).events()).extracting(e -> e.trigger().of(text)).contains(trigger);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hackers from the army attacked the bank. | CyberAttack | agent=the army
            A wide espionage campaign targeted the bank. | CyberAttack | target=the bank
            Hackers defaced several websites belonging to the ministry. | CyberAttack | target=the ministry
            """)
    void whoTookPart(String text, String type, String role) {
        assertThat(roles(text, type)).contains(role).doesNotContain("agent=A wide espionage campaign", "target=several");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thieves stole the clinic's medical records on Monday. | DataTheft | object=medical records
            Thieves stole the records of three million patients. | DataTheft | object=the records
            Thieves stole thousands of passwords. | DataTheft | object=passwords
            Thieves stole 40,000 passwords. | DataTheft | object=passwords
            The tester Ada Winter found the flaw. | VulnerabilityDiscovery | agent=The tester Ada Winter
            Callers pretended to be from the FBI in a phishing scam. | Phishing | object=the FBI
            The gang demanded around $40,000 from the clinic. | Ransom | object=$40,000
            A student found a flaw in Norvia's mobile browser. | VulnerabilityDiscovery | target=mobile browser
            The maker patched CVE-2019-1234 on Monday. | VulnerabilityPatch | object=CVE-2019-1234
            """)
    void whatAFillerIsWithoutWhoseItIsAndHowMuch(String text, String type, String role) {
        assertThat(roles(text, type)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Spies exploited the flaw in May. | VulnerabilityDiscovery
            An email that pretended to be an invoice reached the staff. | Phishing
            The clinic was hit by ransomware on Monday. | Ransom
            The gang hit the clinic in a ransomware cyberattack. | Ransom
            The staff received an email with a bogus invoice. | Phishing
            """)
    void whatIsToldBesideAnotherReading(String text, String type) {
        assertThat(read(text).events()).extracting(Event::type).contains(type);
        assertThat(read(text).claims()).noneMatch(c -> c.type().equals(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The gang hacked the clinic on Monday. | DataTheft
            The staff deleted several phishing emails. | Phishing
            The data can be sold. | Leak
            """)
    void whatIsNoSuchEvent(String text, String type) {
        assertThat(read(text).events()).extracting(Event::type).doesNotContain(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The gang demanded a ransom from the clinic. | Ransom | object=a ransom
            The bug affects several versions. | VulnerabilityDiscovery | target=several versions
            The gang stole their passwords. | DataTheft | target=their
            Anyone could steal the passwords. | DataTheft | agent=Anyone
            The retailer announced a data breach. | DataTheft | agent=The retailer
            A ransom in Bitcoin was demanded. | Ransom | target=Bitcoin
            """)
    void whatTellsNothing(String text, String type, String role) {
        assertThat(read(text).events()).extracting(Event::type).contains(type);
        assertThat(roles(text, type)).doesNotContain(role);
    }

    @Test
    void whatAnotherSentenceTellsOfAWeaknessIsNotListed() {
        String text = "The editor has a flaw. The flaw was found by a student.";
        assertThat(roles(text, "VulnerabilityDiscovery")).doesNotContain("target=The editor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A student found a flaw in the vendor's browser. | VulnerabilityDiscovery | target=the vendor
            The caller pretended to be the bank's chairman. | Phishing | object=the bank
            The bug was fixed in older versions of the browser. | VulnerabilityPatch | target=the browser
            The clinic paid the gang in bitcoin for the ransom. | Ransom | instrument=in bitcoin
            Thieves stole the accounts of the clinic. | DataTheft | object=the accounts
            """)
    void whoseItIs(String text, String type, String role) {
        assertThat(roles(text, type)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The flaw can be exploited by anybody. | VulnerabilityDiscovery | OTHER
            The flaw was exploited by spies. | VulnerabilityDiscovery | ACTUAL
            The clinic uses another browser until the maker patches the flaw. | VulnerabilityPatch | OTHER
            The clinic used another browser until the maker patched the flaw. | VulnerabilityPatch | ACTUAL
            """)
    void weaknessesAreOfNoKind(String text, String type, Realis realis) {
        assertThat(read(text).events()).filteredOn(e -> e.type().equals(type)).extracting(Event::realis).containsOnly(realis);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A student found the flaw on Monday morning. | VulnerabilityDiscovery | time=Monday morning
            A student found the flaw in late 2015. | VulnerabilityDiscovery | time=late 2015
            The clinic paid a $50,000 ransom. | Ransom | object=$50,000
            Crooks stole customer data, including names, addresses and passwords. | DataTheft | object=addresses
            """)
    void allOfATimeAndOfAList(String text, String type, String role) {
        assertThat(roles(text, type)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The clinic paid a $50,000 ransom. | paid/ransom
            The clinic paid the ransom. | paid the ransom
            """)
    void aRansomApartFromItsVerb(String text, String triggers) {
        assertThat(read(text).events()).extracting(e -> e.trigger().of(text)).containsExactly(triggers.split("/"));
        assertThat(read(text).claims()).hasSize(1);
    }
}
