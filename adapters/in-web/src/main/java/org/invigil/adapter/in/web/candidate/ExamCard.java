package org.invigil.adapter.in.web.candidate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.invigil.application.port.in.exam.ListMyExams;
import org.invigil.domain.exam.Approval;
import org.invigil.domain.exam.GoToTest;
import org.invigil.domain.exam.Schedule;

/**
 * An exam as its candidate sees it.
 *
 * @param onboarded whether the onboarding is approved
 * @param additional minutes of the candidate's adjustments
 * @param now of the server, by which the page counts down
 */
public record ExamCard(
    ListMyExams.MyExam mine, boolean onboarded, Duration additional, Instant now) {

  public String id() {
    return mine.exam().id().value().toString();
  }

  public String title() {
    return mine.exam().plan().title();
  }

  public Optional<Schedule.Window> window() {
    return mine.exam().plan().schedule() instanceof Schedule.Window it
        ? Optional.of(it)
        : Optional.empty();
  }

  public ZoneId zone() {
    return mine.exam().plan().schedule().zone();
  }

  public long minutes() {
    return mine.exam().duration().toMinutes();
  }

  public long additionalMinutes() {
    return additional.toMinutes();
  }

  /** When "Go to test" becomes active, while it is not. */
  public Optional<Instant> opens() {
    return mine.goToTest() instanceof GoToTest.NotYet(var opens)
        ? Optional.of(opens)
        : Optional.empty();
  }

  public boolean isActive() {
    return mine.goToTest() instanceof GoToTest.Active && !isSat();
  }

  /** Every session that is allowed was sat to its end. */
  public boolean isSat() {
    return mine.sessions().size() >= mine.sessionsAllowed()
        && mine.sessions().stream().allMatch(it -> it.ended().isPresent());
  }

  /** Begun and not ended: the program goes on with it. */
  public boolean isUnderWay() {
    return mine.sessions().stream().anyMatch(it -> it.ended().isEmpty());
  }

  public boolean isApproved() {
    return mine.exam().approval() instanceof Approval.Approved;
  }

  /** Whether nothing is left to do before the exam. */
  public boolean isReady() {
    return onboarded && mine.guidelinesRead() && isApproved();
  }

  /** Where it stands, as a code. */
  public String state() {
    if (isSat()) {
      return "sat";
    }
    return switch (mine.goToTest()) {
      case GoToTest.NotYet notYet -> "not-yet";
      case GoToTest.Active active when isUnderWay() -> "under-way";
      case GoToTest.Active active -> "active";
      case GoToTest.Closed closed -> "closed";
    };
  }
}
