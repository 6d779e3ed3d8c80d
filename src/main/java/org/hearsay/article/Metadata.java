package org.hearsay.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about its article.
 *
 * @param url canonical address
 * @param title headline, empty if there is none
 * @param date day of publication
 * @param authors people of the by-line
 * @param publisher the medium
 */
record Metadata(Optional<String> url, String title, Optional<LocalDate> date, List<String> authors, Optional<String> publisher) {}
