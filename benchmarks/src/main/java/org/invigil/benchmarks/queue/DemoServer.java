package org.invigil.benchmarks.queue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server as {@code bin/invigil} starts it, filled with made-up sessions, gone afterwards. */
final class DemoServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern PASSWORD = Pattern.compile("with the password (\\S+)");

  private final Path root;
  private final Path home;
  private final int port;
  private final String password;
  private final Process process;

  /**
   * @param root of the checkout
   * @param home a folder that does not exist yet
   */
  DemoServer(Path root, Path home, int sessions) throws IOException, InterruptedException {
    this.root = root;
    this.home = Files.createDirectories(home);
    this.port = freePort();
    var filled = invigil("demo-data", "--sessions", Integer.toString(sessions)).start();
    if (filled.waitFor() != 0) {
      throw new IOException("no made-up sessions:\n" + log());
    }
    var told = PASSWORD.matcher(log());
    if (!told.find()) {
      throw new IOException("no password was told:\n" + log());
    }
    this.password = told.group(1);
    this.process = invigil("serve").start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    awaitReady();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private ProcessBuilder invigil(String... arguments) {
    var command =
        Stream.concat(Stream.of(root.resolve("bin/invigil").toString()), Stream.of(arguments));
    var builder = new ProcessBuilder(command.toList()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("server.log").toFile()));
    builder.environment().put("INVIGIL_HOME", home.resolve("var").toString());
    builder.environment().put("INVIGIL_PORT", Integer.toString(port));
    builder.environment().put("INVIGIL_ANALYSIS", "off");
    return builder;
  }

  private String log() throws IOException {
    return Files.readString(home.resolve("server.log"));
  }

  private void awaitReady() throws IOException, InterruptedException {
    for (long end = System.nanoTime() + PATIENCE.toNanos(); !isReady(); ) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException("the server did not start:\n" + log());
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private boolean isReady() throws IOException {
    try {
      return address("/health/readiness").toURL().openConnection() instanceof HttpURLConnection it
          && it.getResponseCode() == 200;
    } catch (java.net.ConnectException notYet) {
      return false;
    }
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  String password() {
    return password;
  }

  @Override
  public synchronized void close() {
    try {
      process.destroy();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
      }
      if (Files.exists(home)) {
        try (var files = Files.walk(home)) {
          files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException failure) {
      System.err.println("could not delete " + home + ": " + failure);
    }
  }
}
