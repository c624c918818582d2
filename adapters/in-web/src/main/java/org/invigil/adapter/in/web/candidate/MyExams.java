package org.invigil.adapter.in.web.candidate;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.candidate.SeeCandidate;
import org.invigil.application.port.in.exam.ListMyExams;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.onboarding.Onboarding;

/** Gathers what the pages of a candidate show of their exams and of themselves. */
@Singleton
final class MyExams {

  private final ListMyExams exams;
  private final SeeOnboarding onboarding;
  private final SeeCandidate candidate;

  MyExams(ListMyExams exams, SeeOnboarding onboarding, SeeCandidate candidate) {
    this.exams = exams;
    this.onboarding = onboarding;
    this.candidate = candidate;
  }

  /** Whether it was answered, and how. */
  sealed interface Found {}

  record Cards(List<ExamCard> cards, Optional<SeeOnboarding.Seen> onboarding) implements Found {}

  record No(Refusal refusal) implements Found {}

  Found of(Visitor visitor) {
    return switch (exams.handle(new ListMyExams.Command(visitor.actor()))) {
      case ListMyExams.Mine mine -> cards(mine, visitor);
      case ListMyExams.NotPermitted no -> new No(no);
    };
  }

  private Cards cards(ListMyExams.Mine mine, Visitor visitor) {
    var standing = onboarding(visitor);
    var onboarded =
        standing.filter(it -> it.onboarding() instanceof Onboarding.Approved).isPresent();
    var adjustments = adjustments(visitor);
    return new Cards(
        mine.exams().stream()
            .map(it -> new ExamCard(it, onboarded, adjusted(it, adjustments), mine.now()))
            .toList(),
        standing);
  }

  private static Duration adjusted(ListMyExams.MyExam mine, Optional<Adjustments> by) {
    return by.map(it -> it.additionalTime(mine.exam().duration())).orElse(Duration.ZERO);
  }

  private Optional<SeeOnboarding.Seen> onboarding(Visitor visitor) {
    return visitor.actor() instanceof Actor.Candidate me
            && onboarding.handle(new SeeOnboarding.Command(me, me.id()))
                instanceof SeeOnboarding.Seen seen
        ? Optional.of(seen)
        : Optional.empty();
  }

  private Optional<Adjustments> adjustments(Visitor visitor) {
    return visitor.actor() instanceof Actor.Candidate me
            && candidate.handle(new SeeCandidate.Command(me, me.id()))
                instanceof SeeCandidate.Seen(var self)
        ? Optional.of(self.adjustments())
        : Optional.empty();
  }
}
