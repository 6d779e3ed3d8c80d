package org.hearsay.annotation.syntax;

/**
 * The arc-hybrid transition system: words are shifted onto a stack; the top of the stack gets its head from the front of the buffer (left) or
 * from the word below it (right) and leaves. The artificial root stands behind the last word, which makes trees with one root.
 *
 * <p>The costs are those of Goldberg and Nivre, "Training Deterministic Parsers with Non-Deterministic Oracles" (2013).
 */
public final class ArcHybrid {

    public static final int SHIFT = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;

    final int size;
    final int[] stack;
    int depth;
    int front;
    /** Head of each word that has one, else -2; the root is {@code size}. */
    final int[] head;
    final int[] label;
    /** Outermost and second-outermost children on either side, -1 for none. */
    final int[] left1;
    final int[] left2;
    final int[] right1;
    final int[] right2;
    final int[] lefts;
    final int[] rights;

    public ArcHybrid(int size) {
        this.size = size;
        stack = new int[size + 1];
        head = filled(size, -2);
        label = filled(size, -1);
        left1 = filled(size + 1, -1);
        left2 = filled(size + 1, -1);
        right1 = filled(size + 1, -1);
        right2 = filled(size + 1, -1);
        lefts = new int[size + 1];
        rights = new int[size + 1];
    }

    private static int[] filled(int size, int value) {
        int[] array = new int[size];
        java.util.Arrays.fill(array, value);
        return array;
    }

    public boolean isDone() {
        return depth == 0 && front == size;
    }

    /** Whether a transition may be taken now. */
    public boolean allows(int transition) {
        return switch (transition) {
            case SHIFT -> front < size;
            case LEFT -> depth > 0 && (front < size || depth == 1);
            default -> depth > 1;
        };
    }

    /** The word on the stack {@code below} the top, or -1. */
    public int stack(int below) {
        return depth > below ? stack[depth - 1 - below] : -1;
    }

    /** The word that a left or right transition would give a head now. */
    public int dependent() {
        return stack(0);
    }

    /** The head that it would give. */
    public int head(int transition) {
        return transition == LEFT ? front : stack(1);
    }

    /** The heads found so far, {@code size} for the root. */
    public int[] heads() {
        return head;
    }

    public int[] labels() {
        return label;
    }

    /** Takes a transition. */
    public void take(int transition, int relation) {
        if (transition == SHIFT) {
            stack[depth++] = front++;
            return;
        }
        int dependent = stack(0);
        int parent = head(transition);
        head[dependent] = parent;
        label[dependent] = relation;
        if (transition == LEFT) {
            left2[parent] = left1[parent];
            left1[parent] = dependent;
            lefts[parent]++;
        } else {
            right2[parent] = right1[parent];
            right1[parent] = dependent;
            rights[parent]++;
        }
        depth--;
    }

    /** How many arcs of the gold tree a transition puts out of reach. */
    public int cost(int transition, int[] gold) {
        return switch (transition) {
            case SHIFT -> shiftCost(gold);
            case LEFT -> (gold[stack(0)] == stack(1) && depth > 1 || gold[stack(0)] > front ? 1 : 0) + waiting(gold);
            default -> (gold[stack(0)] >= front ? 1 : 0) + waiting(gold);
        };
    }

    private int shiftCost(int[] gold) {
        int cost = 0;
        for (int i = 0; i < depth; i++) {
            if (gold[stack[i]] == front || i < depth - 1 && gold[front] == stack[i]) {
                cost++;
            }
        }
        return cost;
    }

    /** The words still in the buffer whose head is the top of the stack. */
    private int waiting(int[] gold) {
        int count = 0;
        for (int i = front; i < size; i++) {
            if (gold[i] == stack(0)) {
                count++;
            }
        }
        return count;
    }
}
