package org.invigil.domain.session;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A stretch of a session between check-in and interruption or end.
 *
 * @param number from 1
 * @param referrals why a person looks at it because of the check-in it began with
 */
@ValueObject
public record Sitting(int number, CheckInId checkIn, Instant begun, Set<Referral> referrals) {

  public Sitting {
    Objects.requireNonNull(checkIn, "checkIn");
    Objects.requireNonNull(begun, "begun");
    referrals = Set.copyOf(referrals);
    if (number < 1) {
      throw new IllegalArgumentException("sittings count from 1: " + number);
    }
  }
}
