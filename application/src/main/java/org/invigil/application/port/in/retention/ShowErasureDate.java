package org.invigil.application.port.in.retention;

import java.time.Instant;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.Subject;

/** Fixes the date that is shown before consent: it is the date executed (RET-3). */
public interface ShowErasureDate {

  Outcome handle(Command command);

  record Command(Actor by, Subject subject) {}

  sealed interface Outcome {}

  record Shown(Instant due, String policy) implements Outcome {}

  record NoSuchSubject() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "subject";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
