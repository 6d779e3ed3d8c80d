package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.date.DateStyle;
import org.hearsay.article.date.WrittenDate;

/**
 * Finds the article's blocks among all blocks of a page: those of the article's box, without what their place, their links or their words show
 * to be something else, and with the standfirst before it.
 */
final class Body {

    /** How many blocks after the headline a standfirst stands at most. */
    private static final int FURTHEST_STANDFIRST = 25;
    /** Repetitions and introductions are looked for among so many blocks. */
    private static final int NEARBY = 4;
    private static final Pattern ABOUT = Pattern.compile("(?:About|ABOUT) (?:the [Aa]uthors?|the company|us|\\p{Lu}[\\p{L}\\d&.'’ -]{1,60}):?");
    private static final Pattern CLOCK_AND_YEAR = Pattern.compile("^(?=.*\\b\\d{1,2}[:h]\\d{2}\\b).*\\b(?:19|20)\\d{2}\\b");
    /** Words of prose that an article has at least. */
    private static final int LEAST_PROSE = 15;
    /** Words that a teaser below its linked heading has at most. */
    private static final int TEASER = 60;

    private final Page page;
    private final int headline;
    private final List<String> authors;
    private final DateStyle style;

    private Body(Page page, int headline, List<String> authors) {
        this.page = page;
        this.headline = headline;
        this.authors = authors;
        this.style = DateStyle.of(page.language());
    }

    /**
     * The article's blocks in order; empty if the page holds none.
     *
     * @param page the page
     * @param headline index of the block of its headline, -1 if it is not known
     * @param authors the names that the page states
     */
    static List<Block> of(Page page, int headline, List<String> authors) {
        if (page.boxes().isEmpty()) {
            return List.of();
        }
        Surroundings.mark(page, headline);
        List<Block> kept = new Body(page, headline, authors).inside(ArticleBox.of(page, headline));
        return isArticle(kept) ? kept : List.of();
    }

    /** A page with hardly any prose, or with a linked heading before each bit of it, has lists and pictures but no article. */
    private static boolean isArticle(List<Block> kept) {
        int prose = 0;
        int linkedHeadings = 0;
        for (Block block : kept) {
            prose += block.isProse() && (LineKind.endsSentence(block.text()) || block.words() > 40) ? block.words() : 0;
            linkedHeadings += block.heading() > 0 && block.linkShare() > 0.8 ? 1 : 0;
        }
        return prose >= LEAST_PROSE && (linkedHeadings < 3 || prose > TEASER * linkedHeadings);
    }

    private List<Block> inside(Box root) {
        List<Block> kept = new ArrayList<>(standfirst(root));
        int first = kept.size();
        boolean begun = false;
        for (int i = Math.max(root.first, headline + 1); i < root.end; i++) {
            Block block = page.blocks().get(i);
            if (isKept(block) && (begun || !isHeadMatter(block)) && !isRepeated(block, kept)) {
                kept.add(block);
                begun |= block.isProse();
            }
        }
        return withoutIntroduction(withoutImprint(kept), first);
    }

    /** What stands between the headline and the body as its standfirst or its list of key points. */
    private List<Block> standfirst(Box root) {
        List<Block> found = new ArrayList<>();
        for (int i = Math.max(headline + 1, 0); headline >= 0 && i < root.first && i < headline + FURTHEST_STANDFIRST; i++) {
            Block block = page.blocks().get(i);
            if (block.box().isStandfirst() && block.words() >= 5 && block.linkWords() * 4 < block.words() && isKept(block) && !isHeadMatter(block) && !isRepeated(block, found)) {
                found.add(block);
            }
        }
        return found;
    }

    /** Pages show some texts twice, for wide and for narrow screens. */
    private static boolean isRepeated(Block block, List<Block> kept) {
        boolean looked = block.words() >= 5 && !block.box().isWithin(ClassHints.TABLE);
        for (int i = Math.max(0, kept.size() - NEARBY); looked && i < kept.size(); i++) {
            if (kept.get(i).text().equals(block.text())) {
                return true;
            }
        }
        return false;
    }

    /** Press releases end with what their firms say about themselves, below a heading "About …". */
    private static List<Block> withoutImprint(List<Block> kept) {
        for (int i = kept.size() - 1; i > kept.size() / 2; i--) {
            if (kept.get(i).words() <= 8 && ABOUT.matcher(kept.get(i).text()).matches()) {
                return new ArrayList<>(kept.subList(0, i));
            }
        }
        return kept;
    }

    private List<Block> withoutIntroduction(List<Block> kept, int first) {
        for (int i = kept.size() - 1; i > first && i >= kept.size() - NEARBY; i--) {
            if (Notice.introduces(kept.get(i).text(), authors)) {
                kept.remove(i);
            }
        }
        while (kept.size() > first + 1 && kept.get(kept.size() - 1).heading() > 0) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    /** Date lines stand before the text; further down a date is part of it. */
    private boolean isHeadMatter(Block block) {
        return block.words() < 20 && block.text().length() < 160 && (WrittenDate.ofDateLine(block.text(), style).isPresent() || CLOCK_AND_YEAR.matcher(block.text()).find() && !LineKind.endsSentence(block.text()));
    }

    private boolean isKept(Block block) {
        if (block.box().beside || block.box().isWithin(ClassHints.CAPTION | ClassHints.PULL_QUOTE)) {
            return false;
        }
        String text = block.text();
        return !LineKind.isLink(text) && !LineKind.isMenuLine(text) && !LineKind.isByline(text) && !Notice.is(text, block.words()) && !isLinks(block) && !isImageText(block);
    }

    /** Whether a block is but links to elsewhere: all of it, or a row of several. */
    private static boolean isLinks(Block block) {
        return block.linkShare() >= 0.8 && block.words() <= 25 || block.linkShare() >= 0.65 && block.words() >= 12 && !LineKind.endsSentence(block.text());
    }

    private static boolean isImageText(Block block) {
        return block.words() < 20 && block.heading() == 0 && !block.box().isWithin(ClassHints.TABLE) && block.box().isWithin(ClassHints.IMAGE) && !LineKind.endsSentence(block.text());
    }
}
