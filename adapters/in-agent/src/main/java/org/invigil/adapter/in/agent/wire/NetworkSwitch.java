package org.invigil.adapter.in.agent.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/**
 * Cuts the program's network for a practice exam. While it is cut, every call is sent to a port of
 * this computer that is held and not listened on: the connection is refused by the operating
 * system, as with a pulled cable.
 */
public final class NetworkSwitch extends ProxySelector implements AutoCloseable {

  private final Socket held = new Socket();
  private final Proxy nowhere;
  private volatile boolean cut;

  public NetworkSwitch() throws IOException {
    held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    nowhere =
        new Proxy(
            Proxy.Type.HTTP,
            new InetSocketAddress(InetAddress.getLoopbackAddress(), held.getLocalPort()));
  }

  public void cut() {
    cut = true;
  }

  public void restore() {
    cut = false;
  }

  public boolean isCut() {
    return cut;
  }

  @Override
  public List<Proxy> select(URI uri) {
    return List.of(cut ? nowhere : Proxy.NO_PROXY);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // The caller is told by the same failure.
  }

  @Override
  public void close() throws IOException {
    held.close();
  }
}
