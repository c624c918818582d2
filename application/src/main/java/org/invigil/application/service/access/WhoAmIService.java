package org.invigil.application.service.access;

import org.invigil.application.port.in.access.WhoAmI;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.domain.access.Actor;

/** Shows people themselves. */
public final class WhoAmIService implements WhoAmI {

  private final StaffAccounts accounts;
  private final Candidates candidates;

  public WhoAmIService(StaffAccounts accounts, Candidates candidates) {
    this.accounts = accounts;
    this.candidates = candidates;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (command.by()) {
      case Actor.Staff staff ->
          accounts
              .find(staff.id())
              .<Outcome>map(it -> new MemberOfStaff(it.value()))
              .orElseGet(NotPermitted::new);
      case Actor.Candidate candidate ->
          candidates
              .find(candidate.id())
              .<Outcome>map(it -> new OfCandidate(it.value()))
              .orElseGet(NotPermitted::new);
      case Actor.Uploader uploader -> new NotPermitted();
      case Actor.System system -> new NotPermitted();
    };
  }
}
