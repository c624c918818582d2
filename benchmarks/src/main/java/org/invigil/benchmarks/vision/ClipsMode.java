package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.application.port.out.Vision;
import org.invigil.application.service.flag.Look;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.flag.Flags;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.session.ExamSessionId;

/**
 * Events in clips: {@code name.mp4} (or {@code .webm}) with {@code name.csv}, of which each line is
 * {@code kind,start,end} in seconds, and {@code name.jpg}, the enrolled face, where there is one.
 */
final class ClipsMode {

  private static final Instant START = Instant.parse("2030-01-01T09:00:00Z");
  private final OpenCvVision vision;
  private final List<Double> delays = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int expected;
  private int unreadable;
  private double seconds;

  private ClipsMode(OpenCvVision vision) {
    this.vision = vision;
  }

  static Map<String, Object> run(VisionSettings settings, Path folder) throws IOException {
    try (var vision = new OpenCvVision(settings);
        var files = Files.list(folder)) {
      var mode = new ClipsMode(vision);
      for (Path clip : files.filter(ClipsMode::isClip).sorted().toList()) {
        mode.watch(clip);
      }
      return mode.result();
    }
  }

  private static boolean isClip(Path file) {
    return file.toString().endsWith(".mp4") || file.toString().endsWith(".webm");
  }

  private void watch(Path clip) throws IOException {
    String type = clip.toString().endsWith(".mp4") ? "video/mp4" : "video/webm";
    switch (vision.watch(Files.readAllBytes(clip), type, Look.EVERY)) {
      case Vision.Watched watched -> compare(clip, flags(clip, watched), watched);
      case Vision.CannotTell cannot -> {
        unreadable++;
        System.out.println(clip.getFileName() + " cannot be read: " + cannot.reason());
      }
    }
  }

  private List<Flag> flags(Path clip, Vision.Watched watched) throws IOException {
    var look =
        new Look(
            START,
            Look.EVERY.multipliedBy(watched.frames().size()),
            "camera",
            Detector.all(),
            enrolled(beside(clip, ".jpg")));
    return Flags.of(
            new ExamSessionId(new UUID(0, 1)),
            ExamRules.STRICT,
            Adjustments.NONE,
            FlagPolicy.DEFAULT,
            look.seen(watched),
            List.of())
        .flags();
  }

  private List<FaceTemplate> enrolled(Path picture) throws IOException {
    return Files.exists(picture)
            && vision.measure(Files.readAllBytes(picture)) instanceof Vision.Measured(var seen)
        ? seen.faces().stream().limit(1).map(it -> it.template()).toList()
        : List.of();
  }

  private void compare(Path clip, List<Flag> flags, Vision.Watched watched) throws IOException {
    seconds += watched.frames().size();
    var events = ClipEvent.read(beside(clip, ".csv"));
    expected += events.size();
    var left = new ArrayList<>(flags);
    for (ClipEvent event : events) {
      var found = left.stream().filter(it -> event.isMetBy(it, START)).findFirst();
      found.ifPresentOrElse(
          it -> {
            left.remove(it);
            delays.add(Duration.between(event.from(START), it.start()).toMillis() / 1000.0);
          },
          () -> missed.add(clip.getFileName() + " " + event));
    }
    left.forEach(it ->
        wrong.add(
            "%s %s %d-%d"
                .formatted(
                    clip.getFileName(),
                    it.kind().code(),
                    Duration.between(START, it.start()).toSeconds(),
                    Duration.between(START, it.end()).toSeconds())));
  }

  private static Path beside(Path clip, String ending) {
    String name = clip.toString();
    return Path.of(name.substring(0, name.lastIndexOf('.')) + ending);
  }

  private Map<String, Object> result() {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("mode", "clips");
    result.put("seconds", seconds);
    result.put("unreadable", unreadable);
    result.put("events", Share.of(delays.size(), expected));
    result.put("missed", missed);
    result.put("false", wrong);
    result.put("falsePerHour", seconds == 0 ? 0 : wrong.size() * 3600 / seconds);
    result.put("meanDelaySeconds", delays.stream().mapToDouble(it -> it).average().orElse(0));
    return result;
  }
}
