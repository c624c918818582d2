package org.invigil.contracts.fakes;

import java.util.Locale;
import java.util.UUID;
import org.invigil.application.port.out.Chance;

/** Identifiers and secrets that a test can foresee: each the next of its kind. */
public final class PredictableChance implements Chance {

  private long identifiers;
  private long secrets;
  private long numbers;

  @Override
  public synchronized UUID identifier() {
    return new UUID(7L << 12, 0x8000_0000_0000_0000L | ++identifiers);
  }

  @Override
  public synchronized String secret(int bytes) {
    return "secret-" + ++secrets;
  }

  @Override
  public synchronized String digits(int count) {
    return String.format(Locale.ROOT, "%0" + count + "d", ++numbers);
  }
}
