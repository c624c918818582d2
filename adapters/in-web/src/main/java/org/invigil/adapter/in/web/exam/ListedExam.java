package org.invigil.adapter.in.web.exam;

import java.time.Instant;
import java.util.Optional;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.domain.exam.Approval;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.GoToTest;
import org.invigil.domain.exam.Schedule;

/** An exam as a list shows it. */
public record ListedExam(Words w, Exam exam, String course, Instant now) {

  public String path() {
    return "/exams/" + exam.id();
  }

  public String title() {
    return exam.plan().title();
  }

  public Optional<Schedule.Window> window() {
    return exam.plan().schedule() instanceof Schedule.Window it
        ? Optional.of(it)
        : Optional.empty();
  }

  /** When it opens, as people read it where it is held. */
  public String opensThere() {
    return window().map(it -> w.time(it.opens(), it.zone()) + " (" + it.zone() + ")").orElse("");
  }

  /** Where it stands, as a code: {@code practice}, {@code not-yet}, {@code open}, {@code over}. */
  public String state() {
    if (exam.countsForNothing()) {
      return "practice";
    }
    return switch (exam.goToTest(now)) {
      case GoToTest.NotYet _ -> "not-yet";
      case GoToTest.Active _ -> "open";
      case GoToTest.Closed _ -> "over";
    };
  }

  public boolean isApproved() {
    return exam.approval() instanceof Approval.Approved;
  }

  /** It is about to be needed, and nobody has approved it. */
  public boolean lacksApproval() {
    return !isApproved() && !state().equals("over");
  }
}
