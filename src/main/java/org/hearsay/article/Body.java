package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
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

    /** A box gives way to the one inside that holds this share of its worth; inside of what calls itself the article it must hold more. */
    private static final double MOST = 0.75;
    private static final double MOST_INSIDE = 0.85;
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
    private int headline;
    private final List<String> authors;
    private final double[] worthBefore;

    private Body(Page page, int headline, List<String> authors) {
        this.page = page;
        this.headline = headline;
        this.authors = authors;
        this.worthBefore = new double[page.blocks().size() + 1];
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
        Body body = new Body(page, headline, authors);
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
        forgetLateHeadline(prose);
        Box article = mainArticle(prose);
        countTeasers();
        for (int i = 0; i < page.boxes().size(); i++) {
            Box box = page.boxes().get(i);
            box.index = i;
            box.beside = box.parent != null && box.parent.beside || isBeside(box, prose) || isOtherArticle(box, article) || isTeaserList(box, prose);
        }
    }

    /** A headline behind most of the prose is a teaser's. */
    private void forgetLateHeadline(int prose) {
        int before = 0;
        for (int i = 0; i < headline; i++) {
            before += page.blocks().get(i).isProse() ? page.blocks().get(i).words() : 0;
        }
        if (before * 10 > prose * 6) {
            headline = -1;
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
                boolean teaser = start.linkShare() > 0.9 && start.words() >= 3 && box.end - box.first > 1 && box.prose > 0;
                box.parent.teasers += teaser ? 1 : 0;
                box.parent.parts++;
            }
        }
    }

    private boolean isTeaserList(Box box, int prose) {
        return box.teasers >= 3 && box.teasers * 10 >= box.parts * 7 && !holdsHeadline(box) && box.prose < 0.7 * prose;
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
    private static boolean isHeadMatter(Block block) {
        return block.words() < 20 && block.text().length() < 160 && (WrittenDate.ofDateLine(block.text()).isPresent() || CLOCK_AND_YEAR.matcher(block.text()).find() && !LineKind.endsSentence(block.text()));
    }

    private boolean isKept(Block block) {
        if (block.box().beside || block.box().isWithin(ClassHints.CAPTION)) {
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
