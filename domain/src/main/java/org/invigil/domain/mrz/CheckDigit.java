package org.invigil.domain.mrz;

/**
 * The digit that proves a field of a machine-readable zone: a sum of its characters with the
 * weights 7, 3, 1, modulo 10 (ICAO Doc 9303 part 3, section 4.9).
 */
record CheckDigit() {

  private static final int[] WEIGHTS = {7, 3, 1};

  /** Of capital letters, digits and fillers. */
  static char of(String field) {
    var sum = 0;
    for (var i = 0; i < field.length(); i++) {
      sum += value(field.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
    }
    return (char) ('0' + sum % 10);
  }

  /** Whether {@code digit} proves {@code field}; an empty optional field may carry a filler. */
  static boolean proves(char digit, String field) {
    return digit == of(field) || digit == Zone.FILLER && Zone.isEmpty(field);
  }

  private static int value(char letter) {
    if (letter == Zone.FILLER) {
      return 0;
    }
    return letter <= '9' ? letter - '0' : letter - 'A' + 10;
  }
}
