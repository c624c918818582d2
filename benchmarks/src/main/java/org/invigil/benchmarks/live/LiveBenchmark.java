package org.invigil.benchmarks.live;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.invigil.adapter.in.agent.recording.Pace;

/**
 * {@code live [publishers] [viewers of each] [seconds]}: real encoders, sealed fragments, sockets
 * and opening on one machine, in one process.
 *
 * <p>The delay is counted from the capture of the oldest picture in a fragment to the fragment's
 * arrival at a viewer; its newest picture is a second younger. A page adds what its player buffers
 * (about half a second). The CPU is that of all of it: server, encoders and viewers.
 */
public final class LiveBenchmark {

  private LiveBenchmark() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    int publishers = number(arguments, 0, 4);
    int viewersOfEach = number(arguments, 1, 2);
    int seconds = number(arguments, 2, 40);
    Path folder = Files.createTempDirectory("invigil-live");
    var candidates = new ArrayList<PlayedCandidate>();
    var viewers = new ArrayList<Viewer>();
    try (var server = new LiveServer(publishers);
        var client = HttpClient.newHttpClient()) {
      for (var session : server.sessions()) {
        var candidate =
            new PlayedCandidate(
                server.address(),
                session,
                server.mediaKey(session),
                folder.resolve(session.toString()),
                Pace.REAL);
        candidates.add(candidate);
        candidate.connect();
        for (int i = 0; i < viewersOfEach; i++) {
          viewers.add(new Viewer(client, server.watching(session), "proctor" + session));
        }
        candidate.record();
      }
      long cpuBefore = processCpu();
      TimeUnit.SECONDS.sleep(seconds);
      long cpu = processCpu() - cpuBefore;
      for (var candidate : candidates) {
        candidate.end();
      }
      viewers.forEach(Viewer::close);
      for (var candidate : candidates) {
        candidate.close();
      }
      report(publishers, viewersOfEach, seconds, cpu, viewers, candidates);
    }
  }

  private static void report(
      int publishers,
      int viewersOfEach,
      int seconds,
      long cpu,
      List<Viewer> viewers,
      List<PlayedCandidate> candidates) {
    double[] delays =
        viewers.stream()
            .flatMap(it -> it.seen().stream())
            .map(Viewer.Seen::sinceOldestPicture)
            .mapToDouble(Duration::toMillis)
            .sorted()
            .toArray();
    long skipped =
        viewers.stream()
            .flatMap(it -> it.seen().stream())
            .filter(it -> it.fragment().skipped())
            .count();
    long troubles = candidates.stream().mapToLong(it -> it.troubles().size()).sum();
    System.out.printf(
        Locale.ROOT,
        "%d candidates, %d viewers each, %d s: %d fragments shown, oldest picture %.0f ms late in"
            + " the middle, %.0f ms for 99 of 100%n",
        publishers,
        viewersOfEach,
        seconds,
        delays.length,
        at(delays, 0.5),
        at(delays, 0.99));
    System.out.printf(
        Locale.ROOT,
        "RESULT {\"benchmark\":\"live\",\"publishers\":%d,\"viewersOfEach\":%d,\"seconds\":%d,"
            + "\"fragmentsShown\":%d,\"skipped\":%d,\"recordingTroubles\":%d,"
            + "\"captureToViewerMsMedian\":%.0f,\"captureToViewerMsP99\":%.0f,"
            + "\"captureToViewerMsMost\":%.0f,\"processCpuMsASecond\":%.1f}%n",
        publishers,
        viewersOfEach,
        seconds,
        delays.length,
        skipped,
        troubles,
        at(delays, 0.5),
        at(delays, 0.99),
        at(delays, 1),
        cpu / 1e6 / seconds);
  }

  private static double at(double[] sorted, double part) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  }

  private static long processCpu() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime();
  }

  private static int number(String[] arguments, int at, int otherwise) {
    return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
  }
}
