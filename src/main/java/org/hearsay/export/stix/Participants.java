package org.hearsay.export.stix;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.hearsay.export.record.ActorRecord;
import org.hearsay.export.record.ClaimRecord;

/** Turns those who take part in claims into STIX objects: one actor can be a threat actor in one claim and an identity in another. */
final class Participants {

    private static final String ATTACK = "https://attack.mitre.org/";

    private final Bundle bundle;

    Participants(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Whoever is said to have done it; the object itself says only that somebody is spoken of. */
    String threatActor(ActorRecord actor) {
        String id = bundle.put("threat-actor", actor.iri(), object -> {
            object.addProperty("name", actor.name());
            object.addProperty("description", actor.named() ? "Named in claims as the one who did it. Whether that is so is a matter of the opinions on the relationships."
                    : "Known by a description only. Two articles that use the same words may mean two.");
            object.add("threat_actor_types", Bundle.array(List.of(isState(actor) ? "nation-state" : "unknown")));
            refer(object, actor);
        });
        if (actor.isA("Country")) {
            location(actor).ifPresent(place -> relate("located-at", id, place));
        }
        return id;
    }

    private static boolean isState(ActorRecord actor) {
        return actor.isA("Country") || actor.isA("GovernmentOrganization");
    }

    /** A person, an organization, a state or whoever is described as one of these. */
    String identity(ActorRecord actor) {
        return bundle.put("identity", actor.iri(), object -> {
            object.addProperty("name", actor.name());
            object.addProperty("identity_class", identityClass(actor));
            if (isState(actor)) {
                object.add("sectors", Bundle.array(List.of("government")));
            }
            refer(object, actor);
        });
    }

    private static String identityClass(ActorRecord actor) {
        if (actor.isA("Organization") || actor.isA("Country")) {
            return actor.named() ? "organization" : "class";
        }
        return actor.isA("Person") ? actor.named() ? "individual" : "class" : actor.named() ? "group" : "unspecified";
    }

    /** A place, if the catalogue knows its country or where it lies: STIX knows no other. */
    Optional<String> location(ActorRecord place) {
        if (!place.isA("Place") || place.country().isEmpty() && place.point().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(bundle.put("location", place.iri(), object -> {
            object.addProperty("name", place.name());
            place.country().ifPresent(code -> object.addProperty("country", code));
            if (place.isA("City")) {
                object.addProperty("city", place.name());
            }
            place.point().ifPresent(point -> {
                object.addProperty("latitude", point.latitude());
                object.addProperty("longitude", point.longitude());
            });
            refer(object, place);
        }));
    }

    /** Whom or where it is done to; nothing for what is neither, such as a film or "the servers". */
    Optional<String> target(ActorRecord actor) {
        return actor.isA("Place") ? location(actor) : actor.isA("Actor") ? Optional.of(identity(actor)) : Optional.empty();
    }

    /** A family of malware. */
    Optional<String> malware(ActorRecord instrument) {
        return !instrument.isA("Malware") ? Optional.empty() : Optional.of(bundle.put("malware", instrument.iri(), object -> {
            object.addProperty("name", instrument.name());
            object.addProperty("is_family", true);
            refer(object, instrument);
        }));
    }

    /** What happened, as the set of intrusions that claims are about. */
    String intrusionSet(ClaimRecord.EventRecord event) {
        return bundle.put("intrusion-set", event.iri(), object -> {
            object.addProperty("name", event.label());
            object.addProperty("description", "Something that claims are about. Nothing here says that it happened.");
        });
    }

    /** A relationship between two objects that are in the bundle. */
    String relate(String kind, String from, String to) {
        return bundle.put("relationship", kind + " " + from + " " + to, object -> {
            object.addProperty("relationship_type", kind);
            object.addProperty("source_ref", from);
            object.addProperty("target_ref", to);
        });
    }

    private static void refer(JsonObject object, ActorRecord actor) {
        for (String reference : actor.references()) {
            boolean attack = reference.startsWith(ATTACK);
            Bundle.refer(object, attack ? "mitre-attack" : host(reference), reference, attack ? reference.substring(reference.lastIndexOf('/') + 1) : "", "");
        }
        if (actor.named()) {
            Bundle.refer(object, "hearsay", actor.iri(), "", "");
        }
    }

    private static String host(String url) {
        return java.net.URI.create(url).getHost();
    }
}
