package org.hearsay.export.stix;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.export.record.ActorRecord;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.PropositionRecord;

/** The relationships that a claim is about, whether it affirms them or not. */
final class Links {

    /** Types of action that are an intrusion or come of one. */
    private static final List<String> INTRUSIONS = List.of("CyberAttack", "DataTheft", "Leak", "Ransom", "Phishing", "Disruption");

    private final Participants participants;

    Links(Participants participants) {
        this.participants = participants;
    }

    /** The ids of the relationships, in order; none if STIX has no words for what is claimed. */
    List<String> of(ClaimRecord claim) {
        PropositionRecord said = claim.proposition();
        if (INTRUSIONS.stream().anyMatch(said.types()::contains)) {
            return ofIntrusion(claim);
        }
        return switch (said.type()) {
            case "Affiliation" -> attributed(said.in("agent"), said.in("target"));
            case "Sponsorship" -> attributed(said.in("target"), said.in("agent"));
            default -> List.of();
        };
    }

    private List<String> ofIntrusion(ClaimRecord claim) {
        PropositionRecord said = claim.proposition();
        List<ClaimRecord.EventRecord> events = claim.events().isEmpty() ? List.of(new ClaimRecord.EventRecord(said.iri(), said.label())) : claim.events();
        List<String> links = new ArrayList<>();
        for (ClaimRecord.EventRecord event : events) {
            String intrusions = participants.intrusionSet(event);
            said.in("agent").forEach(agent -> links.add(participants.relate("attributed-to", intrusions, participants.threatActor(agent))));
            said.in("target").forEach(target -> participants.target(target).ifPresent(id -> links.add(participants.relate("targets", intrusions, id))));
            said.in("via").forEach(relay -> participants.location(relay).ifPresent(id -> links.add(participants.relate("originates-from", intrusions, id))));
            said.in("instrument").forEach(tool -> participants.malware(tool).ifPresent(id -> links.add(participants.relate("uses", intrusions, id))));
        }
        return links.stream().distinct().toList();
    }

    private List<String> attributed(List<ActorRecord> actors, List<ActorRecord> to) {
        List<String> links = new ArrayList<>();
        for (ActorRecord actor : actors) {
            for (ActorRecord master : to) {
                if (actor.isA("Actor") && master.isA("Actor")) {
                    links.add(participants.relate("attributed-to", participants.threatActor(actor), participants.identity(master)));
                }
            }
        }
        return links;
    }
}
