package org.hearsay.article;

/**
 * Finds the box that holds the article. Each block has a worth: its words if it is prose, less if links run through it, more inside of what
 * calls itself the article's body, none beside the article, little before its headline. From the whole page the way goes down as long as one
 * box inside holds most of the worth, and up again where the article is cut into several boxes of one kind.
 */
final class ArticleBox {

    /** A box gives way to the one inside that holds this share of its worth; inside of what calls itself the article it must hold more. */
    private static final double MOST = 0.75;
    private static final double MOST_INSIDE = 0.85;

    private final Page page;
    private final int headline;
    private final double[] worthBefore;

    private ArticleBox(Page page, int headline) {
        this.page = page;
        this.headline = headline;
        this.worthBefore = new double[page.blocks().size() + 1];
    }

    /**
     * The box of the article on a page whose surroundings are marked.
     *
     * @param headline index of the block of its headline, -1 if it is not known
     */
    static Box of(Page page, int headline) {
        ArticleBox found = new ArticleBox(page, headline);
        found.weigh();
        return found.root();
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
        while (best[root.index] != null && best[root.index].worth > 0 && best[root.index].worth >= (root.isWithin(ClassHints.BODY | ClassHints.ARTICLE) ? MOST_INSIDE : MOST) * root.worth) {
            root = best[root.index];
        }
        return withSiblings(root);
    }

    /** The box around an article that is cut into several boxes of one kind, if this is one of them. */
    private Box withSiblings(Box part) {
        Box whole = part;
        while (whole.parent != null && !whole.is(ClassHints.BODY) && !whole.is(ClassHints.ARTICLE)) {
            Box around = whole.parent;
            boolean alike = false;
            for (int i = around.index + 1; i < page.boxes().size() && page.boxes().get(i).depth > around.depth; i++) {
                Box other = page.boxes().get(i);
                alike |= other != whole && other.parent == around && !other.beside && other.worth > 15 && other.first > headline && other.isAlike(whole);
            }
            if (!alike) {
                return part;
            }
            part = around;
            whole = around;
        }
        return part;
    }
}
