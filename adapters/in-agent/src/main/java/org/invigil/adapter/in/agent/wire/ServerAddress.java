package org.invigil.adapter.in.agent.wire;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/** Where the server is. Plain HTTP is refused, except to this computer itself. */
public record ServerAddress(URI uri) {

  public ServerAddress {
    if (uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null) {
      throw new IllegalArgumentException(
          "The server's address looks like https://proctoring.example.edu");
    }
    if (!isSafe(uri)) {
      throw new IllegalArgumentException(
          "The server's address must begin with https://. Without it, others could listen.");
    }
  }

  public static ServerAddress parse(String text) {
    return new ServerAddress(URI.create(text.endsWith("/") ? text : text + "/"));
  }

  /** The address of a path such as {@code api/me}. */
  URI at(String path) {
    return uri.resolve(path.startsWith("/") ? path.substring(1) : path);
  }

  /** Nobody between can listen. */
  static boolean isSafe(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return address.getHost() != null
        && (scheme.equals("https") || scheme.equals("http") && isLoopback(address.getHost()));
  }

  private static boolean isLoopback(String host) {
    if (host.equals("localhost")) {
      return true;
    }
    // Only a written address is looked at: a name could be made to point here.
    if (!host.matches("[0-9.]+|\\[[0-9a-fA-F:.]+]")) {
      return false;
    }
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException malformed) {
      throw new IllegalArgumentException("No such address: " + host, malformed);
    }
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
