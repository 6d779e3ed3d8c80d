package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.date.WrittenDate;

/**
 * Finds the article's blocks among all blocks of a page.
 *
 * <p>Each block has a worth: its words if it is prose, less if links run through it, more inside of what calls itself the article's body, none
 * beside the article or before its headline. The article's box is found by going down from the page as long as one box inside holds most of
 * the worth. From its blocks those are left out that their place, their links or their words show to be something else.
 */
final class Body {

    /** A part of the page with more than this share of its prose is no side matter, whatever its name says. */
    private static final double MOST_BESIDE = 0.4;
    private static final double MOST_SURELY_BESIDE = 0.8;

    private static final Pattern CLOCK_AND_YEAR = Pattern.compile("^(?=.*\\b\\d{1,2}[:h]\\d{2}\\b).*\\b(?:19|20)\\d{2}\\b");
    /** Words of prose that an article has at least. */
    private static final int LEAST_PROSE = 15;
    /** Words that a teaser below its linked heading has at most. */
    private static final int TEASER = 60;

    private final Page page;
    private final int headline;
    private final double[] worthBefore;

    private Body(Page page, int headline) {
        this.page = page;
        this.headline = headline;
        this.worthBefore = new double[page.blocks().size() + 1];
    }

    /**
     * The article's blocks in order; empty if the page holds none.
     *
     * @param page the page
     * @param headline index of the block of its headline, -1 if it is not known
     */
    static List<Block> of(Page page, int headline) {
        if (page.boxes().isEmpty()) {
            return List.of();
        }
        Body body = new Body(page, headline);
        body.markBeside();
        body.weigh();
        List<Block> kept = body.inside(body.root());
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

    private void markBeside() {
        int prose = 0;
        for (Block block : page.blocks()) {
            if (block.isProse()) {
                prose += block.words();
                for (Box box = block.box(); box != null; box = box.parent) {
                    box.prose += block.words();
                }
            }
        }
        Box article = mainArticle(prose);
        for (int i = 0; i < page.boxes().size(); i++) {
            Box box = page.boxes().get(i);
            box.index = i;
            box.beside = box.parent != null && box.parent.beside || isBeside(box, prose) || isOtherArticle(box, article);
        }
    }

    private boolean isBeside(Box box, int prose) {
        if (!box.is(ClassHints.BESIDE) || box.is(ClassHints.BODY) || holdsHeadline(box)) {
            return false;
        }
        return box.prose < (headline >= 0 && box.is(ClassHints.SURELY) ? MOST_SURELY_BESIDE : MOST_BESIDE) * prose;
    }

    private boolean holdsHeadline(Box box) {
        return headline >= 0 && box.first <= headline && headline < box.end;
    }

    /** The outermost {@code article} element around the headline, if it holds prose. */
    private Box mainArticle(int prose) {
        for (Box box : page.boxes()) {
            if (box.is(ClassHints.ARTICLE) && holdsHeadline(box) && box.prose > 40 && box.prose * 10 > prose) {
                return box;
            }
        }
        return null;
    }

    private static boolean isOtherArticle(Box box, Box main) {
        return main != null && box.is(ClassHints.ARTICLE) && box != main && !main.contains(box) && !box.contains(main);
    }

    private void weigh() {
        for (int i = 0; i < page.blocks().size(); i++) {
            double worth = worth(page.blocks().get(i));
            worthBefore[i + 1] = worthBefore[i] + (i < headline ? 0.2 * worth : worth);
        }
        for (Box box : page.boxes()) {
            box.worth = worthBefore[box.end] - worthBefore[box.first];
        }
    }

    private static double worth(Block block) {
        if (block.box().beside) {
            return 0;
        }
        if (!block.isProse()) {
            return block.heading() > 0 ? 0 : -0.5 * Math.min(block.linkWords(), 12);
        }
        double worth = Math.min(block.words(), 100) * (1 - block.linkShare());
        if (!LineKind.endsSentence(block.text())) {
            worth *= 0.4;
        }
        return block.box().isWithin(ClassHints.BODY) ? 2 * worth : block.box().isWithin(ClassHints.ARTICLE) ? 1.3 * worth : worth;
    }

    private Box root() {
        Box[] best = new Box[page.boxes().size()];
        for (int i = best.length - 1; i > 0; i--) {
            Box box = page.boxes().get(i);
            if (box.parent != null && (best[box.parent.index] == null || best[box.parent.index].worth <= box.worth)) {
                best[box.parent.index] = box;
            }
        }
        Box root = page.boxes().get(0);
        while (best[root.index] != null && best[root.index].worth > 0 && best[root.index].worth >= (root.is(ClassHints.BODY) ? 0.95 : 0.75) * root.worth) {
            root = best[root.index];
        }
        return root;
    }

    private List<Block> inside(Box root) {
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = Math.max(root.first, headline + 1); i < root.end; i++) {
            Block block = page.blocks().get(i);
            if (isKept(block) && !(kept.isEmpty() && isHeadMatter(block)) && (block.words() < 8 || seen.add(block.text()))) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** Date lines stand before the text; further down a date is part of it. */
    private static boolean isHeadMatter(Block block) {
        return block.words() < 20 && block.text().length() < 160 && (WrittenDate.ofDateLine(block.text()).isPresent() || CLOCK_AND_YEAR.matcher(block.text()).find() && !LineKind.endsSentence(block.text()));
    }

    private boolean isKept(Block block) {
        if (block.box().beside || block.box().isWithin(ClassHints.CAPTION)) {
            return false;
        }
        String text = block.text();
        return !LineKind.isLink(text) && !LineKind.isMenuLine(text) && !LineKind.isByline(text) && (block.linkShare() < 0.8 || block.words() > 25);
    }
}
