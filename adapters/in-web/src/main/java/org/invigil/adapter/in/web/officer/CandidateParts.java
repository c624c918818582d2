package org.invigil.adapter.in.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.candidate.SeeCandidate;
import org.invigil.application.port.in.candidate.SeeCandidateExams;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a candidate shows. */
@Singleton
final class CandidateParts {

  private static final List<String> DONE =
      List.of(
          "name",
          "adjustments",
          "invitation",
          "extension",
          "attempts",
          "software",
          "remote-sitting");

  private final SeeCandidate candidates;
  private final SeeOnboarding onboardings;
  private final SeeCandidateExams exams;

  CandidateParts(SeeCandidate candidates, SeeOnboarding onboardings, SeeCandidateExams exams) {
    this.candidates = candidates;
    this.onboardings = onboardings;
    this.exams = exams;
  }

  sealed interface Found {}

  record Whole(CandidatePage page) implements Found {}

  record None(Refusal why) implements Found {}

  Found of(Visitor visitor, CandidateId id, CandidatePage.Typed typed, @Nullable String done) {
    // Candidates see themselves by this use case, but on pages of their own.
    if (visitor.isCandidate()) {
      return new None(new SeeCandidate.NotPermitted());
    }
    return switch (candidates.handle(new SeeCandidate.Command(visitor.actor(), id))) {
      case SeeCandidate.Seen(var candidate) -> of(visitor, candidate, typed, done);
      case Refusal no -> new None(no);
    };
  }

  private Found of(
      Visitor visitor, Candidate candidate, CandidatePage.Typed typed, @Nullable String done) {
    var command = new SeeCandidateExams.Command(visitor.actor(), candidate.id());
    return switch (exams.handle(command)) {
      case SeeCandidateExams.Seen seen ->
          new Whole(
              new CandidatePage(
                  Shell.of(visitor, "candidate.title", candidate.name().value()),
                  candidate,
                  onboarding(visitor, candidate),
                  seen,
                  typed,
                  done != null && DONE.contains(done)
                      ? visitor.words().say("candidate.done." + done)
                      : ""));
      case Refusal no -> new None(no);
    };
  }

  private Optional<SeeOnboarding.Seen> onboarding(Visitor visitor, Candidate candidate) {
    var command = new SeeOnboarding.Command(visitor.actor(), candidate.id());
    return switch (onboardings.handle(command)) {
      case SeeOnboarding.Seen seen -> Optional.of(seen);
      case SeeOnboarding.NoOnboarding _, SeeOnboarding.NotPermitted _ -> Optional.empty();
    };
  }
}
