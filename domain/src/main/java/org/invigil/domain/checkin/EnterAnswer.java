package org.invigil.domain.checkin;

import org.invigil.domain.rule.RuleBroken;
import org.jmolecules.ddd.annotation.ValueObject;

/** The answer to a code that was entered. */
@ValueObject
public sealed interface EnterAnswer {

  /** It was right, and now it is used up. */
  record Right(CheckIn.InProgress checkIn) implements EnterAnswer {}

  /** It was wrong; keep that it was tried. */
  record Wrong(CheckIn.InProgress checkIn, int triesLeft) implements EnterAnswer {}

  /** It is too old, or was tried too often. */
  record Dead(RuleBroken broken) implements EnterAnswer {}

  /** None was sent to this check-in. */
  record NoneSent() implements EnterAnswer {}
}
