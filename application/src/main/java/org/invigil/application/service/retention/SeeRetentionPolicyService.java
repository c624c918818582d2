package org.invigil.application.service.retention;

import org.invigil.application.port.in.retention.SeeRetentionPolicy;
import org.invigil.domain.access.Permission;

/** Reads the policy. */
public final class SeeRetentionPolicyService implements SeeRetentionPolicy {

  private final ErasureDates dates;

  public SeeRetentionPolicyService(ErasureDates dates) {
    this.dates = dates;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    return Permission.KEEP_PRIVACY.heldBy(command.by(), institution)
        ? new Seen(dates.policyOf(institution))
        : new NotPermitted();
  }
}
