package org.invigil.application.service.retention;

import java.time.InstantSource;
import org.invigil.application.port.in.retention.PlaceHold;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.HoldId;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.text.Reason;

/**
 * Places a hold. What it names is written too, unchanged: an erasure that looked before this hold
 * was placed then finds a stale copy and looks again.
 */
public final class PlaceHoldService implements PlaceHold {

  private final Holds holds;
  private final RetainedThings retained;
  private final Candidates candidates;
  private final Chance chance;
  private final UnitOfWork work;
  private final InstantSource time;

  public PlaceHoldService(
      Holds holds,
      RetainedThings retained,
      Candidates candidates,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    this.holds = holds;
    this.retained = retained;
    this.candidates = candidates;
    this.chance = chance;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    if (!(command.by() instanceof Actor.System)
        && !Permission.KEEP_PRIVACY.heldBy(command.by(), institution)) {
      return new NotPermitted();
    }
    return Reason.read(command.reason())
        .match(reason -> work.inOne(() -> place(command, reason)), Invalid::new);
  }

  private Outcome place(Command command, Reason reason) {
    var institution = command.by().institution();
    if (candidates
        .find(command.names().candidate())
        .filter(it -> it.value().institution().equals(institution))
        .isEmpty()) {
      return new NoSuchCandidate();
    }
    var found = retained.notErased(command.names());
    if (found.isPresent()) {
      if (found.get().value() instanceof Retained.BeingErased) {
        return new BeingErased();
      }
      retained.replace(found.get(), found.get().value());
    }
    var hold =
        new Hold.Standing(
            new HoldId(chance.identifier()), institution, command.names(), reason, time.instant());
    holds.add(hold);
    return new Placed(hold.id());
  }
}
