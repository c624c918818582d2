package org.invigil.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where things are, and how our programs are started.
 *
 * @param root the project's folder
 * @param home the server's folder, {@code var} unless INVIGIL_HOME says otherwise
 * @param port where the server listens
 */
record House(Path root, Path home, int port) {

  private static final int USUAL_PORT = 8080;

  static House of(Map<String, String> environment) {
    var root = Path.of(System.getProperty("invigil.root", ".")).toAbsolutePath().normalize();
    return new House(
        root,
        root.resolve(environment.getOrDefault("INVIGIL_HOME", "var")),
        Integer.parseInt(environment.getOrDefault("INVIGIL_PORT", "" + USUAL_PORT)));
  }

  /** Where a person watches a session. */
  String watch(String session) {
    return address() + "/sessions/" + session + "/review";
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** What the practice run keeps for itself. */
  Path practice() {
    return home.resolve("practice");
  }

  Path mail() {
    return home.resolve("mail");
  }

  Path report() {
    return home.resolve("report.json");
  }

  /** The command that starts {@code main} of a module, ending when this process does. */
  List<String> command(String module, String main, String... arguments) {
    var target = root.resolve(module).resolve("target");
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dinvigil.root=" + root,
                "-Dinvigil.exit-with-parent=true",
                "-classpath",
                target.resolve("classes") + ":" + classpath(target),
                main));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String classpath(Path target) {
    try {
      return Files.readString(target.resolve("classpath.txt")).strip();
    } catch (IOException notBuilt) {
      throw new UncheckedIOException("build first: mvn process-classes", notBuilt);
    }
  }
}
