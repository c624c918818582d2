package org.invigil.server;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.invigil.server.demo.DemoData;
import org.invigil.server.settings.SettingRefused;
import org.invigil.server.settings.Settings;
import org.slf4j.LoggerFactory;

/** The server's command line: {@code serve} starts the server; anything else is explained. */
public final class Invigil {

  private static final String USAGE =
      """
      invigil: proctoring of exams sat away from the exam hall

        invigil serve      start the server (settings: invigil.properties in INVIGIL_HOME)
        invigil settings   list every setting with what it means
        invigil verify     open and check every piece of a session's recording
        invigil sit        sit an exam: the candidate's program
        invigil sessions   open sessions for load programs (on a server with load-tests=on)
        invigil demo-data  fill an empty server with made-up sessions (--sessions N)
        invigil practice   play a whole practice exam against a server of its own
      """;

  private Invigil() {}

  public static void main(String[] arguments) {
    var command = arguments.length == 0 ? "serve" : arguments[0];
    System.exit(
        switch (command) {
          case "serve" -> serve();
          case "settings" -> settings();
          case "verify" -> verify(List.of(arguments).subList(1, arguments.length));
          case "sessions" -> sessions(arguments);
          case "demo-data" -> DemoData.run(System.getenv(), arguments);
          case "help", "--help", "-h" -> usage(0);
          default -> usage(2);
        });
  }

  private static int serve() {
    exitWithParent();
    try {
      var server = Server.start(Settings.read(System.getenv()));
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-server"));
      new CountDownLatch(1).await();
      return 0;
    } catch (SettingRefused refused) {
      System.err.println(refused.getMessage());
      return 2;
    } catch (CannotStart reason) {
      System.err.println(reason.getMessage());
      return 1;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 1;
    } catch (RuntimeException failure) {
      LoggerFactory.getLogger(Invigil.class).error("the server cannot start", failure);
      return 1;
    }
  }

  /** A program that started this one for a while must not leave it behind. */
  private static void exitWithParent() {
    if (Boolean.getBoolean("invigil.exit-with-parent")) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
  }

  private static int verify(List<String> arguments) {
    var environment = System.getenv();
    try {
      var server =
          environment.containsKey("INVIGIL_SERVER")
              ? URI.create(environment.get("INVIGIL_SERVER"))
              : URI.create("http://127.0.0.1:" + Settings.read(environment).number("server.port"));
      return new VerifySession(environment, server, System.out, System.err).run(arguments);
    } catch (SettingRefused | IllegalArgumentException refused) {
      System.err.println(refused.getMessage());
      return VerifySession.CANNOT_TELL;
    }
  }

  private static int sessions(String... arguments) {
    try {
      return new LoadTestSessions(Settings.read(System.getenv())).run(arguments);
    } catch (SettingRefused refused) {
      System.err.println(refused.getMessage());
      return 2;
    }
  }

  private static int settings() {
    try (var file = Invigil.class.getResourceAsStream("/invigil.properties")) {
      if (file == null) {
        throw new IllegalStateException("the list of settings is missing from the class path");
      }
      System.out.write(file.readAllBytes());
      System.out.flush();
      return 0;
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static int usage(int status) {
    for (var line : List.of(USAGE.split("\n"))) {
      System.out.println(line);
    }
    return status;
  }
}
