package org.invigil.domain.exam;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** One attempt to leave the lock-down, whether it succeeded or not (EXM-8). */
@ValueObject
public record LockDownLeft(Way way, Instant at) {

  /** How it was tried. */
  public enum Way {
    WINDOW_LOST_FOCUS,
    FULL_SCREEN_LEFT,
    KEYS_PRESSED,
    PROGRAM_SWITCHED,
    BROWSER_QUIT
  }
}
