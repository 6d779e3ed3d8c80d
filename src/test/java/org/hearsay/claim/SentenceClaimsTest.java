package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.hearsay.frame.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of news as the whole line reads them: a claim that it must make, or with "not" one that it must not. */
class SentenceClaimsTest {

    private static final Ontology ONTOLOGY = Ontology.read(Path.of("ontology"));
    private static final Extractor EXTRACTOR = new Extractor(new Annotator(ONTOLOGY.catalogue()), ONTOLOGY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The firm's chief executive said the hackers had stolen the names of 2 million passengers. | DataTheft agent=hackers by firm's chief executive
            Chairman and CEO Ann Ross told the paper that hackers had hacked the studio. | CyberAttack agent=hackers target=studio by Ann Ross
            Hackers robbed the clinic. The hacker gained access to its web server. | not CyberAttack agent=hacker target=hacker
            Data stored in the database is being destroyed, researchers said. | not Disruption target=researchers
            The Zorb was hacked in May, officials said. | CyberAttack target=Zorb by officials
            The pensioner was robbed by a man posing as a police officer. | Phishing agent=man object=police officer
            The agency warned that phishing campaigns were attempting to obtain passwords. | not DataTheft agent=phishing campaigns
            The army warned that it would answer if it was attacked. | not CyberAttack
            A scan shows 40,000 servers allowed hackers to attack the clinic. | not CyberAttack by 40,000 servers
            A database stolen from the retailer was found circulating on a forum of hackers. | Leak target=retailer object=database
            Novak was already a wanted man for hacks against shops in Poland. | CyberAttack agent=Novak target=shops
            The spokesman said he could neither confirm nor deny that the agency had been hacked. | CyberAttack target=agency withheld
            Two men accused by prosecutors of hacking the exchange will appear in court on Monday. | LegalAction target=Two men
            The ministry blamed hackers from the neighbouring country for the attack on its website. | CyberAttack agent=hackers target=ministry by ministry
            The hackers used a flaw in the vendor's software to break into the ministry's servers. | not CyberAttack agent=hackers target=vendor
            The treasury froze the assets of two companies. | Sanction agent=treasury target=two companies
            Sweden expelled two Russian diplomats. | Retaliation agent=Sweden target=two Russian diplomats
            Chairman and CEO Ann Ross spoke on Monday. She said hackers had attacked the studio. | CyberAttack agent=hackers target=studio by Ann Ross
            A hacker published the series after the broadcaster refused to pay a ransom. | Ransom agent=hacker target=broadcaster
            None of the banks made any ransom payments to the hackers, he said. | not Ransom agent=banks
            The firm said the attacks were like a wave of denial of service attacks by a gang. | not CyberAttack denied
            Most users were not aware that their accounts had been hacked. | CyberAttack target=Most users affirmed certain
            The Kremlin has repeatedly denied any role in the hack of the party. | CyberAttack agent=Kremlin target=party by Kremlin denied
            Analysts believe Iran is behind the hacking that was aimed at banks in Israel. | CyberAttack agent=Iran target=banks by Analysts probable
            Hackers working for the Russian military stole the emails, officials said. | Sponsorship agent=Russian military target=Hackers by officials
            The gang's victims include a bank and a law firm. | CyberAttack agent=gang target=bank
            The airline's booking system went down on Sunday after a power failure, and hackers were blamed. | Disruption target=airline's booking system affirmed
            Four gangs of hackers attacked clinics. The expert said the attack was like a storm. | not CyberAttack by expert
            The ministry said China stole the files of a bank. Beijing rejected the accusations. | DataTheft agent=China target=bank by China denied
            A study found the tide was high. Beijing rejected the report. | not China denied
            Somebody hacked the museum on Monday. A group called Night Owls claimed responsibility. | CyberAttack agent=Night Owls target=museum
            Someone hacked the museum on Monday. | CyberAttack agent=Someone target=museum
            The museum was hacked on Monday. Police said it was too early to say who was responsible. | CyberAttack target=museum withheld
            The museum was hacked on Monday. The director did not know who was behind the hack. | CyberAttack target=museum by director withheld
            The director did not say when hackers stole the files. | DataTheft agent=hackers object=files affirmed
            The clinic refused to pay the ransom that hackers demanded after they locked its computers. | Disruption agent=hackers target=clinic affirmed
            The town refused to pay the ransom that hackers demanded. | Ransom agent=hackers target=town denied
            Criminals encrypted the clinic's servers. The gang behind the attack wants money. | CyberAttack agent=gang target=clinic
            Police in Malta are investigating. | Investigation agent=Police
            Researchers found a flaw that lets attackers take over phones. | not CyberAttack
            Researchers found a flaw in the Zorb browser. A student reported the bug in June. | VulnerabilityDiscovery agent=student target=Zorb
            The police foiled an attempt by hackers to attack a power station. | CyberAttack agent=hackers target=power station
            The maker closed a flaw in the chip that the bank had failed to mend. | not VulnerabilityPatch agent=chip
            The regulator on Monday fined the firm over a leak. | LegalAction agent=regulator target=firm
            The airline admitted a data breach. | DataTheft target=airline by airline
            The bank denied the hack. | CyberAttack target=bank by bank denied
            The botnet was dismantled in a joint operation by Europol and the Dutch police. | Takedown agent=Europol target=botnet
            Vendors took control of 40 servers of the gang. | not CyberAttack agent=Vendors
            Two brothers were arrested. Prosecutors said they stole the savings of a widow. | not DataTheft agent=Prosecutors
            Hackers believed to be working for Iran have broken into the bank's network, the paper reported. | CyberAttack agent=Hackers target=bank by paper
            Norway's spy agency blamed the GRU for attacks on a bank. The agency said the hackers used a botnet against the bank. | CyberAttack agent=hackers target=bank by Norway's spy agency
            The president ordered the hacking of the party, the inquiry found. | CyberAttack agent=president target=party certain
            It was not known if the data was stolen from the shop, he said. | DataTheft target=shop withheld
            The town decided a few days later to pay the ransom. | Ransom target=town
            The adviser said Iran was behind the NightOwl ransomware attack. Tehran has denied responsibility. | CyberAttack agent=Iran by Iran denied
            The firm linked the cyberattack on the bank to a group from Iran. | CyberAttack agent=group target=bank by firm
            The city has paid hackers who took over its computers. | CyberAttack agent=hackers target=city
            The attorney general is investigating the breach. | Investigation agent=attorney general
            The Night Owls leaked a trove of hacking tools of the agency. | Leak agent=Night Owls object=hacking tools
            The bank had asked the ministry, which would not say who was behind the hack of the mill. | not CyberAttack agent=ministry
            The party said it had foiled an attempt to hack into its database. | not CyberAttack agent=party
            Novak's charges surprised the town. | not LegalAction agent=Novak
            Staff were locked out of their computer network by a virus. | not Disruption agent=Staff
            An attack blocked the nurses from the files. | not Ban
            Prices threaten the recovery of the hospital. | not Threat
            Judges recalled the massive cyberattack of May. | not Withdrawal
            Novak, the hacker who the police allege the ministry hired to carry out the bank hack, did not hide. | Sponsorship agent=ministry target=Novak by police
            The court threw out Novak's lawsuit. | not LegalAction target=Novak
            Novak was convicted of fraud. | LegalAction target=Novak
            Vendors blocked two million attacks. | not Ban
            The bank was the victim of a hack by a gang linked to the hacking of the museum. The firm attributed the hack to Iran. | CyberAttack agent=Iran target=bank by firm
            Robbers had hacked into the firm's network and stolen the plans of its ships. | DataTheft agent=Robbers object=plans of its ships
            Hackers hacked the museum in May. The ministry said it had nothing to do with the attack. | CyberAttack agent=ministry target=museum by ministry denied
            Thieves hacked the museum in May. Iran had nothing to do with it, the minister said. | CyberAttack agent=Iran target=museum by minister denied
            Officials accused Jan Novak of hacking the museum. Novak is innocent, his lawyer said. | CyberAttack agent=Jan Novak target=museum by lawyer denied
            The party said its computers had been hacked on Sunday. The government denied it. | CyberAttack target=party by government denied
            Hackers said they had destroyed the backups of the railway's database. The minister dismissed the claim as a joke. | Disruption agent=Hackers by minister denied
            A gang hacked the museum. The minister dismissed the report as a joke. | not by minister
            The museum's network was hacked, a paper wrote. The museum said it had found no evidence of a breach. | CyberAttack target=museum by museum denied
            The shop said it was not aware of any hack. | CyberAttack target=shop by shop denied
            The spokesman insisted that no customer data was taken by hackers. | DataTheft object=customer data by spokesman denied
            It was not clear if hackers had taken the files. | DataTheft agent=hackers object=files withheld
            Analyst Petra Lund gave a talk. Lund said hackers had attacked the museum. | CyberAttack agent=hackers target=museum by Petra Lund
            The treasury imposed sanctions on a Tehran-based company, Pars Gostar. | Sanction agent=treasury target=Pars Gostar
            Intruders hacked the Danish shipyard Stalvik. They stole the company's emails. | DataTheft agent=Intruders target=Stalvik
            Intruders hacked a Danish insurer. The company paid a ransom. | Ransom target=Danish insurer
            The bank Monday said it was hacked. | not target=Monday
            A group calling itself the Sons of the Sword hacked the museum. | CyberAttack agent=Sons of the Sword target=museum
            Estonia's state railway said hackers had crippled its ticketing system. | CyberAttack agent=hackers target=Estonia's state railway
            The museum's computers were broken into by thieves. | CyberAttack agent=thieves target=museum
            Patients of the hacked clinic are considering legal action. | LegalAction agent=Patients planned
            The maker said it would patch the flaw by June. | VulnerabilityPatch agent=maker object=flaw by maker planned
            Hackers swiped $60 million from an exchange. | DataTheft agent=Hackers target=exchange
            Hackers broke in, and test results of the patients were leaked online. | Leak object=test results of the patients
            Hackers broke into Nordvik, a supermarket chain, and stole its data, the company said. | CyberAttack agent=Hackers target=Nordvik by Nordvik
            The consumer association ConTutela announced that it would sue the hacked bank. | LegalAction agent=ConTutela target=hacked bank by ConTutela planned
            Latvia summons ambassador over hacking of parliament. | not CyberAttack agent=Latvia
            Hackers hit the shop, and its database was taken offline. | not DataTheft
            A gang hacked the shop. It threatened to leak the emails. | Leak object=emails by gang planned
            Washington considers a travel ban for executives of the hacked firm. | Sanction target=executives
            The shop's server was hacked in May, and it was not clear if the data had been taken. | DataTheft target=shop withheld
            The gang claims to have access to 40 million accounts of the retailer. | CyberAttack agent=gang target=retailer by gang
            A ransomware gang calling itself Night Heron has hacked a clinic. The group said it had stolen the files. | DataTheft agent=Night Heron by Night Heron
            The firm confirmed that thieves had copied a list but said there was no evidence that emails had been stolen. | DataTheft object=emails by firm denied
            Sofia has opened an investigation into Marabel, a spokeswoman for the prosecutor's office said. | Investigation agent=Sofia target=Marabel by spokeswoman
            The records were stolen by hackers, according to the fraud-tracking service CardSentinel. | DataTheft agent=hackers by CardSentinel
            The hackers attacked at least nine banks. | CyberAttack agent=hackers target=nine banks
            The court put off the trial. | Cancellation agent=court object=trial
            The shop has taken the film off its shelves. | Withdrawal agent=shop object=film
            Files of the ministry were posted on a messaging app. | Leak object=Files
            Kestova accused Russia of hacking its ministry. Moscow called the charges fabricated. | CyberAttack agent=Russia target=ministry by Russia denied
            Kestova accused Russia of hacking its ministry. The embassy said the charges were baseless. | CyberAttack agent=Russia target=ministry by embassy denied
            Kestova accused Russia of hacking its ministry. Russia said it was not involved. | CyberAttack agent=Russia target=ministry by Russia denied
            Kestova accused Russia of hacking its ministry. It is out of the question that Russian agents were involved, Belov said. | CyberAttack agent=Russian agents target=ministry by Belov denied
            Kestova accused Russia of hacking its ministry. There is nothing to suggest that Russia was involved, the president said. | CyberAttack agent=Russia target=ministry by president denied
            The ministry was hacked on Monday. Belov suggested that foreign hackers were to blame. | CyberAttack agent=foreign hackers target=ministry by Belov
            The ministry was hacked on Monday. It is not clear who was behind the hack. | CyberAttack target=ministry withheld
            It is unclear how the hackers broke into the bank's network. | CyberAttack agent=hackers target=bank affirmed
            The bank was hacked on Monday. The spokesman refused to comment on whether a ransom demand had been received. | Ransom target=bank by spokesman withheld
            The bank did not say how many records the hackers had stolen. | DataTheft agent=hackers by bank withheld
            The ministry was hacked on Monday. The minister blamed the vendor for failing to fix a flaw. | not CyberAttack agent=vendor
            The union asked a court to ban the film. | Ban agent=court planned
            The firm was preparing to sue the bank. | LegalAction agent=firm target=bank planned
            The police are expected to question the hackers. | Investigation agent=police target=hackers planned
            The screening was moved to another day rather than cancelled. | Cancellation object=screening denied
            The firm is not aware of any cases in which the hackers stole files. | DataTheft agent=hackers object=files denied
            A 19-year-old hacked the bank, police said. | CyberAttack agent=19-year-old target=bank by police
            The ministry was hacked. Officials blamed Iran. Iran says it is not behind the hack. | CyberAttack agent=Iran target=ministry by Iran denied
            The firm denied any involvement in the hack of the commission. | CyberAttack agent=firm target=commission by firm denied
            Prosecutors said they would seek his extradition. | not LegalAction agent=his
            The gang posed as recruiters and persuaded engineers to open a malicious document. | Phishing agent=gang target=engineers
            His email account was broken into twice during the winter. | CyberAttack target=email account
            Researchers believe the bank was hacked by a gang, although the gang has insisted that it has no ties to any government. | not by Researchers; by gang
            The mayor rejected a report in the Herald that hackers had stolen the files. | DataTheft agent=hackers object=files by mayor; denied
            Intruders hacked a town. The attackers stole its records. | DataTheft agent=attackers
            Hackers used stolen passwords in the attack on the shipyard. | CyberAttack agent=Hackers target=shipyard
            The suspects hacked a bank. They are unlikely to be extradited. | LegalAction denied probable
            Silent Crow, a hacking group, robbed a bank in an attack on its network. | not CyberAttack target=Silent Crow
            The bank Norda was hacked in May. Norda said that card numbers were stolen in the breach. | DataTheft target=Norda object=card numbers by Norda
            A hacking group known as Hidden Marten stole the files of a bank. Hidden Marten has attempted to steal the money of three shops since 2014. | DataTheft agent=Hidden Marten target=three shops
            An unauthorized third party accessed a backup server of the bank. | CyberAttack agent=unauthorized third party target=bank
            Nine schools have fallen for a phishing scam. | Phishing target=Nine schools
            Two cinemas have withdrawn a film after employees received death threats. | Threat target=employees
            The gang gave the hospital until Friday to pay a ransom of 3 million dollars. | Ransom target=hospital
            Hackers with suspected links to Iran hacked the bank. | Affiliation agent=Hackers target=Iran
            The hackers moved through the network for months before switching off 17 substations. | Disruption agent=hackers target=17 substations
            The bank was hacked. The expert said the proof was thin and that criminals could be responsible. | CyberAttack agent=criminals target=bank
            Dalmore Health was hit by ransomware. Dalmore Health confirmed on Tuesday that hackers had stolen files. "We have not paid a ransom," chief executive Fiona Garrity told reporters. | Ransom target=Dalmore Health by Fiona Garrity denied
            Thieves stole the savings of nine clients from South Korea's Kardo. | not DataTheft target=South Korea
            The senator called on the ministry to ban the app. | Ban agent=ministry target=app planned
            The shop said 19,000 customers may have had their card details stolen by hackers. | not DataTheft certain
            Kestova accused Russia of hacking its ministry. The sea was calm on Monday. Nobody swam. The Russian embassy called the charges absurd. | CyberAttack agent=Russia target=ministry by Russian embassy denied
            The shop had embedded malware in its own site to test it. | not CyberAttack agent=shop
            Researchers blamed the Lazarus Group, a gang that Western governments tie to North Korea, for the hack. | Affiliation target=North Korea
            Founder and director Ann Ross said the ferry line had, as far as she knew, not been hacked. | CyberAttack target=ferry line by Ann Ross denied
            Joe Novak, who the police allege the ministry hired to hack the shipyard, has fled. | CyberAttack agent=Joe Novak target=shipyard by police
            The shipyard told the police but believed that nine computers had been hacked. | CyberAttack target=nine computers by shipyard
            The gang Silent Crow was found by researchers last year. They were behind the hack of a bank. | not CyberAttack agent=researchers
            The hospital's website was offline on Monday after a cyberattack. | Disruption target=hospital
            Brussels has imposed sanctions on five men for hacking the party. | CyberAttack agent=five men target=party
            The clinic told nine patients that their records may have been viewed by an unauthorized person. | DataTheft agent=unauthorized person by clinic
            """)
    void reads(String text, String expected) {
        List<String> claims = EXTRACTOR.extract(article(text)).claims().stream().map(SentenceClaimsTest::told).toList();
        boolean forbidden = expected.startsWith("not ");
        List<String> wanted = List.of((forbidden ? expected.substring("not ".length()) : expected).split(" (?=\\w+=|by |affirmed|denied|withheld|probable|certain|planned)"));
        assertThat(claims.stream().anyMatch(claim -> wanted.stream().allMatch(claim::contains))).as("%s gives %s", text, claims).isEqualTo(!forbidden);
    }

    private static String told(Claim claim) {
        String roles = claim.roles().stream().map(r -> r.role() + "=" + r.name() + ";").collect(Collectors.joining(" "));
        String holders = claim.holders().stream().map(h -> "by " + h.name() + ";").collect(Collectors.joining(" "));
        return claim.type() + " " + roles + " " + holders + " " + claim.polarity().label() + " " + claim.modality().label();
    }

    private static Article article(String text) {
        List<Paragraph> paragraphs = List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.TEXT));
        return new Article("test.txt", Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), "en", text, paragraphs);
    }
}
