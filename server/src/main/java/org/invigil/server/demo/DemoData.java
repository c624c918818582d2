package org.invigil.server.demo;

import java.util.HashMap;
import java.util.Map;
import org.invigil.server.CannotStart;
import org.invigil.server.Server;
import org.invigil.server.settings.SettingRefused;
import org.invigil.server.settings.Settings;

/**
 * {@code invigil demo-data --sessions N}: fills an empty INVIGIL_HOME, while no server runs there.
 */
public final class DemoData {

  private static final int USAGE = 2;
  private static final String WHAT_IT_NEEDS =
      "usage: invigil demo-data --sessions N   (N from 1 to 100000, in an empty INVIGIL_HOME)";

  private DemoData() {}

  /** Answers with the exit status. */
  public static int run(Map<String, String> environment, String... arguments) {
    if (arguments.length != 3
        || !arguments[1].equals("--sessions")
        || !arguments[2].matches("[1-9][0-9]{0,4}|100000")) {
      System.err.println(WHAT_IT_NEEDS);
      return USAGE;
    }
    try (var server = Server.start(Settings.read(aside(environment)))) {
      return new DemoInstitution(server.context()).fill(Integer.parseInt(arguments[2]));
    } catch (SettingRefused | CannotStart refused) {
      System.err.println(refused.getMessage());
      return 1;
    }
  }

  /** Nobody finds the server while it is filled: any free port, and nothing looks at films. */
  private static Map<String, String> aside(Map<String, String> environment) {
    var aside = new HashMap<>(environment);
    aside.put("INVIGIL_PORT", "-1");
    aside.put("INVIGIL_ANALYSIS", "off");
    return aside;
  }
}
