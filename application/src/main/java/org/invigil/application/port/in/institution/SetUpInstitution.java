package org.invigil.application.port.in.institution;

import java.time.Instant;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.rule.RuleBroken;

/** The first start: makes the institution and its first account, once. */
public interface SetUpInstitution {

  Outcome handle(Command command);

  record Command(String institution, String name, String email, String password) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  /** The account may appoint others. */
  record SetUp(InstitutionId institution, StaffId staff, String token, Instant expires)
      implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record AlreadySetUp() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "institution.already-set-up";
    }

    @Override
    public String sentence() {
      return "This system is set up already. Sign in, or ask an administrator.";
    }
  }
}
