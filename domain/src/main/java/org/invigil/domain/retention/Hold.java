package org.invigil.domain.retention;

import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.Reason;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A dispute or a misconduct case keeps what it names until the hold is lifted; then the policy's
 * date counts again, at once if it has passed (RET-4). Whoever places it may name its end: at that
 * very instant it keeps nothing any more, without anybody lifting it.
 */
@AggregateRoot
public sealed interface Hold {

  @Identity
  HoldId id();

  InstitutionId institution();

  Subject names();

  Reason reason();

  Instant placed();

  boolean keeps(Subject subject, Instant now);

  /**
   * @param until its end; empty where it stands until somebody lifts it
   */
  record Standing(
      HoldId id,
      InstitutionId institution,
      Subject names,
      Reason reason,
      Instant placed,
      Optional<Instant> until)
      implements Hold {

    /** Until somebody lifts it. */
    public Standing(
        HoldId id, InstitutionId institution, Subject names, Reason reason, Instant placed) {
      this(id, institution, names, reason, placed, Optional.empty());
    }

    @Override
    public boolean keeps(Subject subject, Instant now) {
      return names.equals(subject) && !hasEnded(now);
    }

    public boolean hasEnded(Instant now) {
      return until.filter(it -> !now.isBefore(it)).isPresent();
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
    public boolean keeps(Subject subject, Instant now) {
      return false;
    }
  }
}
