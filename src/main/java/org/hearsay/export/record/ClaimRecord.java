package org.hearsay.export.record;

import java.util.List;

/**
 * One act of saying.
 *
 * @param iri its node
 * @param label it as a sentence
 * @param proposition what is said
 * @param events what it is about, sorted by IRI
 * @param stance how it is held: {@code states}, {@code believes}, …
 * @param polarity {@code affirmed}, {@code denied} or {@code withheld}
 * @param modality {@code certain}, {@code probable}, {@code possible}, {@code planned} or {@code hypothetical}
 * @param holders from the one who published the words to the one whose belief it is; empty where the article speaks for itself
 * @param cues words of the text that show stance and modality, sorted
 * @param evidence the sentence
 * @param standing where on the page it stands: {@code runningText}, {@code headline}, …
 * @param foundBy the frame that found it
 * @param score the machine's confidence, from 0 to 1
 */
public record ClaimRecord(
        String iri,
        String label,
        PropositionRecord proposition,
        List<EventRecord> events,
        String stance,
        String polarity,
        String modality,
        List<ActorRecord> holders,
        List<String> cues,
        PassageRecord evidence,
        String standing,
        String foundBy,
        double score) {

    /**
     * Something that claims are about.
     *
     * @param iri its node
     * @param label it in words
     */
    public record EventRecord(String iri, String label) {}

    public ClaimRecord {
        events = List.copyOf(events);
        holders = List.copyOf(holders);
        cues = List.copyOf(cues);
    }

    /** The names of the holders. */
    public List<String> holderNames() {
        return holders.stream().map(ActorRecord::name).toList();
    }
}
