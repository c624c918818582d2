package org.invigil.domain.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The streams of one sitting, named as they travel. */
public enum StreamName {
  CAMERA,
  SCREEN,
  PHONE,
  EVENTS;

  /** Lower case, as in addresses: {@code camera}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<StreamName> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }
}
