package org.invigil.adapter.in.agent.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which microphone was asked for.
 *
 * @param file stands in for the computer's own
 */
public record SoundChoice(Optional<Path> file) {

  private static final String FILE = "file:";

  /**
   * @param microphone {@code default}, or {@code file:PATH} for a WAV file
   */
  public static SoundChoice parse(String microphone) {
    if (microphone.startsWith(FILE)) {
      return new SoundChoice(Optional.of(Path.of(microphone.substring(FILE.length()))));
    }
    if (microphone.equals("default")) {
      return new SoundChoice(Optional.empty());
    }
    throw new IllegalArgumentException("--microphone is default or file:PATH.");
  }

  /**
   * @param position of the film, by which a file is heard
   * @param practice whether silence stands in where the computer has no microphone
   */
  public Microphones microphones(Supplier<Duration> position, boolean practice) {
    if (file.isPresent()) {
      return new SoundFile(file.get(), position);
    }
    return practice ? SoundChoice::cardOrSilence : SoundCard::open;
  }

  private static Microphone cardOrSilence() {
    try {
      return SoundCard.open();
    } catch (IOException none) {
      return Microphone.SILENCE;
    }
  }
}
