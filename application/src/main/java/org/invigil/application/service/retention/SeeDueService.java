package org.invigil.application.service.retention;

import java.time.InstantSource;
import java.util.List;
import org.invigil.application.port.in.retention.SeeDue;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Permission;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.Retained;

/** Lists what is due, and what a hold keeps although it is. */
public final class SeeDueService implements SeeDue {

  private final RetainedThings retained;
  private final Holds holds;
  private final InstantSource time;

  public SeeDueService(RetainedThings retained, Holds holds, InstantSource time) {
    this.retained = retained;
    this.holds = holds;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    if (!Permission.KEEP_PRIVACY.heldBy(command.by(), institution)) {
      return new NotPermitted();
    }
    var standing = holds.standing(institution).stream().map(Stored::value).toList();
    return new Seen(
        retained.dueBy(institution, time.instant()).stream()
            .map(Stored::value)
            .map(it -> new Due(it, keptByOneOf(standing, it)))
            .toList());
  }

  private static boolean keptByOneOf(List<Hold> standing, Retained retained) {
    return retained instanceof Retained.Kept
        && standing.stream().anyMatch(it -> it.keeps(retained.subject()));
  }
}
