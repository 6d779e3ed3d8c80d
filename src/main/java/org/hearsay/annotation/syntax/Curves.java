package org.hearsay.annotation.syntax;

/** The curves of the network, as fractions of polynomials: exact to six digits, and to the bit alike on every machine. */
public final class Curves {

    private Curves() {}

    /** Hyperbolic tangent. */
    public static float tanh(float value) {
        float x = Math.max(-7.9f, Math.min(7.9f, value));
        float s = x * x;
        float p = -2.76076847742355e-16f;
        p = p * s + 2.00018790482477e-13f;
        p = p * s + -8.60467152213735e-11f;
        p = p * s + 5.12229709037114e-08f;
        p = p * s + 1.48572235717979e-05f;
        p = p * s + 6.37261928875436e-04f;
        p = p * s + 4.89352455891786e-03f;
        float q = 1.19825839466702e-06f;
        q = q * s + 1.18534705686654e-04f;
        q = q * s + 2.26843463243900e-03f;
        q = q * s + 4.89352518554385e-03f;
        return x * p / q;
    }

    /** Exponential function of a number between -80 and 80: a power of two by its bits, the rest by a series. */
    public static float exp(float value) {
        float scaled = value * 1.44269504f;
        int whole = (int) Math.floor(scaled);
        float x = (scaled - whole) * 0.693147181f;
        float series = 1 + x * (1 + x * (0.5f + x * (0.16666667f + x * (0.041666668f + x * (0.008333334f + x * (0.0013888889f + x * 1.984127e-4f))))));
        return Float.intBitsToFloat(whole + 127 << 23) * series;
    }

    /** Replaces each number by its hyperbolic tangent. */
    static void tanh(float[] values) {
        for (int j = 0; j < values.length; j++) {
            values[j] = tanh(values[j]);
        }
    }

    /** Replaces each number by its logistic function. */
    static void sigmoid(float[] values) {
        for (int j = 0; j < values.length; j++) {
            values[j] = 0.5f + 0.5f * tanh(0.5f * values[j]);
        }
    }
}
