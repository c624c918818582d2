package org.invigil.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The server as a process of its own, started again when it dies: the practice run goes on after a
 * kill as a candidate's program does, by trying again.
 */
final class ServerProcess implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofSeconds(90);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(25);
  private static final int MOST_STARTS = 20;

  private final House house;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private volatile Process process;
  private int starts;

  private ServerProcess(House house) {
    this.house = house;
    this.process = launch();
  }

  /** Starts the server and returns when it is ready. */
  static ServerProcess start(House house) {
    if (new Health(house).answers()) {
      throw new PracticeFailed(
          "Something answers on port %d already. Stop it, or set INVIGIL_PORT."
              .formatted(house.port()));
    }
    var server = new ServerProcess(house);
    try {
      server.awaitReady();
    } catch (PracticeFailed failed) {
      server.close();
      throw failed;
    }
    Thread.ofPlatform().daemon().name("watch-server").start(server::watch);
    return server;
  }

  private Process launch() {
    starts++;
    try {
      Files.createDirectories(house.home());
      var log = house.home().resolve("server.log").toFile();
      var builder =
          new ProcessBuilder(house.command("server", "org.invigil.server.Invigil", "serve"))
              .directory(house.root().toFile())
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
              .redirectError(ProcessBuilder.Redirect.appendTo(log));
      builder.environment().put("INVIGIL_HOME", house.home().toString());
      builder.environment().put("INVIGIL_PORT", Integer.toString(house.port()));
      return builder.start();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot start the server", failure);
    }
  }

  private void awaitReady() {
    var deadline = System.nanoTime() + READY_WITHIN.toNanos();
    var health = new Health(house);
    while (!health.answers()) {
      if (!process.isAlive() && !stopping.get()) {
        throw new PracticeFailed(
            "The server stopped while it started; see " + house.home().resolve("server.log"));
      }
      if (System.nanoTime() > deadline) {
        throw new PracticeFailed(
            "The server was not ready in %d s; see %s"
                .formatted(READY_WITHIN.toSeconds(), house.home().resolve("server.log")));
      }
      pause();
    }
  }

  private void watch() {
    while (!stopping.get()) {
      try {
        var status = process.waitFor();
        if (stopping.get() || starts >= MOST_STARTS) {
          return;
        }
        Say.line(
            "The server stopped unexpectedly (status %d); starting it again.".formatted(status));
        process = launch();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PracticeFailed("interrupted while the server started", interrupted);
    }
  }

  @Override
  public void close() {
    stopping.set(true);
    process.destroy();
    try {
      if (!process.waitFor(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the server says that it is well. */
  private record Health(House house) {

    boolean answers() {
      try (var client = HttpClient.newHttpClient()) {
        var request =
            HttpRequest.newBuilder(URI.create(house.address() + "/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
      } catch (IOException notYet) {
        return false;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
