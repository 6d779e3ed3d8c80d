package org.hearsay.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well claims were read, by their verdicts.
 *
 * @param groups figures of all claims, then by frame, polarity, modality and score
 * @param corrected field to how often it was corrected, the most frequent first
 * @param disputed claims on which reviewers differ, which count nowhere
 * @param gone claims that were judged and are not in the store any more, which count nowhere
 */
public record Evaluation(List<Group> groups, Map<String, Integer> corrected, int disputed, int gone) {

    /**
     * Figures of some claims.
     *
     * @param of what they have in common, such as {@code frame}
     * @param name its value
     * @param accepted how many were read rightly
     * @param corrected how many were read rightly but for a part
     * @param rejected how many the sentence does not make
     */
    public record Group(String of, String name, int accepted, int corrected, int rejected) {

        /** 95 per cent. */
        private static final double NORMAL = 1.959964;

        /** How many were judged. */
        public int reviewed() {
            return accepted + corrected + rejected;
        }

        /** The share that was read rightly in every part. */
        public double precision() {
            return (double) accepted / reviewed();
        }

        /** The share that the sentence makes at all. */
        public double leniently() {
            return (double) (accepted + corrected) / reviewed();
        }

        /** The lower end of the precision's 95 per cent interval (Wilson 1927, without correction for continuity). */
        public double low() {
            return Math.max(0, centre() - width());
        }

        /** The upper end of the same interval. */
        public double high() {
            return Math.min(1, centre() + width());
        }

        private double centre() {
            double square = NORMAL * NORMAL;
            return (precision() + square / (2 * reviewed())) / (1 + square / reviewed());
        }

        private double width() {
            double square = NORMAL * NORMAL;
            double p = precision();
            return NORMAL / (1 + square / reviewed()) * Math.sqrt(p * (1 - p) / reviewed() + square / (4.0 * reviewed() * reviewed()));
        }
    }

    /**
     * Counts.
     *
     * @param verdicts of all reviewers
     * @param claims the store's claims by IRI, as rows of {@link org.hearsay.export.table.ClaimRow}
     */
    public static Evaluation of(List<Verdict> verdicts, Map<String, Map<String, Object>> claims) {
        Map<String, List<Verdict>> byClaim = verdicts.stream().collect(Collectors.groupingBy(Verdict::claim, TreeMap::new, Collectors.toList()));
        Map<List<String>, int[]> counts = new LinkedHashMap<>();
        Map<String, Integer> fields = new HashMap<>();
        int disputed = 0;
        int gone = 0;
        for (Map.Entry<String, List<Verdict>> judged : byClaim.entrySet()) {
            Map<String, Object> claim = claims.get(judged.getKey());
            Set<Judgement> judgements = judged.getValue().stream().map(Verdict::judgement).collect(Collectors.toCollection(LinkedHashSet::new));
            if (claim == null) {
                gone++;
            } else if (judgements.size() > 1) {
                disputed++;
            } else {
                Judgement judgement = judgements.iterator().next();
                groupsOf(claim).forEach(group -> counts.computeIfAbsent(group, key -> new int[Judgement.values().length])[judgement.ordinal()]++);
                judged.getValue().stream().flatMap(verdict -> verdict.corrections().stream()).map(Verdict.Correction::field).distinct()
                        .forEach(field -> fields.merge(field, 1, Integer::sum));
            }
        }
        return new Evaluation(groups(counts), sorted(fields), disputed, gone);
    }

    private static List<List<String>> groupsOf(Map<String, Object> claim) {
        double score = ((Number) claim.get("score")).doubleValue();
        String band = score < 0.6 ? "below 0.6" : score < 0.8 ? "0.6 to 0.8" : "0.8 and above";
        return List.of(List.of("all", "claims"), List.of("frame", claim.get("found_by").toString()), List.of("polarity", claim.get("polarity").toString()),
                List.of("modality", claim.get("modality").toString()), List.of("score", band));
    }

    private static List<Group> groups(Map<List<String>, int[]> counts) {
        List<String> order = List.of("all", "frame", "polarity", "modality", "score");
        List<Group> groups = new ArrayList<>();
        counts.forEach((name, count) -> groups.add(new Group(name.get(0), name.get(1), count[0], count[1], count[2])));
        groups.sort(Comparator.comparing((Group group) -> order.indexOf(group.of())).thenComparing(Comparator.comparing(Group::reviewed).reversed())
                .thenComparing(Group::name));
        return groups;
    }

    private static Map<String, Integer> sorted(Map<String, Integer> fields) {
        return fields.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
