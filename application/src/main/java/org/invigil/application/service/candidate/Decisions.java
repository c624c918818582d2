package org.invigil.application.service.candidate;

import java.time.Instant;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.Decision;
import org.invigil.domain.text.Reason;

/** Makes an officer's decision of their answer. */
final class Decisions {

  private Decisions() {}

  static Decision of(Actor by, boolean granted, Reason reason, Instant now) {
    if (!(by instanceof Actor.Staff staff)) {
      throw new IllegalStateException("only staff decide requests");
    }
    return granted
        ? new Decision.Granted(staff.id(), now, reason)
        : new Decision.Declined(staff.id(), now, reason);
  }
}
