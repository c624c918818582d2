package org.invigil.domain.name;

/**
 * Words {@code from1} up to {@code to1} of the first name stand for words {@code from2} up to
 * {@code to2} of the second.
 */
record Pair(int from1, int to1, int from2, int to2, Agreement agreement) {

  static Pair of(int one, int two, Agreement agreement) {
    return new Pair(one, one + 1, two, two + 1, agreement);
  }
}
