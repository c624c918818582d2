package org.invigil.application.service.retention;

import org.invigil.application.port.in.retention.SeeStatements;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Permission;
import org.invigil.domain.retention.Retained;

/** Lists the statements that stay. */
public final class SeeStatementsService implements SeeStatements {

  private final RetainedThings retained;

  public SeeStatementsService(RetainedThings retained) {
    this.retained = retained;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    return Permission.KEEP_PRIVACY.heldBy(command.by(), institution)
        ? new Seen(
            retained.erased(institution).stream()
                .map(Stored::value)
                .filter(Retained.Erased.class::isInstance)
                .map(Retained.Erased.class::cast)
                .map(Retained.Erased::statement)
                .toList())
        : new NotPermitted();
  }
}
