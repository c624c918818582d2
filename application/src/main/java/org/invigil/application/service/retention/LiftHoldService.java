package org.invigil.application.service.retention;

import java.time.InstantSource;
import org.invigil.application.port.in.retention.LiftHold;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.retention.Hold;

/** Lifts a hold; what it named may be due at once. */
public final class LiftHoldService implements LiftHold {

  private final Holds holds;
  private final UnitOfWork work;
  private final InstantSource time;

  public LiftHoldService(Holds holds, UnitOfWork work, InstantSource time) {
    this.holds = holds;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Staff staff)
        || !Permission.KEEP_PRIVACY.heldBy(staff, staff.institution())) {
      return new NotPermitted();
    }
    return work.inOne(() ->
        holds
            .find(command.hold())
            .filter(it -> it.value().institution().equals(staff.institution()))
            .map(it -> lift(it, staff))
            .orElseGet(NoSuchHold::new));
  }

  private Outcome lift(Stored<Hold> found, Actor.Staff by) {
    return switch (found.value()) {
      case Hold.Standing standing -> {
        holds.replace(found, standing.lift(by.id(), time.instant()));
        yield new LiftHold.Lifted();
      }
      case Hold.Lifted lifted -> new AlreadyLifted();
    };
  }
}
