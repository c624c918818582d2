package org.invigil.server.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.invigil.server.Server;
import org.invigil.server.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Not run by the build: {@code benchmarks/run playback} runs it; benchmarks/playback.md says how.
 */
class PlaybackBenchmark {

  private static final int PIECES = 60;
  private static final int SECONDS = 30;

  @TempDir private Path home;
  @TempDir private Path profile;

  @Test
  void measure() throws Exception {
    var settings =
        Settings.read(
            Map.of(
                "INVIGIL_HOME", home.toString(),
                "INVIGIL_PORT", "-1",
                "INVIGIL_ANALYSIS", "off"));
    try (var server = Server.start(settings)) {
      var session =
          new RecordedSession(
              server.address(),
              server.context(),
              "benchmark.mp4",
              IntStream.range(0, PIECES).boxed().toList());
      var line = measure(server.address(), session);
      Files.writeString(Path.of("target/playback-benchmark.txt"), "RESULT " + line + "\n");
    }
  }

  private String measure(URI address, RecordedSession session) throws Exception {
    var token = session.signIn(RecordedSession.REVIEWER);
    var watch = address.resolve("/sessions/" + session.id + "/review");
    try (var browser = new Chromium(profile)) {
      browser.signInAndOpen(watch, RecordedSession.REVIEWER);
      var first = new double[5];
      for (int i = 0; i < first.length; i++) {
        browser.open(watch);
        first[i] = browser.say(FIRST_FRAME).asDouble();
      }
      browser.await("camera.duration > 10 * " + (PIECES - 1));
      var seeks = new double[20];
      for (int i = 0; i < seeks.length; i++) {
        seeks[i] = browser.say(SEEK.formatted(i * 373 % (10 * PIECES - 20) + 0.5)).asDouble();
      }
      Arrays.sort(first);
      Arrays.sort(seeks);
      browser.say("camera.currentTime = 201; camera.play().then(() => 1)");
      browser.await("camera.currentTime > 202");
      var before = cpu();
      var position = browser.say("camera.currentTime").asDouble();
      browser.await("camera.currentTime > 202 + " + SECONDS);
      var played = browser.say("camera.currentTime").asDouble() - position;
      var cpu = (cpu() - before) / 1e6 / played;
      browser.say("camera.pause()");
      return String.format(
          Locale.ROOT,
          "{\"benchmark\":\"playback\",\"pieces\":%d,\"firstFrameMs\":{\"median\":%.0f,\"min\":%.0f,"
              + "\"max\":%.0f},\"seekMs\":{\"median\":%.0f,\"p95\":%.0f,\"max\":%.0f},"
              + "\"serverCpuMsPerSecond\":%.1f,%s,\"loadAverage\":%.1f}",
          PIECES,
          first[2],
          first[0],
          first[4],
          seeks[10],
          seeks[18],
          seeks[19],
          cpu,
          throughput(address, session, token),
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
  }

  private static final String FIRST_FRAME =
      """
      new Promise((done) => {
        const look = () => {
          const video = document.getElementById('camera');
          if (!video) setTimeout(look, 1);
          else if (video.readyState >= 2) done(performance.now());
          else video.requestVideoFrameCallback(() => done(performance.now()));
        };
        look();
      })\
      """;

  private static final String SEEK =
      """
      new Promise((done) => {
        const begun = performance.now();
        camera.requestVideoFrameCallback(() => done(performance.now() - begun));
        camera.currentTime = %s;
      })\
      """;

  private static String throughput(URI address, RecordedSession session, String token)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var path = "/api/sessions/" + session.id;
      var zip = read(client, address.resolve(path + "/download"), token);
      var checked = read(client, address.resolve(path + "/verification"), token);
      assertThat(zip[0]).isGreaterThan(PIECES * 71_000L);
      return String.format(
          Locale.ROOT,
          "\"downloadMBPerSecond\":%.1f,\"verifyPiecesPerSecond\":%.0f",
          zip[0] / 1e6 / (zip[1] / 1e9),
          2 * PIECES / (checked[1] / 1e9));
    }
  }

  /** Bytes and nanoseconds. */
  private static long[] read(HttpClient client, URI what, String token)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(what).header("Authorization", "Bearer " + token).build();
    var begun = System.nanoTime();
    try (var body = client.send(request, BodyHandlers.ofInputStream()).body()) {
      var bytes = body.transferTo(OutputStream.nullOutputStream());
      return new long[] {bytes, System.nanoTime() - begun};
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
