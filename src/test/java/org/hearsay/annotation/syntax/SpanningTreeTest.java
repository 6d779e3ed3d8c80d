package org.hearsay.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SpanningTreeTest {

    @Property(tries = 300)
    void findsTheBestTreeWithOneRoot(@ForAll @IntRange(min = 1, max = 5) int n, @ForAll long seed) {
        Random random = new Random(seed);
        float[][] scores = new float[n][n + 1];
        for (float[] row : scores) {
            for (int head = 0; head <= n; head++) {
                row[head] = random.nextInt(40);
            }
        }
        int[] found = SpanningTree.of(scores);
        assertThat(isTree(found)).isTrue();
        assertThat(sum(scores, found)).isEqualTo(best(scores, new int[n], 0));
    }

    /** Tries every assignment of heads. */
    private static float best(float[][] scores, int[] heads, int at) {
        int n = heads.length;
        if (at == n) {
            return isTree(heads) ? sum(scores, heads) : Float.NEGATIVE_INFINITY;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int head = 0; head <= n; head++) {
            heads[at] = head;
            best = Math.max(best, best(scores, heads, at + 1));
        }
        return best;
    }

    private static float sum(float[][] scores, int[] heads) {
        float sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += scores[i][heads[i]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int n = heads.length;
        int roots = 0;
        for (int i = 0; i < n; i++) {
            roots += heads[i] == n ? 1 : 0;
            int at = i;
            for (int steps = 0; at != n; steps++) {
                if (steps > n) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }
}
