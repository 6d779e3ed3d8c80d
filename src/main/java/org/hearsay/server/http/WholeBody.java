package org.hearsay.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Reads the body of a request as it arrives, without a thread that waits for it, and hands the request on once it is whole. A body that is too long is
 * refused as soon as that shows. What the client still sends then is taken and thrown away for a moment: closing a connection with unread bytes
 * would reset it, and the client would never get to read why.
 */
public final class WholeBody extends Handler.Wrapper {

    /** All bodies that are being read hold no more than this many bytes together. */
    private static final long IN_ALL = 64L << 20;

    private static final Duration LINGERING = Duration.ofSeconds(2);

    private final int limit;
    private final Map<String, String> headers;
    private final AtomicLong held = new AtomicLong();

    /**
     * Reads for a handler.
     *
     * @param handler gets requests with whole bodies
     * @param limits how many bytes a body may have
     */
    public WholeBody(Handler handler, Limits limits) {
        super(handler);
        this.limit = limits.bodyBytes();
        this.headers = PublicHeaders.of(limits);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() == 0 || request.getLength() < 0 && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            return super.handle(request, response, callback);
        }
        if (request.getLength() > limit) {
            refuse(request, response, callback, tooLong());
            return true;
        }
        new Reading(request, response, callback).run();
        return true;
    }

    private RequestProblem tooLong() {
        return new RequestProblem(413, "The body is longer than " + limit + " bytes.");
    }

    /** A request with its body in memory. */
    private static final class Whole extends Request.Wrapper {

        private final Content.Source body;

        Whole(Request request, List<ByteBuffer> blocks) {
            super(request);
            this.body = new ByteBufferContentSource(blocks);
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable task) {
            body.demand(task);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }

    /** The body of one request on its way. */
    private final class Reading implements Runnable {

        private final Request request;
        private final Response response;
        private final Callback callback;
        private final List<ByteBuffer> blocks = new ArrayList<>();
        private int size;

        Reading(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        @Override
        public void run() {
            for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
                if (Content.Chunk.isFailure(chunk)) {
                    end();
                    Response.writeError(request, response, callback, chunk.getFailure());
                    return;
                }
                boolean last = chunk.isLast();
                keep(chunk);
                if (size > limit) {
                    end();
                    refuse(request, response, callback, tooLong());
                    return;
                }
                if (held.get() > IN_ALL) {
                    end();
                    refuse(request, response, callback, RequestProblem.busy(503, "The server is busy reading other requests; try again in a few seconds.", Duration.ofSeconds(5)));
                    return;
                }
                if (last) {
                    handOn();
                    return;
                }
            }
            request.demand(this);
        }

        private void keep(Content.Chunk chunk) {
            size += chunk.remaining();
            held.addAndGet(chunk.remaining());
            if (chunk.hasRemaining()) {
                blocks.add(BufferUtil.copy(chunk.getByteBuffer()));
            }
            chunk.release();
        }

        private void end() {
            held.addAndGet(-size);
        }

        private void handOn() {
            Callback done = Callback.from(this::end, callback);
            try {
                if (!WholeBody.super.handle(new Whole(request, blocks), response, done)) {
                    Response.writeError(request, response, done, 404);
                }
            } catch (Exception e) {
                Response.writeError(request, response, done, e);
            }
        }
    }

    private void refuse(Request request, Response response, Callback callback, RequestProblem problem) {
        response.setStatus(problem.status());
        headers.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        problem.retryAfter().ifPresent(wait -> response.getHeaders().put(HttpHeader.RETRY_AFTER, wait.toSeconds()));
        ByteBuffer sentence = ByteBuffer.wrap((problem.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
        boolean waitsForLeave = request.getHeaders().contains(HttpHeader.EXPECT);
        response.write(true, sentence, waitsForLeave ? callback : Callback.from(new Drain(request, callback), callback::failed));
    }

    /** Takes what a client sends that was refused, until it ends or the moment is over. */
    private static final class Drain implements Runnable {

        private final Request request;
        private final Callback callback;
        private final long end = System.nanoTime() + LINGERING.toNanos();

        Drain(Request request, Callback callback) {
            this.request = request;
            this.callback = callback;
        }

        @Override
        public void run() {
            for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
                boolean over = Content.Chunk.isFailure(chunk) || chunk.isLast() || System.nanoTime() > end;
                chunk.release();
                if (over) {
                    callback.succeeded();
                    return;
                }
            }
            request.demand(this);
        }
    }
}
