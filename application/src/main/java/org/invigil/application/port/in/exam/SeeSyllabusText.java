package org.invigil.application.port.in.exam;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.SyllabusText;

/** The text that a course syllabus needs (EXM-7). */
public interface SeeSyllabusText {

  Outcome handle(Command command);

  record Command(Actor by, ExamId exam) {}

  sealed interface Outcome {}

  record Seen(SyllabusText text) implements Outcome {}

  record NoSuchExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
