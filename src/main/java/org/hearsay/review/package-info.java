/**
 * Lets analysts judge how claims were read: a spreadsheet of claims goes out, their verdicts come in and are kept in a graph of their own, and
 * precision figures come of them.
 *
 * <pre>{@code
 * new SheetWriter(VerdictGraph.read(source), "Ann").write(articles, out);   // one row for each claim; the analyst fills in verdict, remark and corrections
 * Sheets sheets = new SheetReader("claims.csv", "Ann", claims, types).read(text);
 * store.write(change -> VerdictGraph.put(change, store.iris(), sheets.verdicts()));
 * Evaluation.of(VerdictGraph.read(source), claims).groups()               // accepted, corrected, rejected, precision with its interval
 * }</pre>
 */
package org.hearsay.review;
