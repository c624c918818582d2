package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.invigil.domain.flag.Flag;

/**
 * Something that a clip shows.
 *
 * @param kind code of a kind of flag
 */
record ClipEvent(String kind, double start, double end) {

  /** A flag that begins or ends this much beside the event still is of it. */
  private static final long SLACK_MILLIS = 2_000;

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

  boolean isMetBy(Flag flag, Instant clip) {
    var until = clip.plusMillis(Math.round(end * 1000));
    return flag.kind().code().equals(kind)
        && flag.start().isBefore(until.plusMillis(SLACK_MILLIS))
        && flag.end().isAfter(from(clip).minusMillis(SLACK_MILLIS));
  }
}
