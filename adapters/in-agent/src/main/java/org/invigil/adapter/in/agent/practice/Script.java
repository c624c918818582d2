package org.invigil.adapter.in.agent.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the candidate does, at seconds of the film. A line is {@code SECOND ACTION}, such as {@code
 * 42.5 break}; {@code start-at SECOND} says where the film begins; {@code #} begins a remark.
 *
 * @param startAt where the film begins; actions before it are left out
 */
public record Script(Duration startAt, List<Cue> cues) {

  public static final Script NONE = new Script(Duration.ZERO, List.of());

  private static final double LONGEST_SECONDS = 24 * 3600;

  /** An action and when it is due. */
  public record Cue(Duration at, Action action) {}

  /** What can be done. */
  public enum Action {
    BREAK,
    RETURN,
    CUT_NETWORK,
    RESTORE_NETWORK,
    KILL,
    END;

    static Optional<Action> of(String word) {
      return Arrays.stream(values())
          .filter(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
          .findFirst();
    }
  }

  public Script {
    Duration from = startAt;
    cues =
        cues.stream()
            .filter(it -> it.at().compareTo(from) >= 0)
            .sorted(Comparator.comparing(Cue::at))
            .toList();
  }

  public static Script read(Path file) throws IOException {
    Duration startAt = Duration.ZERO;
    var cues = new ArrayList<Cue>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String[] words = line.replaceFirst("#.*", "").strip().split("\\s+");
      if (words.length == 2 && words[0].equals("start-at")) {
        startAt = seconds(words[1], number);
      } else if (words.length == 2) {
        int wrong = number;
        cues.add(
            new Cue(
                seconds(words[0], number),
                Action.of(words[1])
                    .orElseThrow(() -> new IOException("line " + wrong + ": no such action"))));
      } else if (!words[0].isEmpty()) {
        throw new IOException("line " + number + ": a line is SECOND ACTION");
      }
    }
    return new Script(startAt, cues);
  }

  private static Duration seconds(String word, int line) throws IOException {
    try {
      double seconds = Double.parseDouble(word);
      if (seconds >= 0 && seconds <= LONGEST_SECONDS) {
        return Duration.ofMillis(Math.round(seconds * 1000));
      }
    } catch (NumberFormatException notANumber) {
      throw new IOException("line " + line + ": not a number of seconds", notANumber);
    }
    throw new IOException("line " + line + ": not a second of a film");
  }
}
