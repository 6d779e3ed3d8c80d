package org.hearsay.annotation.syntax;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The steps of a {@link RecurrentLayer} in one direction by the processor's vector instructions, with the same bits. No vector is handed from method to
 * method: the JIT compiler would put it on the heap wherever it does not inline.
 */
final class WideRecurrence {

    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final int VECTOR = LANES.length();

    private final int d;
    private final int direction;
    private final float[][] bias;
    private final float[][] peep;
    private final float[] cell;
    /** Forget gate and highway gate: the hyperbolic tangent of half of what opens them. */
    private final float[] gates;
    private final float[] curve;

    private WideRecurrence(float[][] bias, float[][] peep, int direction) {
        d = peep[0].length;
        this.direction = direction;
        this.bias = bias;
        this.peep = peep;
        cell = new float[d];
        gates = new float[2 * d];
        curve = new float[d];
    }

    /** Whether cells of a width can be stepped. */
    static boolean fits(int d) {
        return d % VECTOR == 0;
    }

    /** Does what {@link RecurrentLayer#read} does. */
    static void read(float[][] x, float[][] u, float[][] bias, float[][] peep, int[] lengths, float[][] output) {
        WideRecurrence forward = new WideRecurrence(bias, peep, 0);
        WideRecurrence back = new WideRecurrence(bias, peep, 1);
        int from = 0;
        for (int length : lengths) {
            int to = from + length;
            Arrays.fill(forward.cell, 0);
            for (int t = from; t < to; t++) {
                forward.step(x[t], u[t], output[t]);
            }
            Arrays.fill(back.cell, 0);
            for (int t = to - 1; t >= from; t--) {
                back.step(x[t], u[t], output[t]);
            }
            from = to;
        }
    }

    /** Makes the step to a word: its input row, the linear part of it, and the row for its output. */
    private void step(float[] x, float[] u, float[] output) {
        int at = 3 * direction * d;
        open(u, at + d, bias[2 * direction], peep[2 * direction], cell, gates, 0);
        open(u, at + 2 * d, bias[2 * direction + 1], peep[2 * direction + 1], cell, gates, d);
        tanh(gates);
        next(u, at, gates, cell, curve);
        tanh(curve);
        leave(x, direction * d, curve, gates, output);
    }

    private static void open(float[] u, int at, float[] bias, float[] peep, float[] last, float[] gates, int gate) {
        for (int j = 0; j < last.length; j += VECTOR) {
            FloatVector former = FloatVector.fromArray(LANES, peep, j).mul(FloatVector.fromArray(LANES, last, j));
            FloatVector own = FloatVector.fromArray(LANES, u, at + j);
            own.add(FloatVector.fromArray(LANES, bias, j).add(former)).mul(0.5f).intoArray(gates, gate + j);
        }
    }

    /** The cell, twice. */
    private static void next(float[] u, int at, float[] gates, float[] cell, float[] copy) {
        for (int j = 0; j < cell.length; j += VECTOR) {
            FloatVector candidate = FloatVector.fromArray(LANES, u, at + j);
            FloatVector forget = FloatVector.fromArray(LANES, gates, j).mul(0.5f).add(0.5f);
            FloatVector now = candidate.add(forget.mul(FloatVector.fromArray(LANES, cell, j).sub(candidate)));
            now.intoArray(cell, j);
            now.intoArray(copy, j);
        }
    }

    private static void leave(float[] x, int at, float[] curve, float[] gates, float[] output) {
        int d = curve.length;
        for (int j = 0; j < d; j += VECTOR) {
            FloatVector input = FloatVector.fromArray(LANES, x, at + j);
            FloatVector highway = FloatVector.fromArray(LANES, gates, d + j).mul(0.5f).add(0.5f);
            input.add(highway.mul(FloatVector.fromArray(LANES, curve, j).sub(input))).intoArray(output, at + j);
        }
    }

    /** {@link Curves#tanh(float)} of each number. */
    private static void tanh(float[] values) {
        for (int j = 0; j < values.length; j += VECTOR) {
            FloatVector x = FloatVector.fromArray(LANES, values, j);
            x = x.blend(7.9f, x.compare(VectorOperators.GT, 7.9f));
            x = x.blend(-7.9f, x.compare(VectorOperators.LT, -7.9f));
            FloatVector s = x.mul(x);
            FloatVector p = s.mul(-2.76076847742355e-16f).add(2.00018790482477e-13f);
            p = p.mul(s).add(-8.60467152213735e-11f);
            p = p.mul(s).add(5.12229709037114e-08f);
            p = p.mul(s).add(1.48572235717979e-05f);
            p = p.mul(s).add(6.37261928875436e-04f);
            p = p.mul(s).add(4.89352455891786e-03f);
            FloatVector q = s.mul(1.19825839466702e-06f).add(1.18534705686654e-04f);
            q = q.mul(s).add(2.26843463243900e-03f);
            q = q.mul(s).add(4.89352518554385e-03f);
            x.mul(p).div(q).intoArray(values, j);
        }
    }
}
