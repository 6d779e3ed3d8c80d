/**
 * Reads HTML, text, web archives and feeds; hands out an {@link org.hearsay.article.Article}: clean text with its metadata and paragraphs.
 *
 * <p>Pages contradict themselves. Of several statements the first of these counts, where it says anything:
 *
 * <ul>
 *   <li><b>headline</b>: the visible heading that agrees best with the stated titles (JSON-LD, OpenGraph, Twitter, other meta elements, the
 *       {@code title} element); the first of these titles. The site's name and labels such as "Opinion" are cut off.
 *   <li><b>date</b>: the date line, time element or by-line in the article's head, "published" before "updated"; JSON-LD; meta elements, both
 *       corrected by the date in the URL where that is one day off, for they often count in another time zone; the date in the URL; any date in a
 *       short line of the head; a time element or labelled date elsewhere, but not beside the article; the feed's. The day counts as written, with the months' names and the order of
 *       the numbers as in the text's language, and as in the United States where nothing tells.
 *   <li><b>authors</b>: JSON-LD; meta elements; the by-line in the head; the feed's. Only people: desks, agencies and the medium itself are left out.
 *   <li><b>publisher</b>: the table of known domains; JSON-LD; microdata; OpenGraph and other meta elements; the feed's; the registered domain. An address or
 *       an account on a social network is no name.
 *   <li><b>address</b>: the canonical link; OpenGraph; JSON-LD; the address that it was read from.
 *   <li><b>language</b>: the words and the script of the text; what the page declares.
 * </ul>
 *
 * <p>What comes with a plain text in JSON or in a feed goes before what is found in the text.
 *
 * <p>The body keeps paragraphs, headings, lists, quotes (those of posts on social networks too), tables and the standfirst. It leaves out
 * captions, menus, links to other articles, share bars, comments, advertisements, appeals to subscribe, and who the author is. Only plain texts
 * keep the lines that link to other articles, as {@link org.hearsay.article.Paragraph.Kind#LINK}.
 */
package org.hearsay.article;
