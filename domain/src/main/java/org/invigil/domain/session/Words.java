package org.invigil.domain.session;

import org.invigil.domain.text.Text;

/** What people write in an exam: something, not too much, and nothing that deceives the eye. */
public final class Words {

  /** Text of exactly this length is taken. */
  public static final int LONGEST = 2_000;

  private Words() {}

  public static boolean fit(String text) {
    return Text.read(text, LONGEST).match(it -> true, it -> false);
  }

  static void require(String text) {
    if (!fit(text)) {
      throw new IllegalArgumentException("a text has 1 to 2000 characters");
    }
  }
}
