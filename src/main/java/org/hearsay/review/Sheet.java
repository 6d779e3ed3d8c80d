package org.hearsay.review;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of the spreadsheet that reviewers fill in. */
final class Sheet {

    static final String CLAIM = "claim";
    static final String VERDICT = "verdict";
    static final String REMARK = "remark";
    static final String REVIEWER = "reviewer";

    /** What the reviewer writes, then what there is to judge, with what may be corrected in its place. */
    static final List<String> COLUMNS = List.of(VERDICT, REMARK, "evidence", "label", "type", "agent", "target", "via", "object", "instrument", "place",
            "polarity", "modality", "stance", "holders", "standing", "score", "title", "published", "publisher", REVIEWER, CLAIM);

    /** Columns that a reviewer may correct, as exported by {@link org.hearsay.export.table.ClaimRow}. */
    static final List<String> CORRECTABLE = List.of("type", "agent", "target", "via", "object", "instrument", "place", "polarity", "modality", "stance", "holders");

    /** The words that closed lists take. */
    static final Map<String, Set<String>> WORDS = Map.of(
            "polarity", Set.of("affirmed", "denied", "withheld"),
            "modality", Set.of("certain", "probable", "possible", "planned", "hypothetical"),
            "stance", Set.of("states", "determines", "believes", "suspects", "accuses", "denies", "withholds", "threatens", "reports"));

    private Sheet() {}
}
