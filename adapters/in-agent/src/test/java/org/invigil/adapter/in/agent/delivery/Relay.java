package org.invigil.adapter.in.agent.delivery;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Passes connections on, byte for byte, from one network to another. */
final class Relay implements AutoCloseable {

  private final ServerSocket here = new ServerSocket();
  private final InetSocketAddress there;

  Relay(InetSocketAddress here, InetSocketAddress there) throws IOException {
    this.there = there;
    this.here.bind(here);
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return here.getLocalPort();
  }

  private void accept() {
    while (!here.isClosed()) {
      try {
        Socket from = here.accept();
        Thread.ofVirtual().start(() -> connect(from));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket from) {
    var to = new Socket();
    try {
      to.connect(there, 5000);
      Thread.ofVirtual().start(() -> pump(to, from));
      pump(from, to);
    } catch (IOException unreachable) {
      close(from);
      close(to);
    }
  }

  private static void pump(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException broken) {
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException closedAlready) {
      assert socket.isClosed();
    }
  }

  @Override
  public void close() throws IOException {
    here.close();
  }
}
