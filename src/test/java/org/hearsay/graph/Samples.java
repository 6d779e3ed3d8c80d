package org.hearsay.graph;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.ExtractionBuilder;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Realis;
import org.hearsay.claim.Stance;

/** Extractions made by hand. */
public final class Samples {

    private static final String STUDIO = """
            The government believes that Unit 9, a cyber unit of Freedonia, could be behind the attack on Example Pictures, US officials told the Daily Post 😀.

            They said the attack was routed through computers in Poland and Bolivia.

            "There is no attribution to Freedonia at this point," the FBI said.

            On Wednesday the studio cancelled “The Duck Soup”.

            READ MORE: Forum bans the leaked files""";

    private Samples() {}

    /** An article with a chain of three holders, a country it was routed through, a refusal to attribute, a date and the headline of a link. */
    public static Extraction studio() {
        return new ExtractionBuilder("articles/studio.html", STUDIO)
                .url("https://news.example/2014/studio?id=7&x=\"1\"")
                .title("Officials link Freedonia to studio hack")
                .date("2014-12-18")
                .authors("Ann Writer")
                .publisher("Example Times")
                .entity("freedonia", "Country", "Freedonia", Optional.of("XF"))
                .entity("poland", "Country", "Poland", Optional.of("PL"))
                .entity("bolivia", "Country", "Bolivia", Optional.of("BO"))
                .entity("unit-9", "ThreatActor", "Unit 9", Optional.empty())
                .entity("example-pictures", "Organization", "Example Pictures", Optional.empty(), "the studio")
                .entity("us-officials", "Group", "US officials", Optional.of("US"))
                .entity("us-government", "Organization", "The government", Optional.of("US"))
                .entity("fbi", "Organization", "FBI", Optional.of("US"))
                .entity("daily-post", "Organization", "Daily Post", Optional.empty())
                .entity("duck-soup", "Work", "The Duck Soup", Optional.empty())
                .attribution("US officials", "told", "The government believes that Unit 9, a cyber unit of Freedonia, could be behind the attack on Example Pictures")
                .event("CyberAttack", "attack", Realis.ACTUAL, "target=Example Pictures")
                .claim(
                        "The government believes that Unit 9, a cyber unit of Freedonia, could be behind the attack on Example Pictures, US officials told the Daily Post 😀.",
                        List.of("Daily Post", "US officials", "The government"),
                        Stance.BELIEVES,
                        Polarity.AFFIRMED,
                        Modality.POSSIBLE,
                        List.of("believes", "could be"),
                        "agent=Unit 9",
                        "target=Example Pictures")
                .attribution("US officials", "said", "the attack was routed through computers in Poland and Bolivia")
                .claim(
                        "They said the attack was routed through computers in Poland and Bolivia.",
                        List.of("US officials"),
                        Stance.STATES,
                        Polarity.AFFIRMED,
                        Modality.CERTAIN,
                        List.of("said"),
                        "target=Example Pictures",
                        "via=Poland",
                        "via=Bolivia")
                .attribution("FBI", "said", "There is no attribution to Freedonia at this point")
                .event("CyberAttack", "attribution", Realis.OTHER, "agent=Freedonia")
                .claim(
                        "\"There is no attribution to Freedonia at this point,\" the FBI said.",
                        List.of("FBI"),
                        Stance.WITHHOLDS,
                        Polarity.WITHHELD,
                        Modality.CERTAIN,
                        List.of("no attribution"),
                        "agent=Freedonia",
                        "target=Example Pictures")
                .event("Cancellation", "cancelled", Realis.ACTUAL, "agent=the studio", "object=The Duck Soup", "time=Wednesday")
                .claim(
                        "On Wednesday the studio cancelled “The Duck Soup”.",
                        List.of(),
                        Stance.REPORTS,
                        Polarity.AFFIRMED,
                        Modality.CERTAIN,
                        List.of(),
                        "agent=the studio",
                        "object=The Duck Soup",
                        "time=2014-12-17<Wednesday")
                .event("Ban", "bans", Realis.ACTUAL, "agent=Forum", "object=leaked files")
                .claim(
                        "READ MORE: Forum bans the leaked files",
                        List.of(),
                        Stance.REPORTS,
                        Polarity.AFFIRMED,
                        Modality.CERTAIN,
                        List.of(),
                        "agent=Forum",
                        "object=leaked files")
                .build();
    }
}
