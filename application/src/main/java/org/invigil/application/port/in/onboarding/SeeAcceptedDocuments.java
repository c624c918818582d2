package org.invigil.application.port.in.onboarding;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.AcceptedDocuments;

/** An exams officer sees which documents are accepted. */
public interface SeeAcceptedDocuments {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  record Seen(AcceptedDocuments accepted) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
