package org.hearsay.annotation.syntax;

/** A matrix that many rows are multiplied with. One serves all threads. */
public final class LinearMap {

    private final float[][] w;
    /** The same weights in another order, from when on it is wanted. */
    private volatile WideProduct wide;

    /** @param w its weights, which must not change afterwards */
    public LinearMap(float[][] w) {
        this.w = w;
    }

    /**
     * Adds a product: {@code y += x · w}. The bits are those of {@link Matrix#multiplyAdd(float[][], float[][], float[][])}.
     *
     * @param x rows of as many numbers as the matrix has rows
     * @param y as many rows, of as many numbers as the matrix has columns
     */
    public void multiplyAdd(float[][] x, float[][] y) {
        if (w.length % 2 == 0 && WideUnit.pays(x.length)) {
            if (wide == null) {
                wide = new WideProduct(w);
            }
            wide.add(x, y);
        } else {
            Matrix.multiplyAdd(x, w, y);
        }
    }
}
