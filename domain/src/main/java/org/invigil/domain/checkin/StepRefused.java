package org.invigil.domain.checkin;

import org.jmolecules.ddd.annotation.ValueObject;

/** Why a step cannot be done now (CHK-1). */
@ValueObject
public sealed interface StepRefused {

  /** It would skip {@code next}. */
  record NotYet(Step step, Step next) implements StepRefused {}

  /** It is done in this check-in and is not asked again. */
  record AlreadyDone(Step step) implements StepRefused {}

  /** This exam does not ask for it. */
  record NotAsked(Step step) implements StepRefused {}
}
