package org.invigil.application.service.retention;

import org.invigil.application.port.in.retention.SeeHolds;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Permission;

/** Lists the holds that stand. */
public final class SeeHoldsService implements SeeHolds {

  private final Holds holds;

  public SeeHoldsService(Holds holds) {
    this.holds = holds;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    return Permission.KEEP_PRIVACY.heldBy(command.by(), institution)
        ? new Seen(holds.standing(institution).stream().map(Stored::value).toList())
        : new NotPermitted();
  }
}
