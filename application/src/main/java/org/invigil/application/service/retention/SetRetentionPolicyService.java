package org.invigil.application.service.retention;

import org.invigil.application.port.in.retention.SetRetentionPolicy;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Permission;
import org.invigil.domain.retention.RetentionPolicy;

/** Keeps the policy; dates already shown stay as they were shown. */
public final class SetRetentionPolicyService implements SetRetentionPolicy {

  private final Institutions institutions;
  private final UnitOfWork work;

  public SetRetentionPolicyService(Institutions institutions, UnitOfWork work) {
    this.institutions = institutions;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    return RetentionPolicy.readDays(command.onboardingDays())
        .match(it -> set(command), Invalid::new);
  }

  private Outcome set(Command command) {
    var policy = new RetentionPolicy(command.exam(), command.onboardingDays());
    return work.inOne(() ->
        institutions
            .find(command.by().institution())
            .filter(it -> Permission.KEEP_PRIVACY.heldBy(command.by(), it.value().id()))
            .<Outcome>map(it -> {
              institutions.replace(it, it.value().choose(it.value().settings().keep(policy)));
              return new PolicySet(policy);
            })
            .orElseGet(NotPermitted::new));
  }
}
