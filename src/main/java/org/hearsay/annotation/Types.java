package org.hearsay.annotation;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.annotation.names.NameKind;

/** What the language layer knows of the ontology's classes: how names show them, and which may mean the same thing. */
final class Types {

    static final String PERSON = "Person";
    static final String ORGANIZATION = "Organization";
    static final String COUNTRY = "Country";
    static final String PLACE = "Place";
    static final String THREAT_ACTOR = "ThreatActor";
    static final String GOVERNMENT = "GovernmentOrganization";
    static final String COMPANY = "Company";
    static final String NEWS = "NewsOrganization";
    static final String WORK = "Work";
    static final String MALWARE = "Malware";

    private static final Map<NameKind, String> OF_KIND = Map.of(
            NameKind.PERSON, PERSON, NameKind.ORGANIZATION, ORGANIZATION, NameKind.PLACE, PLACE,
            NameKind.EVENT, "Happening", NameKind.MALWARE, MALWARE, NameKind.OTHER, "Product");
    private static final Set<String> ORGANIZATIONS = Set.of(ORGANIZATION, COMPANY, GOVERNMENT, NEWS, THREAT_ACTOR);
    private static final Set<String> PLACES = Set.of(PLACE, "City", "Region", COUNTRY);
    private static final Pattern GOVERNMENT_WORDS = Pattern.compile(
            "\\b(Ministry|Department|Dept|Agency|Bureau|Office|Police|Commission|Court|Senate|House|Parliament|Congress|Army|Navy|Air Force|Marines|Guard|Council"
                    + "|Government|Administration|Embassy|Directorate|Command|Authority|Treasury|Intelligence|Sheriff|Customs|Secretariat|Assembly)\\b");
    private static final Pattern NEWS_WORDS = Pattern.compile(
            "\\b(News|Times|Post|Herald|Journal|Tribune|Magazine|Radio|TV|Broadcasting|Press|Gazette|Chronicle|Daily|Observer|Telegraph|Guardian|Courier|Reporter)\\b");
    private static final Pattern COMPANY_WORDS = Pattern.compile(
            "\\b(Inc|Corp|Corporation|Company|Co|Ltd|LLC|PLC|AG|GmbH|Bank|Systems|Technologies|Technology|Software|Airlines|Airways|Pictures|Networks|Labs|Holdings"
                    + "|Solutions|Motors|Entertainment|Telecom|Studios|Stores|Hotels|Partners|Security|Electronics|Pharmaceuticals|Energy|Cinemas|Theat(er|re)s)\\b");

    private static final Pattern MALWARE_NAME = Pattern.compile(" ([Rr]ansomware|[Mm]alware|[Tt]rojan|[Vv]irus|[Ww]orm|[Bb]otnet|[Bb]ackdoor|RAT)$");
    /** Organizations that the tagger takes for the place where they sit, or for what they make. */
    private static final Pattern SEATED = Pattern.compile(
            "\\b(Bank|Ministry|Department|Agency|Bureau|Commission|Institute|Association|Committee) (of|for)\\b"
                    + "|\\b(Ministry|Agency|Police|Police Department|Police District|Government|Corporation|Corp|Inc|Ltd|LLC|Company|Bank|Group|Airlines|University"
                    + "|Response Team|Hospitals?|Clinic|Medical Center|School|Schools|College|Court|Parliament|Library|Telecom|Security|Cybersecurity|Institute|Association|Federation|Foundation|Committee|Council|Laboratories|Labs)\\.?$");

    /** Parties by their members, whom the tagger takes for neither persons nor parties. */
    private static final Pattern MEMBERS = Pattern.compile("(^| )(Democrats|Republicans|Tories|Conservatives|Liberals|Socialists|Communists|Greens|Nationalists|Islamists)$");

    private Types() {}

    /** The class of a name that nothing but its kind and its words tell of. */
    static String ofName(NameKind kind, String name) {
        if (kind != NameKind.PERSON && kind != NameKind.PLACE && MALWARE_NAME.matcher(name).find()) {
            return MALWARE;
        }
        boolean seat = (kind == NameKind.PLACE || kind == NameKind.OTHER && name.indexOf(' ') > 0) && SEATED.matcher(name).find();
        boolean party = kind == NameKind.OTHER && areMembers(name);
        if (kind != NameKind.ORGANIZATION && !seat && !party) {
            return OF_KIND.get(kind);
        }
        if (NEWS_WORDS.matcher(name).find()) {
            return NEWS;
        }
        if (GOVERNMENT_WORDS.matcher(name).find()) {
            return GOVERNMENT;
        }
        return COMPANY_WORDS.matcher(name).find() ? COMPANY : ORGANIZATION;
    }

    /** Whether words end in a word for a party's members. */
    static boolean areMembers(String words) {
        return MEMBERS.matcher(words).find();
    }

    static boolean isOrganization(String type) {
        return ORGANIZATIONS.contains(type);
    }

    static boolean isPlace(String type) {
        return PLACES.contains(type);
    }

    static boolean isActor(String type) {
        return isOrganization(type) || type.equals(PERSON) || type.equals(COUNTRY);
    }

    /** The class as it stands in the ids of names: coarse, so that a finer reading does not part what is one. */
    static String coarse(String type) {
        return isOrganization(type) ? "organization" : isPlace(type) ? "place" : type.toLowerCase(java.util.Locale.ROOT);
    }
}
