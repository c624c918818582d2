package org.invigil.application.port.in.exam;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Guidelines;

/** What a candidate reads before they start (EXM-4). */
public interface SeeGuidelines {

  Outcome handle(Command command);

  record Command(Actor by, ExamId exam) {}

  sealed interface Outcome {}

  record Seen(Guidelines guidelines, String version, boolean confirmed) implements Outcome {}

  record NoSuchExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }
}
