package org.invigil.adapter.in.agent.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * A network between a program and its server that can be cut, slow, narrow, and break connections
 * in the middle of a body.
 */
final class BadWay implements AutoCloseable {

  private final ServerSocket here;
  private final int there;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;
  private volatile Duration delay = Duration.ZERO;
  private volatile Optional<Integer> bytesASecond = Optional.empty();

  /** For each next connection: after how many bytes upwards it breaks. */
  final Queue<Integer> breaksAfter = new ConcurrentLinkedQueue<>();

  BadWay(int there) throws IOException {
    this.there = there;
    this.here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  String address() {
    return "http://127.0.0.1:" + here.getLocalPort();
  }

  void isSlow(Duration byEachPiece) {
    delay = byEachPiece;
  }

  void isNarrow(int upwards) {
    bytesASecond = Optional.of(upwards);
  }

  /** Breaks what is open and lets nothing through. */
  void cut() throws IOException {
    cut = true;
    for (Socket each : open) {
      each.close();
    }
  }

  void restore() {
    cut = false;
  }

  private void accept() {
    while (!here.isClosed()) {
      try {
        Socket from = here.accept();
        open.add(from);
        if (cut) {
          from.close();
        } else {
          connect(from);
        }
      } catch (IOException stopped) {
        if (!here.isClosed()) {
          throw new java.io.UncheckedIOException(stopped);
        }
      }
    }
  }

  private void connect(Socket from) throws IOException {
    Socket to;
    try {
      to = new Socket(InetAddress.getLoopbackAddress(), there);
    } catch (IOException serverIsGone) {
      from.close();
      return;
    }
    open.add(to);
    int breaks = Optional.ofNullable(breaksAfter.poll()).orElse(Integer.MAX_VALUE);
    Thread.ofVirtual().start(() -> pump(from, to, breaks, bytesASecond));
    Thread.ofVirtual().start(() -> pump(to, from, Integer.MAX_VALUE, Optional.empty()));
  }

  private void pump(Socket from, Socket to, int breaksAfter, Optional<Integer> narrow) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] piece = new byte[1024];
      int left = breaksAfter;
      for (int read = in.read(piece); read >= 0 && left > 0; read = in.read(piece)) {
        int passed = Math.min(read, left);
        LockSupport.parkNanos(
            delay.toNanos() + narrow.map(it -> passed * 1_000_000_000L / it).orElse(0L));
        out.write(piece, 0, passed);
        left -= passed;
      }
    } catch (IOException broken) {
      // The other end notices by its closed connection, as with a real network.
      open.remove(from);
    }
  }

  @Override
  public void close() throws IOException {
    here.close();
    cut();
  }
}
