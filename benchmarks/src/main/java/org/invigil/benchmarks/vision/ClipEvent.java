package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.invigil.domain.flag.Flag;

/**
 * Something that a clip shows.
 *
 * @param kind code of a kind of flag
 */
record ClipEvent(String kind, double start, double end) {

  /** A flag that begins or ends this much beside the event still is of it. */
  private static final long SLACK_MILLIS = 2_000;

  /**
   * An absence has two names, by its length. Of a face that is covered so well that none can be
   * found, that no face was found is true; of a camera under a lid that no light comes through,
   * that there was no light.
   */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          "no-face", Set.of("no-face", "off-camera"),
          "off-camera", Set.of("no-face", "off-camera"),
          "looking-away", Set.of("looking-away", "no-face", "off-camera"),
          "face-covered", Set.of("face-covered", "no-face", "off-camera"),
          "camera-covered", Set.of("camera-covered", "poor-light"));

  /** Lines {@code kind,start,end}; the first may name the columns. */
  static List<ClipEvent> read(Path file) throws IOException {
    List<ClipEvent> events = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] words = line.split(",");
        if (words.length >= 3 && !words[0].strip().equals("kind")) {
          events.add(
              new ClipEvent(
                  words[0].strip(),
                  Double.parseDouble(words[1].strip()),
                  Double.parseDouble(words[2].strip())));
        }
      }
    }
    return events;
  }

  Instant from(Instant clip) {
    return clip.plusMillis(Math.round(start * 1000));
  }

  /** At the same time, whatever it is about. */
  boolean overlaps(Flag flag, Instant clip) {
    var until = clip.plusMillis(Math.round(end * 1000));
    return flag.start().isBefore(until.plusMillis(SLACK_MILLIS))
        && flag.end().isAfter(from(clip).minusMillis(SLACK_MILLIS));
  }

  /** At the same time, and what it says is what can be seen. */
  boolean isMetBy(Flag flag, Instant clip) {
    return overlaps(flag, clip)
        && ALSO.getOrDefault(kind, Set.of(kind)).contains(flag.kind().code());
  }

  boolean isNamedBy(Flag flag) {
    return flag.kind().code().equals(kind) || isAbsence(kind) && isAbsence(flag.kind().code());
  }

  private static boolean isAbsence(String code) {
    return code.equals("no-face") || code.equals("off-camera");
  }
}
