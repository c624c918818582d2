package org.invigil.domain.checkin;

import org.invigil.domain.rule.RuleBroken;
import org.jmolecules.ddd.annotation.ValueObject;

/** The answer to asking for a code. */
@ValueObject
public sealed interface CodeAnswer {

  /** Keep this and send the code. */
  record Ready(CheckIn.InProgress checkIn) implements CodeAnswer {}

  /** The face was not refused often enough, or is settled. */
  record NotNeeded() implements CodeAnswer {}

  /** Both codes were sent; support can send another. */
  record Refused(RuleBroken broken) implements CodeAnswer {}
}
