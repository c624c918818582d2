package org.invigil.application.port.in.exam;

import java.time.Instant;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;

/** A candidate confirms that they have read the guidelines (EXM-4). */
public interface ConfirmGuidelines {

  Outcome handle(Command command);

  record Command(Actor by, ExamId exam, String version) {}

  sealed interface Outcome {}

  record Confirmed(String version, Instant at) implements Outcome {}

  record AnotherVersion() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "guidelines.another-version";
    }

    @Override
    public String sentence() {
      return "The guidelines have changed. Read them again and confirm the new version.";
    }
  }

  record NoSuchExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
