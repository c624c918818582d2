package org.invigil.application.port.in.access;

import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffAccount;

/**
 * Who works here: for administrators, who appoint them, exams officers, who assign them to exams,
 * and privacy officers, who see what they looked at.
 */
public interface ListStaff {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  /** By name. */
  record Listed(List<StaffAccount> accounts) implements Outcome {

    public Listed {
      accounts = List.copyOf(accounts);
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
