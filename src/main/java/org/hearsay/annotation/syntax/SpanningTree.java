package org.hearsay.annotation.syntax;

import java.util.Arrays;

/** Finds the best tree with exactly one root (Chu and Liu 1965, Edmonds 1967). */
final class SpanningTree {

    /** Taken off every root arc, so that a tree with one root beats all with more. */
    private static final double ONE_ROOT = 1e6;

    private SpanningTree() {}

    /**
     * The heads of the best tree.
     *
     * @param scores row by dependent, column by head, the root in the last column
     * @return the head of each word; the number of words is the root
     */
    static int[] of(float[][] scores) {
        int n = scores.length;
        int[] heads = best(scores);
        if (isTree(heads, n)) {
            return heads;
        }
        double[][] arcs = new double[n + 1][n + 1];
        for (int dependent = 0; dependent < n; dependent++) {
            for (int head = 0; head <= n; head++) {
                arcs[head][dependent] = head == dependent
                        ? Double.NEGATIVE_INFINITY
                        : scores[dependent][head] - (head == n ? ONE_ROOT : 0);
            }
        }
        return Arrays.copyOf(edmonds(arcs, n), n);
    }

    private static int[] best(float[][] scores) {
        int n = scores.length;
        int[] heads = new int[n];
        for (int i = 0; i < n; i++) {
            int best = i == 0 ? n : 0;
            for (int head = 0; head <= n; head++) {
                if (head != i && scores[i][head] > scores[i][best]) {
                    best = head;
                }
            }
            heads[i] = best;
        }
        return heads;
    }

    private static boolean isTree(int[] heads, int n) {
        int roots = 0;
        for (int head : heads) {
            roots += head == n ? 1 : 0;
        }
        return roots == 1 && cycle(heads, n) == null;
    }

    /** The words of some cycle, or null; entries below zero have no head. */
    private static int[] cycle(int[] heads, int root) {
        int[] mark = new int[heads.length];
        for (int start = 0; start < heads.length; start++) {
            int at = start;
            while (at != root && at >= 0 && mark[at] == 0) {
                mark[at] = start + 1;
                at = heads[at];
            }
            if (at != root && at >= 0 && mark[at] == start + 1) {
                return collect(heads, at);
            }
        }
        return null;
    }

    private static int[] collect(int[] heads, int start) {
        int[] members = new int[heads.length];
        int size = 0;
        int at = start;
        do {
            members[size++] = at;
            at = heads[at];
        } while (at != start);
        return Arrays.copyOf(members, size);
    }

    /** Heads of the best arborescence from {@code root}, the last node; {@code arcs[head][dependent]}. */
    private static int[] edmonds(double[][] arcs, int root) {
        int[] heads = new int[root];
        for (int d = 0; d < root; d++) {
            int best = root;
            for (int h = 0; h < root; h++) {
                best = h != d && arcs[h][d] > arcs[best][d] ? h : best;
            }
            heads[d] = best;
        }
        int[] cycle = cycle(heads, root);
        return cycle == null ? heads : expand(arcs, root, heads, cycle);
    }

    /** Contracts the cycle to one node, solves the rest, and breaks the cycle where the solution enters it. */
    private static int[] expand(double[][] arcs, int root, int[] heads, int[] cycle) {
        boolean[] inside = new boolean[root + 1];
        for (int word : cycle) {
            inside[word] = true;
        }
        int[] old = new int[root + 2 - cycle.length];
        int kept = 0;
        for (int i = 0; i < root; i++) {
            if (!inside[i]) {
                old[kept++] = i;
            }
        }
        int joint = kept;
        old[kept + 1] = root;
        double[][] smaller = new double[kept + 2][kept + 2];
        int[] enters = new int[kept + 2];
        int[] leaves = new int[kept + 2];
        for (int i = 0; i < kept + 2; i++) {
            if (i != joint) {
                for (int j = 0; j < kept; j++) {
                    smaller[i][j] = arcs[old[i]][old[j]];
                }
                joinCycle(arcs, heads, cycle, old[i], i, joint, smaller, enters, leaves, root);
            }
        }
        int[] solved = edmonds(smaller, kept + 1);
        int[] out = heads.clone();
        for (int j = 0; j < kept; j++) {
            out[old[j]] = solved[j] == joint ? leaves[j] : old[solved[j]];
        }
        out[enters[solved[joint]]] = old[solved[joint]];
        return out;
    }

    private static void joinCycle(
            double[][] arcs, int[] heads, int[] cycle, int outside, int i, int joint, double[][] smaller, int[] enters, int[] leaves, int root) {
        double bestIn = Double.NEGATIVE_INFINITY;
        double bestOut = Double.NEGATIVE_INFINITY;
        enters[i] = cycle[0];
        leaves[i] = cycle[0];
        for (int word : cycle) {
            double in = arcs[outside][word] - arcs[heads[word]][word];
            if (in > bestIn) {
                bestIn = in;
                enters[i] = word;
            }
            if (outside != root && arcs[word][outside] > bestOut) {
                bestOut = arcs[word][outside];
                leaves[i] = word;
            }
        }
        smaller[i][joint] = bestIn;
        smaller[joint][i] = bestOut;
    }
}
