package org.hearsay.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Holder;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.RoleFiller;

/** Puts propositions, questions and claims into English sentences, by the templates that the ontology gives for its classes. */
final class Wording {

    /** Questions that name who suffers are asked before those that name who acts. */
    private static final List<String> ASKED_ABOUT_FIRST = List.of("target", "object");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final OntologyGraph ontology;
    /** By their texts; only the ontology has any. */
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** An unknown role in a template is refused, for such a template would never fit. */
    Wording(OntologyGraph ontology) {
        this.ontology = ontology;
        for (Node property : List.of(Terms.WORDING, Terms.ASKS)) {
            ontology.subjects(property).forEach(subject -> ontology.texts(subject, property).forEach(text -> check(subject, property, text)));
        }
    }

    private Template template(String text) {
        return templates.computeIfAbsent(text, Template::new);
    }

    private void check(Node subject, Node property, String text) {
        for (String role : template(text).roles()) {
            if (!ontology.declares(Terms.hs(role))) {
                throw new IllegalArgumentException("ontology: hs:" + property.getLocalName() + " of hs:" + subject.getLocalName() + ", \"" + text
                        + "\", has a hole for " + role + ", which is no role of the ontology");
            }
        }
    }

    /**
     * A question that claims of a type may answer.
     *
     * @param asker the class whose template it is, the type itself or a superclass
     * @param template holes for the roles that tell one question from another
     */
    record Asked(Node asker, Template template) {}

    /** The proposition as a clause: "somebody attacked Sony Pictures through Poland and Bolivia (2014-12)". */
    String proposition(Node type, List<RoleFiller> fillers) {
        Map<String, List<String>> names = names(fillers);
        names.put(Template.ACTION, List.of(ontology.label(type)));
        Template template = statement(type, names);
        StringBuilder sentence = new StringBuilder(template.fill(names).orElseThrow());
        for (Map.Entry<String, List<String>> role : names.entrySet()) {
            if (!template.roles().contains(role.getKey()) && !role.getKey().equals(Template.ACTION)) {
                sentence.append(' ').append(adjunct(role.getKey(), names));
            }
        }
        return sentence.toString();
    }

    private static Map<String, List<String>> names(List<RoleFiller> fillers) {
        return fillers.stream().collect(Collectors.groupingBy(
                RoleFiller::role, LinkedHashMap::new, Collectors.mapping(RoleFiller::name, Collectors.collectingAndThen(Collectors.toList(), Wording::distinct))));
    }

    private static List<String> distinct(List<String> names) {
        return names.stream().distinct().toList();
    }

    /** The nearest class's template that names the most of what is known. */
    private Template statement(Node type, Map<String, List<String>> names) {
        for (Node asker : ontology.withSuperclasses(type)) {
            Optional<Template> best = ontology.texts(asker, Terms.WORDING).stream()
                    .map(this::template)
                    .filter(template -> template.fill(names).isPresent())
                    .max(Comparator.comparing(template -> template.roles().stream().filter(names::containsKey).count()));
            if (best.isPresent()) {
                return best.get();
            }
        }
        return template("{" + Template.ACTION + "}");
    }

    private String adjunct(String role, Map<String, List<String>> names) {
        return ontology.texts(Terms.hs(role), Terms.WORDING).stream()
                .findFirst()
                .flatMap(text -> template(text).fill(names))
                .orElse("(" + role + ": " + Template.enumerate(names.get(role)) + ")");
    }

    /** The question that a claim answers: of the nearest class that asks one of which all roles are filled. */
    Optional<Asked> question(Node type, List<RoleFiller> fillers) {
        Map<String, List<String>> names = names(fillers);
        for (Node asker : ontology.withSuperclasses(type)) {
            Optional<Asked> asked = ontology.texts(asker, Terms.ASKS).stream()
                    .map(this::template)
                    .filter(template -> names.keySet().containsAll(template.roles()))
                    .min(Comparator.comparing(Wording::askedLate))
                    .map(template -> new Asked(template.namesAction() ? type : asker, template));
            if (asked.isPresent()) {
                return asked;
            }
        }
        return Optional.empty();
    }

    private static int askedLate(Template template) {
        for (int i = 0; i < ASKED_ABOUT_FIRST.size(); i++) {
            if (template.roles().contains(ASKED_ABOUT_FIRST.get(i))) {
                return i;
            }
        }
        return ASKED_ABOUT_FIRST.size();
    }

    /** A question as a sentence. */
    String question(Asked asked, List<RoleFiller> about) {
        Map<String, List<String>> names = names(about);
        names.put(Template.ACTION, List.of(ontology.label(asked.asker())));
        return capitalized(asked.template().fill(names).orElseThrow());
    }

    /** An event that claims are about: "cyber attack: Sony Pictures". */
    String event(Node type, List<RoleFiller> about) {
        String heading = capitalized(ontology.label(type));
        return about.isEmpty() ? heading : heading + ": " + Template.enumerate(about.stream().map(RoleFiller::name).toList());
    }

    /**
     * A claim as a sentence: "The government believed that Bureau 121 attacked Sony Pictures (possible), as told by US officials to ABC News".
     * It is in the past tense because that is the same for one speaker and for many.
     *
     * @param claim the claim
     * @param holders its holders under the names that their nodes have
     * @param proposition its proposition in words
     * @param paper who speaks where nobody is named
     */
    String claim(Claim claim, List<Holder> holders, String proposition, String paper) {
        String speaker = holders.isEmpty() ? paper : holders.get(holders.size() - 1).name();
        StringBuilder sentence = new StringBuilder(capitalized(speaker)).append(' ').append(verb(claim)).append(' ').append(proposition);
        if (claim.modality() != Modality.CERTAIN) {
            sentence.append(" (").append(claim.modality().label()).append(')');
        }
        for (int i = holders.size() - 2; i >= 0; i--) {
            sentence.append(i == holders.size() - 2 ? ", as told by " : " to ").append(holders.get(i).name());
        }
        return sentence.toString();
    }

    private String verb(Claim claim) {
        String held = claim.polarity() == Polarity.AFFIRMED ? claim.stance().label() : claim.polarity().label();
        return ontology.texts(Terms.hs(held), Terms.WORDING).stream().findFirst().orElse(held);
    }

    /** With a capital at its beginning, and without line breaks. */
    static String capitalized(String sentence) {
        String oneLine = SPACES.matcher(sentence.strip()).replaceAll(" ");
        int first = oneLine.isEmpty() ? ' ' : oneLine.codePointAt(0);
        return oneLine.isEmpty() ? oneLine : Character.toString(Character.toTitleCase(first)) + oneLine.substring(Character.charCount(first));
    }
}
