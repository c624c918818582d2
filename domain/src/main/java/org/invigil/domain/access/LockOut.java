package org.invigil.domain.access;

import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Guards a door against guessing: the fifth failure in a row closes it for fifteen minutes. At the
 * very instant {@code until} it is open again; a success forgets the failures. A door that an
 * administrator has shut stays shut until they open it.
 */
@ValueObject
public sealed interface LockOut {

  int FAILURES = 5;
  Duration LASTS = Duration.ofMinutes(15);
  LockOut NONE = new Counting(0);

  boolean closed(Instant now);

  LockOut failed(Instant now);

  /** Open; {@code failures} in a row so far. */
  record Counting(int failures) implements LockOut {

    @Override
    public boolean closed(Instant now) {
      return false;
    }

    @Override
    public LockOut failed(Instant now) {
      return failures + 1 >= FAILURES ? new Closed(now.plus(LASTS)) : new Counting(failures + 1);
    }
  }

  /** By an administrator; no time opens it, and a failure changes nothing. */
  record Shut() implements LockOut {

    @Override
    public boolean closed(Instant now) {
      return true;
    }

    @Override
    public LockOut failed(Instant now) {
      return this;
    }
  }

  /** Closed until a time; a failure meanwhile does not prolong it. */
  record Closed(Instant until) implements LockOut {

    @Override
    public boolean closed(Instant now) {
      return now.isBefore(until);
    }

    @Override
    public LockOut failed(Instant now) {
      return closed(now) ? this : NONE.failed(now);
    }
  }
}
