package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headline: the visible heading that best agrees with the titles that the metadata state, as readers saw it; else a stated title without
 * the site's name.
 *
 * @param text the headline, empty if there is none
 * @param block index of its block on the page, -1 if it is not shown
 */
record Headline(String text, int block) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—»·•:]|-+|::|\\|\\|)\\s+|\\s*\\|\\s*");
    private static final Pattern LABEL = Pattern.compile("(?i)(?:opinion|editorial|commentary|analysis|column|letters?|review|news|video|watch|exclusive|perspective)");
    /** Least agreement of a heading with a stated title. */
    private static final double AGREEMENT = 0.5;
    /** The headline stands before so much of the page's prose has passed. */
    private static final double LATEST = 0.6;

    static Headline of(Page page, JsonLd data, String publisher, String host) {
        List<String> stated = new ArrayList<>();
        for (String title : new String[] {data.headline(), page.firstMeta("og:title"), page.firstMeta("twitter:title"), page.firstMeta("sailthru.title", "parsely-title", "dc.title", "headline"), page.title()}) {
            String bare = withoutSite(BodyText.clean(title), publisher, host);
            if (!bare.isEmpty()) {
                stated.add(bare);
            }
        }
        int best = heading(page, stated);
        if (best < 0) {
            return new Headline(stated.isEmpty() ? "" : stated.get(0), shown(page, stated));
        }
        return new Headline(withoutLabel(page.blocks().get(best).text(), stated, publisher, host), best);
    }

    private static int heading(Page page, List<String> stated) {
        List<Set<String>> wanted = stated.stream().map(Headline::words).toList();
        int best = -1;
        double most = 0;
        int end = endOfHeads(page);
        for (int i = 0; i < end; i++) {
            Block block = page.blocks().get(i);
            boolean heading = block.heading() > 0 && block.heading() <= 3 && block.words() <= 60;
            if (!heading && !stated.contains(block.text())) {
                continue;
            }
            double agreement = agreement(words(block.text()), wanted);
            double worth = agreement + (block.heading() == 1 ? 0.3 : 0) - (block.linkShare() > 0.8 ? 0.7 : 0) - (heading ? 0 : 0.6);
            boolean alone = block.heading() == 1 && block.words() >= 4 && (stated.isEmpty() || agreement > 0.15);
            if ((agreement >= AGREEMENT || alone) && worth > most) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    /** Where most of a page's prose is past: a heading from there on is a teaser's, even if it teases this very article. */
    private static int endOfHeads(Page page) {
        int prose = page.blocks().stream().filter(Block::isProse).mapToInt(Block::words).sum();
        int past = 0;
        int end = 0;
        while (end < page.blocks().size() && past <= LATEST * prose) {
            past += page.blocks().get(end).isProse() ? page.blocks().get(end).words() : 0;
            end++;
        }
        return end;
    }

    /** The block that repeats a stated title without being a heading. */
    private static int shown(Page page, List<String> stated) {
        int end = endOfHeads(page);
        for (String title : stated) {
            for (int i = 0; i < end; i++) {
                if (page.blocks().get(i).text().equalsIgnoreCase(title)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static double agreement(Set<String> heading, List<Set<String>> stated) {
        double most = 0;
        for (Set<String> title : stated) {
            int common = 0;
            for (String word : heading) {
                common += title.contains(word) ? 1 : 0;
            }
            most = Math.max(most, (double) common / Math.max(1, heading.size() + title.size() - common));
        }
        return most;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** A heading may carry a label that is not part of the headline: "Opinion | …", "… | Editorial". */
    private static String withoutLabel(String heading, List<String> stated, String publisher, String host) {
        for (String title : stated) {
            int prefix = heading.length() - title.length();
            if (prefix > 1 && prefix < 30 && heading.endsWith(title) && LABEL.matcher(NO_WORD.matcher(heading.substring(0, prefix)).replaceAll("")).matches()) {
                return title;
            }
        }
        return withoutSite(heading, publisher, host);
    }

    /** The title without the name of the site, or a mere label, before or behind it. */
    static String withoutSite(String title, String publisher, String host) {
        String bare = title;
        for (int round = 0; round < 3; round++) {
            String[] parts = SEPARATOR.split(bare);
            if (parts.length < 2) {
                return bare;
            }
            String last = parts[parts.length - 1];
            if (isSite(last, publisher, host)) {
                bare = bare.substring(0, bare.lastIndexOf(last)).replaceFirst("[\\s|–—»·•:-]+$", "");
            } else if (isSite(parts[0], publisher, host)) {
                bare = bare.substring(parts[0].length()).replaceFirst("^[\\s|–—»·•:-]+", "");
            } else {
                return bare;
            }
        }
        return bare;
    }

    private static boolean isSite(String part, String publisher, String host) {
        String name = squeezed(part);
        if (name.isEmpty() || LABEL.matcher(part.strip()).matches()) {
            return true;
        }
        String site = squeezed(publisher);
        String domain = squeezed(host.startsWith("www.") ? host.substring(4) : host);
        return !site.isEmpty() && (name.equals(site) || site.contains(name) && name.length() > 3 || name.contains(site) && site.length() > 3 && name.length() < site.length() + 12)
                || name.length() > 2 && (domain.startsWith(name) || domain.contains(name) && name.length() > 3 || name.startsWith("the") && name.length() > 6 && domain.contains(name.substring(3)));
    }

    private static String squeezed(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
