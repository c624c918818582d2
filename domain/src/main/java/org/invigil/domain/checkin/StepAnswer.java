package org.invigil.domain.checkin;

import org.jmolecules.ddd.annotation.ValueObject;

/** The answer to a step. */
@ValueObject
public sealed interface StepAnswer {

  /** The check-in as it is now; a step that did not succeed is still the next one. */
  record Done(CheckIn checkIn) implements StepAnswer {}

  /** The step is not the one on screen. */
  record NotNow(StepRefused why) implements StepAnswer {}
}
