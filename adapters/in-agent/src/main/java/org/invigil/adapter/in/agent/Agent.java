package org.invigil.adapter.in.agent;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.invigil.adapter.in.agent.checkin.CheckInFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The candidate's program, without a window. */
public final class Agent {

  private static final String LOG_SETTINGS = "logback.configurationFile";

  static {
    // By a name of its own, because a practice run has the server's beside it; before any logger.
    System.setProperty(LOG_SETTINGS, System.getProperty(LOG_SETTINGS, "agent-logback.xml"));
  }

  private static final Logger LOG = LoggerFactory.getLogger(Agent.class);
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;
  private static final int NOT_CHECKED_IN = 3;

  private Agent() {}

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", headless()));
    exitWithParent();
    System.exit(run(List.of(args), System.getenv(), System.out));
  }

  static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
    if (arguments.isEmpty() || !arguments.getFirst().equals("sit")) {
      out.println(SitOptions.USAGE);
      return MISUSED;
    }
    try {
      new Sit(SitOptions.parse(arguments.subList(1, arguments.size()), environment), out).run();
      return DONE;
    } catch (IllegalArgumentException misused) {
      out.println(misused.getMessage());
      out.println(SitOptions.USAGE);
      return MISUSED;
    } catch (CheckInFailed refused) {
      out.println(refused.getMessage());
      LOG.debug("check-in failed", refused);
      return NOT_CHECKED_IN;
    } catch (IOException broken) {
      out.println(broken.getMessage());
      LOG.debug("the program failed", broken);
      return FAILED;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return FAILED;
    }
  }

  /** Without a display nothing of a desktop is asked for; elsewhere displays are measured. */
  private static String headless() {
    boolean linux = System.getProperty("os.name", "").startsWith("Linux");
    return Boolean.toString(linux && System.getenv("DISPLAY") == null);
  }

  private static void exitWithParent() {
    if (Boolean.getBoolean("invigil.exit-with-parent")) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().exit(FAILED)));
    }
  }
}
