package org.invigil.application.port.in.access;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.candidate.Candidate;

/** Who is signed in, and what they may see of themselves. */
public interface WhoAmI {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  record MemberOfStaff(StaffAccount account) implements Outcome {}

  record OfCandidate(Candidate candidate) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
