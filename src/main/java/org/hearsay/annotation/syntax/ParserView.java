package org.hearsay.annotation.syntax;

import java.util.Locale;

/** What the linear parser sees of a sentence: the features of its decisions. */
public final class ParserView {

    private final int size;
    private final int[] word;
    private final int[] tag;
    private final int[] fine;
    private final int[] suffix;

    public ParserView(Words words) {
        size = words.size();
        word = new int[size + 2];
        tag = new int[size + 2];
        fine = new int[size + 2];
        suffix = new int[size + 2];
        for (int i = 0; i < size; i++) {
            String lower = words.form[i].toLowerCase(Locale.ROOT);
            word[i] = lower.hashCode();
            tag[i] = words.upos[i].hashCode();
            fine[i] = words.xpos[i].hashCode();
            suffix[i] = lower.substring(Math.max(0, lower.length() - 3)).hashCode();
        }
        word[size] = tag[size] = fine[size] = suffix[size] = 1;
        word[size + 1] = tag[size + 1] = fine[size + 1] = suffix[size + 1] = 2;
    }

    /** Position of a word that may be absent. */
    private int at(int i) {
        return i < 0 || i > size ? size + 1 : i;
    }

    private static int child(int[] children, int i, int none) {
        return i < children.length && children[i] >= 0 ? children[i] : none;
    }

    private static int rel(ArcHybrid s, int i) {
        return i < s.size && s.head[i] != -2 ? s.label[i] + 1 : 0;
    }

    public void transitionFeatures(ArcHybrid s, Features f) {
        f.clear();
        int none = size + 1;
        int s0 = at(s.stack(0));
        int s1 = at(s.stack(1));
        int s2 = at(s.stack(2));
        int b0 = at(s.front);
        int b1 = at(s.front + 1);
        int b2 = at(s.front + 2);
        int s0l = child(s.left1, s0, none);
        int s0r = child(s.right1, s0, none);
        int s1l = child(s.left1, s1, none);
        int s1r = child(s.right1, s1, none);
        int b0l = child(s.left1, b0, none);
        f.add(0, 0);
        f.add(1, word[s0], tag[s0]);
        f.add(2, word[s0]);
        f.add(3, fine[s0]);
        f.add(4, word[s1], tag[s1]);
        f.add(5, word[s1]);
        f.add(6, fine[s1]);
        f.add(7, word[b0], tag[b0]);
        f.add(8, word[b0]);
        f.add(9, fine[b0]);
        f.add(10, word[b1]);
        f.add(11, fine[b1]);
        f.add(12, fine[b2]);
        f.add(13, word[s0], word[b0]);
        f.add(14, word[s0], fine[b0]);
        f.add(15, fine[s0], word[b0]);
        f.add(16, fine[s0], fine[b0], tag[b1]);
        f.add(17, fine[s1], fine[s0], fine[b0]);
        f.add(18, word[s1], word[s0]);
        f.add(19, word[s1], fine[s0]);
        f.add(20, fine[s1], word[s0]);
        f.add(21, fine[s1], fine[s0]);
        f.add(22, tag[s2], tag[s1], tag[s0]);
        f.add(23, tag[b0], tag[b1], tag[b2]);
        f.add(24, fine[s0], fine[b0]);
        f.add(25, tag[s0], tag[s0l], fine[b0]);
        f.add(26, tag[s0], tag[s0r], fine[b0]);
        f.add(27, tag[s1], tag[s1r], tag[s0]);
        f.add(28, tag[s1], tag[s1l], tag[s0]);
        f.add(29, tag[s0], tag[b0], tag[b0l]);
        f.add(30, word[s0], rel(s, s0r), tag[b0]);
        f.add(31, word[s0], rel(s, s0l), tag[b0]);
        f.add(32, word[s1], rel(s, s1r), tag[s0]);
        f.add(33, word[b0], rel(s, b0l), tag[s0]);
        int distance = Math.min(7, s0 < size ? b0 - s0 : 0);
        f.add(34, distance, tag[s0], tag[b0]);
        f.add(35, Math.min(7, s1 < size && s0 < size ? s0 - s1 : 0), tag[s1], tag[s0]);
        f.add(36, distance, word[s0]);
        f.add(37, s.rights[Math.min(s0, size)], word[s0], tag[b0]);
        f.add(38, s.lefts[Math.min(s0, size)], word[s0]);
        f.add(39, s.lefts[Math.min(b0, size)], word[b0], tag[s0]);
        f.add(40, word[s1], tag[s0], tag[b0]);
        f.add(41, tag[s1], word[s0], tag[b0]);
        f.add(42, tag[s1], tag[s0], word[b0]);
        f.add(43, word[s0], tag[b0], tag[b1]);
        f.add(44, tag[s0], word[b0], tag[b1]);
        f.add(45, suffix[s0], suffix[b0]);
        f.add(46, suffix[s1], suffix[s0]);
        f.add(47, s.rights[Math.min(s1, size)], rel(s, s1r), fine[s1], fine[s0]);
        f.add(48, rel(s, child(s.right2, s0, none)), rel(s, s0r), tag[s0], tag[b0]);
        f.add(49, fine[s0], fine[b0], fine[b1]);
    }

    public void labelFeatures(ArcHybrid s, int transition, Features f) {
        f.clear();
        int none = size + 1;
        int d = s.dependent();
        int h = at(s.head(transition));
        int dir = transition;
        f.add(60, dir);
        f.add(61, word[d], dir);
        f.add(62, fine[d], dir);
        f.add(63, word[h], dir);
        f.add(64, fine[h], dir);
        f.add(65, word[h], word[d], dir);
        f.add(66, word[h], fine[d], dir);
        f.add(67, fine[h], word[d], dir);
        f.add(68, fine[h], fine[d], dir);
        f.add(69, suffix[h], suffix[d], dir);
        int dl = child(s.left1, d, none);
        int dr = child(s.right1, d, none);
        f.add(70, word[dl], fine[d], fine[h]);
        f.add(71, rel(s, dl), fine[d], fine[h]);
        f.add(72, fine[dr], fine[d], fine[h]);
        f.add(73, rel(s, dr), fine[d], word[h]);
        f.add(74, Math.min(5, Math.abs(h - d)), fine[d], fine[h]);
        int hl = child(s.left1, h, none);
        int hr = child(s.right1, h, none);
        f.add(75, rel(s, hl), fine[d], fine[h], dir);
        f.add(76, rel(s, hr), fine[d], fine[h], dir);
        f.add(77, rel(s, hr), word[h], tag[d], dir);
        f.add(78, fine[at(d - 1)], fine[d], fine[h]);
        f.add(79, fine[at(d + 1)], fine[d], fine[h]);
        f.add(80, fine[at(h - 1)], fine[d], fine[h], dir);
        f.add(81, fine[at(h + 1)], fine[d], fine[h], dir);
        f.add(82, word[dl], word[h]);
        f.add(83, rel(s, dl), word[d], dir);
        f.add(84, word[dl], word[d]);
        f.add(85, rel(s, child(s.left2, h, none)), rel(s, hl), tag[h], tag[d]);
    }
}
