package org.hearsay.server.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The body of an answer, held back until it is long enough or complete, so that an error on the way still becomes a clean error; and cut off
 * with an exception when it grows beyond its limit.
 */
public final class AnswerStream extends OutputStream {

    private static final int HELD_BACK = 1 << 20;

    private final HttpServletResponse response;
    private final long limit;
    private final Runnable beforeSending;
    private byte[] held = new byte[8192];
    private int count;
    private long written;
    private OutputStream out;

    /**
     * Opens the body.
     *
     * @param response the answer, with its headers set and nothing written
     * @param limit how many bytes it may have
     */
    public AnswerStream(HttpServletResponse response, long limit) {
        this(response, limit, () -> { });
    }

    /**
     * Opens the body.
     *
     * @param response the answer, with its headers set and nothing written
     * @param limit how many bytes it may have
     * @param beforeSending what to do before each block is sent, which may take as long as the client likes
     */
    public AnswerStream(HttpServletResponse response, long limit, Runnable beforeSending) {
        this.response = response;
        this.limit = limit;
        this.beforeSending = beforeSending;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        written += length;
        if (written > limit) {
            throw new RequestProblem(422, "The answer is longer than " + limit + " bytes; ask for less, for example with LIMIT.");
        }
        if (out == null && count + length > HELD_BACK) {
            release();
        }
        if (out != null) {
            beforeSending.run();
            out.write(bytes, offset, length);
            return;
        }
        if (count + length > held.length) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, count + length));
        }
        System.arraycopy(bytes, offset, held, count, length);
        count += length;
    }

    private void release() throws IOException {
        beforeSending.run();
        out = response.getOutputStream();
        out.write(held, 0, count);
        held = null;
    }

    /** Does nothing while the answer is held back: writers flush at their ends, which need not be the end of the answer. */
    @Override
    public void flush() throws IOException {
        if (out != null) {
            out.flush();
        }
    }

    /**
     * Sends what is held back; the answer is complete.
     *
     * @return the whole answer, if it was short enough to be held back until now
     */
    public Optional<byte[]> complete() throws IOException {
        Optional<byte[]> whole = Optional.empty();
        if (out == null) {
            whole = Optional.of(Arrays.copyOf(held, count));
            response.setContentLength(count);
            release();
        }
        out.flush();
        return whole;
    }
}
