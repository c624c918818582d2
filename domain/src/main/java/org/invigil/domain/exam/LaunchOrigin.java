package org.invigil.domain.exam;

import org.invigil.domain.institution.Platform;
import org.jmolecules.ddd.annotation.ValueObject;

/** Where a candidate came from when they launched an exam. */
@ValueObject
public sealed interface LaunchOrigin {

  /** An LMS, by its registration. */
  record Lms(Platform platform) implements LaunchOrigin {}

  /** The personal link that the institution itself sent. */
  record PersonalLink() implements LaunchOrigin {}
}
