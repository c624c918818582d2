package org.invigil.application.service.retention;

import java.time.InstantSource;
import org.invigil.application.port.in.retention.SeeHolds;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Permission;
import org.invigil.domain.retention.Hold;

/** Lists the holds that stand; those whose end has come keep nothing any more. */
public final class SeeHoldsService implements SeeHolds {

  private final Holds holds;
  private final InstantSource time;

  public SeeHoldsService(Holds holds, InstantSource time) {
    this.holds = holds;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    return Permission.KEEP_PRIVACY.heldBy(command.by(), institution)
        ? new Seen(
            holds.standing(institution).stream().map(Stored::value).filter(this::stands).toList())
        : new NotPermitted();
  }

  private boolean stands(Hold hold) {
    return hold instanceof Hold.Standing it && !it.hasEnded(time.instant());
  }
}
