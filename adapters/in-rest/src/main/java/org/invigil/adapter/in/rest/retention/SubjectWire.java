package org.invigil.adapter.in.rest.retention;

import java.util.UUID;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.retention.Subject;
import org.jspecify.annotations.Nullable;

/** What is kept of a candidate, as candidate and exam; without an exam it is the onboarding. */
final class SubjectWire {

  private SubjectWire() {}

  static Subject subject(UUID candidate, @Nullable UUID exam) {
    var of = new CandidateId(candidate);
    return exam == null
        ? new Subject.OnboardingData(of)
        : new Subject.ExamData(of, new ExamId(exam));
  }

  static @Nullable UUID exam(Subject subject) {
    return switch (subject) {
      case Subject.ExamData(var candidate, var exam) -> exam.value();
      case Subject.OnboardingData onboarding -> null;
    };
  }
}
