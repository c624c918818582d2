package org.invigil.adapter.in.web.candidate;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.application.port.in.retention.SeeMyErasureDates;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.retention.Subject;

/** Until when what is kept of a candidate, with the titles of their exams. */
@Singleton
public final class ErasureDatesInWords {

  private final SeeMyErasureDates dates;
  private final SeeExam exams;

  ErasureDatesInWords(SeeMyErasureDates dates, SeeExam exams) {
    this.dates = dates;
    this.exams = exams;
  }

  /**
   * @param exam its title; empty for the onboarding
   */
  public record Kept(String exam, Instant due, String policy, boolean held) {}

  List<Kept> of(Visitor visitor) {
    return all(visitor).stream()
        .map(it -> new Kept(title(visitor, it.subject()), it.due(), it.policy(), it.held()))
        .toList();
  }

  Optional<Kept> of(Visitor visitor, ExamId exam) {
    return all(visitor).stream()
        .filter(
            it -> it.subject() instanceof Subject.ExamData(var whose, var of) && of.equals(exam))
        .findFirst()
        .map(it -> new Kept(title(visitor, it.subject()), it.due(), it.policy(), it.held()));
  }

  private List<SeeMyErasureDates.KeptUntil> all(Visitor visitor) {
    return dates.handle(new SeeMyErasureDates.Command(visitor.actor()))
            instanceof SeeMyErasureDates.Seen(var kept)
        ? kept
        : List.of();
  }

  private String title(Visitor visitor, Subject subject) {
    return subject instanceof Subject.ExamData(var whose, var exam)
            && exams.handle(new SeeExam.Command(visitor.actor(), exam)) instanceof SeeExam.Seen seen
        ? seen.exam().plan().title()
        : "";
  }
}
