package org.invigil.server.watching;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Chromium that browser tests use: the one that {@code INVIGIL_CHROMIUM} names, else the one
 * that is there, else Debian's package, installed where that is permitted.
 */
public final class BrowserOfThisMachine {

  static final String WHAT_TO_INSTALL =
      "Chromium is missing: install Debian's package chromium, or name one by INVIGIL_CHROMIUM";

  private static final Path LOG = Path.of("target", "chromium-installation.txt");
  private static final int PATIENCE = 10;

  private BrowserOfThisMachine() {}

  /**
   * Where the program lies.
   *
   * @throws IllegalStateException with {@link #WHAT_TO_INSTALL} where there is none and none can be
   *     installed
   */
  public static Path program() throws IOException, InterruptedException {
    var named = System.getenv("INVIGIL_CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named))
          .filter(Files::isExecutable)
          .orElseThrow(() -> new IllegalStateException(WHAT_TO_INSTALL));
    }
    var there = find();
    return there.isPresent() ? there.get() : installed();
  }

  private static Optional<Path> find() {
    return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
        .flatMap(name ->
            Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome")
                .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** One program installs at a time, whoever comes later finds what the first has installed. */
  private static Path installed() throws IOException, InterruptedException {
    Files.createDirectories(LOG.toAbsolutePath().getParent());
    try (var lock =
            FileChannel.open(
                Path.of(System.getProperty("java.io.tmpdir"), "invigil-chromium.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var held = lock.lock()) {
      if (held.isValid() && find().isEmpty() && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
        var become = mayInstall() ? List.<String>of() : List.of("sudo", "-n");
        if (!run(become, "install", "-y", "--no-install-recommends", "chromium")) {
          run(become, "update");
          run(become, "install", "-y", "--no-install-recommends", "chromium");
        }
      }
    }
    return find().orElseThrow(() -> new IllegalStateException(WHAT_TO_INSTALL));
  }

  private static boolean mayInstall() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static boolean run(List<String> become, String... arguments)
      throws IOException, InterruptedException {
    var command =
        Stream.of(become.stream(), Stream.of("apt-get", "-q"), Stream.of(arguments))
            .flatMap(it -> it)
            .toList();
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      var process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      Files.writeString(LOG, noSuchProgram + "\n", StandardOpenOption.APPEND);
      return false;
    }
  }
}
