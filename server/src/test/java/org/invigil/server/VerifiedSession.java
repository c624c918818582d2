package org.invigil.server;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** What {@code invigil verify} said, for tests in other packages. */
public record VerifiedSession(int code, String words) {

  public static int run(
      Map<String, String> environment, URI server, PrintStream out, List<String> arguments) {
    return new VerifySession(environment, server, out, out).run(arguments);
  }
}
