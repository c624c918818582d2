package org.invigil.domain.retention;

import java.time.Instant;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.Reason;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A dispute or a misconduct case keeps what it names until the hold is lifted; then the policy's
 * date counts again, at once if it has passed (RET-4).
 */
@AggregateRoot
public sealed interface Hold {

  @Identity
  HoldId id();

  InstitutionId institution();

  Subject names();

  Reason reason();

  Instant placed();

  boolean keeps(Subject subject);

  record Standing(
      HoldId id, InstitutionId institution, Subject names, Reason reason, Instant placed)
      implements Hold {

    @Override
    public boolean keeps(Subject subject) {
      return names.equals(subject);
    }

    public Lifted lift(StaffId by, Instant now) {
      return new Lifted(id, institution, names, reason, placed, by, now);
    }
  }

  record Lifted(
      HoldId id,
      InstitutionId institution,
      Subject names,
      Reason reason,
      Instant placed,
      StaffId liftedBy,
      Instant lifted)
      implements Hold {

    @Override
    public boolean keeps(Subject subject) {
      return false;
    }
  }
}
