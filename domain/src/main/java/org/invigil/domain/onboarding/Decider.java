package org.invigil.domain.onboarding;

import org.invigil.domain.access.StaffId;
import org.jmolecules.ddd.annotation.ValueObject;

/** Who decided an attempt. */
@ValueObject
public sealed interface Decider {

  /** A person of the exams office. */
  record Person(StaffId staff) implements Decider {}

  /** The program itself; see {@link AttemptPolicy} for what it may decide. */
  record Software() implements Decider {}
}
