package org.invigil.domain.session;

import java.time.Instant;
import java.util.Objects;
import org.invigil.domain.checkin.CheckInId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A stretch of a session between check-in and interruption or end.
 *
 * @param number from 1
 * @param identityByCode the face was not recognised; a code sent by mail was entered
 * @param documentChanged another document was shown than in onboarding
 */
@ValueObject
public record Sitting(
    int number, CheckInId checkIn, Instant begun, boolean identityByCode, boolean documentChanged) {

  public Sitting {
    Objects.requireNonNull(checkIn, "checkIn");
    Objects.requireNonNull(begun, "begun");
    if (number < 1) {
      throw new IllegalArgumentException("sittings count from 1: " + number);
    }
  }
}
