package org.invigil.adapter.in.agent.recording;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Sound without end: it gives exactly as many samples as time has passed, so that sound and
 * pictures stay together. A microphone that fails, or gives nothing for two seconds, is closed; it
 * is opened again as soon as that works, tried once a second. Until then there is silence.
 */
final class Hearing implements AutoCloseable {

  private static final int A_SECOND = FilmEncoder.SAMPLES_A_SECOND;
  private static final int PATIENCE = 2 * A_SECOND;

  /** More than this is older than the pictures beside it, and left out. */
  private static final int MOST_WAITING = A_SECOND;

  /** Waits before the first sound, so that an unsteady microphone leaves no holes. */
  private static final int CUSHION = A_SECOND / 10;

  private static final String NO_SOUND = "The microphone gives no sound. Check its plug.";

  private final Microphones microphones;
  private String why = NO_SOUND;
  private Optional<Microphone> microphone = Optional.empty();
  private short[] waiting = new short[0];
  private int silentFor;
  private int untilNextTry;

  Hearing(Microphones microphones) {
    this.microphones = microphones;
  }

  /** Exactly that many samples. Where nothing was heard they are 0. */
  short[] heard(int wanted) {
    if (microphone.isEmpty()) {
      tryToOpen(wanted);
    }
    microphone.ifPresent(it -> listen(it, wanted));
    short[] given = Arrays.copyOf(waiting, wanted);
    waiting =
        waiting.length <= wanted
            ? new short[0]
            : Arrays.copyOfRange(
                waiting, Math.max(wanted, waiting.length - MOST_WAITING), waiting.length);
    return given;
  }

  /** No microphone gives sound now. */
  boolean isDeaf() {
    return microphone.isEmpty();
  }

  /** In words for the candidate, while no microphone gives sound. */
  String why() {
    return why;
  }

  private void tryToOpen(int passed) {
    untilNextTry -= passed;
    if (untilNextTry > 0) {
      return;
    }
    try {
      microphone = Optional.of(microphones.open());
      waiting = new short[CUSHION];
      silentFor = 0;
    } catch (IOException none) {
      why = String.valueOf(none.getMessage());
      untilNextTry = A_SECOND;
    }
  }

  private void listen(Microphone open, int wanted) {
    try {
      short[] more = open.heard(wanted);
      silentFor = more.length == 0 ? silentFor + wanted : 0;
      if (silentFor >= PATIENCE) {
        why = NO_SOUND;
        close();
      } else {
        int before = waiting.length;
        waiting = Arrays.copyOf(waiting, before + more.length);
        System.arraycopy(more, 0, waiting, before, more.length);
      }
    } catch (IOException gone) {
      why = String.valueOf(gone.getMessage());
      close();
    }
  }

  @Override
  public void close() {
    microphone.ifPresent(Microphone::close);
    microphone = Optional.empty();
    waiting = new short[0];
    untilNextTry = A_SECOND;
  }
}
