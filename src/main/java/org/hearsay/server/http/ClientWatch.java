package org.hearsay.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * Notices clients that leave while their query runs. A server that has read a request looks at the connection again only when it writes, which
 * for a long query may be never; so this watches the sockets of running requests with a selector of its own. A watch must end before the answer
 * starts, as the client may send its next request as soon as it has the answer; from then on, writing shows whether the client is there.
 *
 * <p>If a client sends more instead of leaving (pipelining, which no client of today does), the connection is closed after the answer, as bytes of the
 * next request are lost.
 */
public final class ClientWatch implements AutoCloseable {

    private record Arrival(SocketChannel channel, Watch watch) {}

    private final Selector selector;
    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::run, "client-watch");

    /** Starts watching. */
    public ClientWatch() {
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** One watched request; closing it ends the watch. */
    public final class Watch implements AutoCloseable {

        private final Runnable onLeave;
        private final EndPoint connection;
        private boolean over;
        private SelectionKey key;

        private Watch(EndPoint connection, Runnable onLeave) {
            this.connection = connection;
            this.onLeave = onLeave;
        }

        private synchronized void register(SocketChannel channel) throws ClosedChannelException {
            if (!over) {
                key = channel.register(selector, SelectionKey.OP_READ, this);
            }
        }

        private synchronized void readable() {
            if (over) {
                return;
            }
            end();
            try {
                if (((SocketChannel) key.channel()).read(ByteBuffer.allocate(1)) != 0) {
                    connection.close();
                    onLeave.run();
                }
            } catch (IOException e) {
                onLeave.run();
            }
        }

        private void end() {
            over = true;
            if (key != null) {
                key.cancel();
            }
        }

        @Override
        public synchronized void close() {
            if (!over) {
                end();
                selector.wakeup();
            }
        }
    }

    /**
     * Watches the client of a request whose body has been read.
     *
     * @param onLeave what to do, once and quickly, when the client has gone
     */
    public Watch watch(HttpServletRequest request, Runnable onLeave) {
        EndPoint connection = connection(request);
        Watch watch = new Watch(connection, onLeave);
        if (connection.getTransport() instanceof SocketChannel channel) {
            arrivals.add(new Arrival(channel, watch));
            selector.wakeup();
        }
        return watch;
    }

    /** Breaks the connection of a request off, so that what was sent of its answer cannot be taken for the whole. */
    public static void cut(HttpServletRequest request) {
        connection(request).close();
    }

    private static EndPoint connection(HttpServletRequest request) {
        return ServletContextRequest.getServletContextRequest(request).getConnectionMetaData().getConnection().getEndPoint();
    }

    private void run() {
        while (selector.isOpen()) {
            try {
                selector.select(this::selected);
                for (Arrival arrival = arrivals.poll(); arrival != null; arrival = arrivals.poll()) {
                    admit(arrival);
                }
            } catch (IOException | ClosedSelectorException e) {
                return;
            }
        }
    }

    private void selected(SelectionKey key) {
        ((Watch) key.attachment()).readable();
    }

    private void admit(Arrival arrival) throws IOException {
        try {
            arrival.watch.register(arrival.channel);
        } catch (CancelledKeyException e) {
            // the watch of an earlier request of this connection has ended but is not cleared away yet
            selector.selectNow();
            admit(arrival);
        } catch (ClosedChannelException e) {
            arrival.watch.onLeave.run();
        }
    }

    /** Ends all watches as if the clients had left, since the server leaves them. */
    @Override
    public void close() throws IOException {
        if (selector.isOpen()) {
            List<Watch> watches = selector.keys().stream().map(key -> (Watch) key.attachment()).toList();
            selector.close();
            watches.forEach(watch -> watch.onLeave.run());
        }
    }
}
