package org.invigil.application.service.session;

import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.rule.RuleCode;

/** Small answers that several use cases share. */
final class Texts {

  private Texts() {}

  static Unfit unfit() {
    return new Unfit(RuleCode.TEXT_LENGTH.code(), "Write 1 to 2000 characters.");
  }

  /** Of an actor whose role has been checked. */
  static StaffId staff(Actor by) {
    if (by instanceof Actor.Staff staff) {
      return staff.id();
    }
    throw new IllegalArgumentException("only staff may do this");
  }
}
