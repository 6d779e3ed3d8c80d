package org.hearsay.annotation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides whether a description may be said of something. */
final class Agreement {

    /** Nouns for groups that are neither companies nor authorities. */
    static final Set<String> COLLECTIVES = Set.of("group", "gang", "crew", "collective");
    /** Nouns that no person, place or thing bears before its name. */
    static final Set<String> BODIES = Set.of(
            "company", "firm", "corporation", "startup", "start-up", "bank", "retailer", "insurer", "airline", "lender", "university", "newspaper", "magazine", "charity", "broadcaster",
            "brokerage", "exchange", "consultancy", "supplier", "vendor", "manufacturer", "carmaker", "automaker", "chipmaker", "publisher", "subsidiary", "utility", "telecom", "shipyard",
            "supermarket", "conglomerate", "distributor", "multinational", "nonprofit", "agency", "ministry", "association", "foundation", "federation", "chain", "studio", "railway", "giant", "maker", "provider", "carrier", "drugmaker", "processor", "operator", "marketplace");
    /** Authorities that bear the noun in their name. */
    private static final Set<String> NAMED_SO = Set.of("ministry", "department", "court", "commission", "office", "directorate");
    private static final Set<String> PARTIES = Set.of("party", "campaign");
    private static final Pattern PARTY_NAME = Pattern.compile("\\b(Party|Democrat\\w*|Republican\\w*|Labour|Conservatives?|Liberals?|Greens|Union|Front|Movement|Coalition|Alliance)\\b");
    /** Institutions that bear the noun in their name, or a foreign word for it that nobody here knows. */
    private static final Set<String> INSTITUTIONS = Set.of(
            "hospital", "university", "college", "school", "church", "museum", "airport", "library", "clinic", "institute", "foundation", "federation", "airline",
            "railway", "utility", "charity");
    private static final Pattern NO_COMPANY = Pattern.compile(
            "\\b(Association|Federation|Committee|Union|Party|Agency|University|College|School|Council|Commission|Institute|Foundation|Organi[sz]ation|Society|League|Court|Army)s?\\b");

    private Agreement() {}

    /** Whether a description may be said of what a chain is. */
    static boolean agree(Draft description, Chain chain) {
        String type = description.type;
        if (description.isPlural() && chain.isNamed() && !chain.type.equals(Types.THREAT_ACTOR)) {
            return false;
        }
        if (type.equals(Types.PERSON)) {
            return chain.type.equals(Types.PERSON);
        }
        if (type.equals(Types.COMPANY) && chain.type.equals(Types.ORGANIZATION)) {
            return !NO_COMPANY.matcher(chain.name()).find();
        }
        if (type.equals(Types.THREAT_ACTOR) && Descriptions.ATTACKERS.contains(description.lemma())) {
            return chain.type.equals(Types.THREAT_ACTOR); // an organization is likelier whom they attacked
        }
        if (COLLECTIVES.contains(description.lemma())) {
            return chain.type.equals(Types.THREAT_ACTOR) || chain.type.equals(Types.ORGANIZATION);
        }
        if (NAMED_SO.contains(description.lemma())) {
            return chain.type.equals(Types.GOVERNMENT) && chain.name().toLowerCase(Locale.ROOT).contains(description.lemma());
        }
        if (PARTIES.contains(description.lemma())) {
            return chain.type.equals("PoliticalParty") || PARTY_NAME.matcher(chain.name()).find();
        }
        if (INSTITUTIONS.contains(description.lemma())) {
            return chain.type.equals(Types.ORGANIZATION) || chain.type.equals(Types.COMPANY);
        }
        if (Types.isOrganization(type)) {
            return chain.type.equals(Types.ORGANIZATION) || chain.type.equals(type)
                    || Types.isOrganization(chain.type) && (type.equals(Types.ORGANIZATION) || type.equals(Types.COMPANY) && chain.type.equals(Types.NEWS))
                    || type.equals(Types.THREAT_ACTOR) && Types.isOrganization(chain.type) && chain.entry == null;
        }
        if (type.equals(Types.COUNTRY)) {
            return chain.type.equals(Types.COUNTRY);
        }
        if (type.equals(Types.PLACE)) {
            return Types.isPlace(chain.type) && !chain.type.equals(Types.COUNTRY);
        }
        return type.equals(chain.type) || chain.type.equals("Product") && (type.equals(Types.WORK) || type.equals(Types.MALWARE));
    }
}
