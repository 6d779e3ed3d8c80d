package org.hearsay.article;

/**
 * Tells which boxes of a page lie beside its article: those whose tag or class says so, unless they hold the headline or too much of the
 * prose; other {@code article} elements than the headline's; and lists of teasers.
 */
final class Surroundings {

    /** A part of the page with more than this share of its prose is no side matter, whatever its name says. */
    private static final double MOST_BESIDE = 0.4;
    private static final double MOST_SURELY_BESIDE = 0.8;

    private final Page page;
    private final int headline;

    private Surroundings(Page page, int headline) {
        this.page = page;
        this.headline = headline;
    }

    /**
     * Marks the boxes of a page that lie beside its article.
     *
     * @param headline index of the block of the article's headline, -1 if it is not known
     */
    static void mark(Page page, int headline) {
        new Surroundings(page, headline).mark();
    }

    private void mark() {
        int prose = 0;
        for (Block block : page.blocks()) {
            if (block.isProse()) {
                prose += block.words();
                block.box().prose += block.words();
            }
        }
        for (int i = page.boxes().size() - 1; i > 0; i--) {
            Box box = page.boxes().get(i);
            box.parent.prose += box.prose;
        }
        Box article = mainArticle(prose);
        countTeasers();
        for (int i = 0; i < page.boxes().size(); i++) {
            Box box = page.boxes().get(i);
            box.index = i;
            box.beside = box.parent != null && box.parent.beside || isBeside(box, prose) || isOtherArticle(box, article) || isTeaserList(box, prose);
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

    /** Counts in each box the boxes that begin with a linked line, as teasers of other articles do, and all others with words. */
    private void countTeasers() {
        for (Box box : page.boxes()) {
            if (box.parent != null && box.end > box.first) {
                Block start = page.blocks().get(box.first);
                boolean teaser = start.linkShare() > 0.9 && start.words() >= 3 && box.end - box.first > 1;
                box.parent.teasers += teaser ? 1 : 0;
                box.parent.parts++;
            }
        }
    }

    private boolean isTeaserList(Box box, int prose) {
        return box.teasers >= 3 && box.teasers * 10 >= box.parts * 7 && !holdsHeadline(box) && box.prose < 0.7 * prose;
    }
}
