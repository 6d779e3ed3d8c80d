package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;

/** Finds the article's blocks among all blocks of a page. */
final class Body {

    /** A part of the page with more than this share of its prose is no side matter, whatever its name says. */
    private static final double MOST_BESIDE = 0.4;

    private final Page page;
    private final double[] worthBefore;

    private Body(Page page) {
        this.page = page;
        this.worthBefore = new double[page.blocks().size() + 1];
    }

    /** The article's blocks in order; empty if the page holds none. */
    static List<Block> of(Page page) {
        Body body = new Body(page);
        if (page.boxes().isEmpty()) {
            return List.of();
        }
        body.weigh();
        return body.inside(body.root());
    }

    private void weigh() {
        int prose = 0;
        for (Block block : page.blocks()) {
            if (block.isProse()) {
                prose += block.words();
                for (Box box = block.box(); box != null; box = box.parent) {
                    box.prose += block.words();
                }
            }
        }
        for (Box box : page.boxes()) {
            box.beside = box.parent != null && box.parent.beside || box.is(ClassHints.BESIDE) && !box.is(ClassHints.BODY) && box.prose < MOST_BESIDE * prose;
        }
        for (int i = 0; i < page.blocks().size(); i++) {
            worthBefore[i + 1] = worthBefore[i] + worth(page.blocks().get(i));
        }
        for (Box box : page.boxes()) {
            box.worth = worthBefore[box.end] - worthBefore[box.first];
        }
    }

    private static double worth(Block block) {
        if (!block.isProse()) {
            return block.heading() > 0 ? 0 : -0.5 * Math.min(block.linkWords(), 12);
        }
        double worth = Math.min(block.words(), 100) * (1 - block.linkShare());
        if (!LineKind.endsSentence(block.text())) {
            worth *= 0.4;
        }
        if (block.box().beside) {
            return -0.3 * worth;
        }
        return block.box().isWithin(ClassHints.BODY) ? 2 * worth : block.box().isWithin(ClassHints.ARTICLE) ? 1.3 * worth : worth;
    }

    private Box root() {
        Box[] best = new Box[page.boxes().size()];
        for (int i = 0; i < best.length; i++) {
            page.boxes().get(i).index = i;
        }
        for (int i = best.length - 1; i > 0; i--) {
            Box box = page.boxes().get(i);
            if (box.parent != null && (best[box.parent.index] == null || best[box.parent.index].worth <= box.worth)) {
                best[box.parent.index] = box;
            }
        }
        Box root = page.boxes().get(0);
        while (best[root.index] != null && best[root.index].worth >= (root.is(ClassHints.BODY) ? 0.95 : 0.75) * root.worth) {
            root = best[root.index];
        }
        return root;
    }

    private List<Block> inside(Box root) {
        List<Block> kept = new ArrayList<>();
        for (int i = root.first; i < root.end; i++) {
            Block block = page.blocks().get(i);
            if (isKept(block)) {
                kept.add(block);
            }
        }
        return kept;
    }

    private boolean isKept(Block block) {
        if (block.box().beside || block.box().isWithin(ClassHints.CAPTION)) {
            return false;
        }
        String text = block.text();
        return !LineKind.isLink(text) && !LineKind.isFurniture(text) && !LineKind.isByline(text) && (block.linkShare() < 0.8 || block.words() > 25);
    }
}
