package org.invigil.benchmarks.agent;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.practice.film.PracticeFilm;
import org.invigil.practice.film.PracticeSound;

/**
 * What an active candidate costs: two minutes of the practice film (or of a folder that is named)
 * with sound, and of a display on which pages are read and an answer is typed, through the classes
 * that record an exam. Reading and drawing what is recorded is not counted.
 */
public final class AgentBenchmark {

  private static final int SECONDS = 120;
  private static final int WARM_UP = 20;
  private static final int SEGMENTS_A_MINUTE = 6;

  private AgentBenchmark() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(System.getProperty("invigil.root", ".")).toAbsolutePath();
    Path work = Files.createTempDirectory("invigil-agent");
    Path film = args.length > 0 ? Path.of(args[0]) : work.resolve("film");
    if (args.length == 0) {
      new PracticeFilm(root).writeTo(film);
    }
    Path sound = work.resolve("sound.wav");
    PracticeSound.writeTo(sound, SECONDS + 1);
    var result = new ObjectMapper().createObjectNode();
    ScreenRun.of(WARM_UP, work.resolve("spool"));
    ScreenRun screen = ScreenRun.of(SECONDS, work.resolve("spool"));
    put(result.putObject("screen"), screen.lengths(), screen.cpuMillisASecond());
    for (RecordingProfile profile : RecordingProfile.values()) {
      CameraRun.of(film, sound, profile, WARM_UP, work.resolve("spool"));
      CameraRun camera = CameraRun.of(film, sound, profile, SECONDS, work.resolve("spool"));
      ObjectNode said = result.putObject(profile.code());
      put(said.putObject("camera"), camera.lengths(), camera.cpuMillisASecond());
      put(
          said.putObject("total"),
          added(camera.lengths(), screen.lengths()),
          camera.cpuMillisASecond() + screen.cpuMillisASecond());
      likeness(said, Likeness.of(film, camera.films(), root));
      System.out.println(profile.code() + " " + said);
    }
    System.out.println("RESULT " + result);
    System.exit(0);
  }

  private static void put(ObjectNode into, List<Long> lengths, double cpuMillisASecond) {
    into.put("kbitASecond", round(kbitASecond(lengths)));
    into.put("kbitASecondInWorstMinute", round(worstMinute(lengths)));
    into.put("cpuMillisASecond", round(cpuMillisASecond));
  }

  private static void likeness(ObjectNode into, Likeness it) {
    into.put("ssim", round(it.ssim()));
    into.put("faceSimilarity", round(it.faceMean()));
    into.put("faceSimilarityLeast", round(it.faceLeast()));
    into.put("faces", it.faces());
    into.put("facesLost", it.facesLost());
  }

  private static List<Long> added(List<Long> a, List<Long> b) {
    return java.util.stream.IntStream.range(0, Math.min(a.size(), b.size()))
        .mapToObj(it -> a.get(it) + b.get(it))
        .toList();
  }

  private static double kbitASecond(List<Long> lengths) {
    return lengths.stream().mapToLong(it -> it).average().orElse(0) * 8 / 10_000;
  }

  private static double worstMinute(List<Long> lengths) {
    double worst = 0;
    for (int from = 0; from + SEGMENTS_A_MINUTE <= lengths.size(); from++) {
      worst = Math.max(worst, kbitASecond(lengths.subList(from, from + SEGMENTS_A_MINUTE)));
    }
    return worst;
  }

  private static double round(double number) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.3f", number));
  }
}
