package org.invigil.application.service.onboarding;

import org.invigil.domain.rule.Checked;
import org.invigil.domain.text.Text;

/** Whether an officer gave a reason: exactly 2000 characters are the most. */
final class Reasons {

  private static final int LONGEST = 2000;

  private Reasons() {}

  static boolean isGiven(String reason) {
    return Text.read(reason, LONGEST) instanceof Checked.Valid;
  }
}
