package org.invigil.benchmarks.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.recording.RecordingProfile;

/**
 * {@code live [publishers] [viewers of each] [seconds]}: real encoders, sealed fragments, sockets
 * and opening on one machine, in one process, with each profile in turn.
 *
 * <p>The delay is counted from the capture of the oldest picture in a fragment to the fragment's
 * arrival at a viewer; its newest picture is a second younger. A page adds what its player buffers
 * (about half a second). The CPU is that of all of it: server, encoders and viewers.
 */
public final class LiveBenchmark {

  private final int publishers;
  private final int viewersOfEach;
  private final int seconds;

  private LiveBenchmark(String... arguments) {
    publishers = number(arguments, 0, 4);
    viewersOfEach = number(arguments, 1, 2);
    seconds = number(arguments, 2, 40);
  }

  public static void main(String... arguments) throws IOException, InterruptedException {
    var live = new LiveBenchmark(arguments);
    var result = new ObjectMapper().createObjectNode().put("benchmark", "live");
    result.put("publishers", live.publishers).put("viewersOfEach", live.viewersOfEach);
    result.put("seconds", live.seconds);
    for (var profile : RecordingProfile.values()) {
      live.measure(profile, result.putObject(profile.code()));
    }
    System.out.println("RESULT " + result);
  }

  private void measure(RecordingProfile profile, ObjectNode into)
      throws IOException, InterruptedException {
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
                Pace.REAL,
                profile);
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
      into.put("processCpuMsASecond", Math.round(cpu / 1e6 / seconds));
      report(viewers, candidates, into);
      System.out.println(profile.code() + " " + into);
    }
  }

  private static void report(
      List<Viewer> viewers, List<PlayedCandidate> candidates, ObjectNode into) {
    double[] delays =
        viewers.stream()
            .flatMap(it -> it.seen().stream())
            .map(Viewer.Seen::sinceOldestPicture)
            .mapToDouble(Duration::toMillis)
            .sorted()
            .toArray();
    into.put("fragmentsShown", delays.length);
    into.put(
        "skipped",
        viewers.stream()
            .flatMap(it -> it.seen().stream())
            .filter(it -> it.fragment().skipped())
            .count());
    into.put("recordingTroubles", candidates.stream().mapToLong(it -> it.troubles().size()).sum());
    into.put("captureToViewerMsMedian", at(delays, 0.5));
    into.put("captureToViewerMsP99", at(delays, 0.99));
    into.put("captureToViewerMsMost", at(delays, 1));
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
