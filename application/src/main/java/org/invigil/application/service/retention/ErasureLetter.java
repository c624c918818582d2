package org.invigil.application.service.retention;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Letter;
import org.invigil.application.service.InWords;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.Statement;
import org.invigil.domain.retention.Subject;

/** The letter that tells a candidate that their data has been permanently erased (RET-6). */
public final class ErasureLetter {

  private final Candidates candidates;
  private final Institutions institutions;

  public ErasureLetter(Candidates candidates, Institutions institutions) {
    this.candidates = candidates;
    this.institutions = institutions;
  }

  /** Absent where nobody is left to write to. Its identifier is the same at every attempt. */
  Optional<Letter> to(Retained.BeingErased begun, Statement statement) {
    try {
      return candidates
          .find(begun.subject().candidate())
          .map(it -> letter(it.value(), begun, statement));
    } catch (KeyDestroyed nobodyLeft) {
      return Optional.empty();
    }
  }

  private Letter letter(Candidate candidate, Retained.BeingErased begun, Statement statement) {
    var institution =
        institutions.find(begun.institution()).map(it -> it.value().name()).orElse("");
    return new Letter(
        begun.letter(),
        begun.institution(),
        candidate.id().value(),
        candidate.email().value(),
        "data-erased",
        Map.of(
            "name", candidate.name().value(),
            "institution", institution,
            "what", what(begun.subject()),
            "erased", InWords.date(statement.at(), ZoneOffset.UTC),
            "policy", statement.policy(),
            "lastBackupGone", InWords.date(statement.lastKeyBackupGone(), ZoneOffset.UTC)));
  }

  private static String what(Subject subject) {
    return switch (subject) {
      case Subject.ExamData exam -> "The data of your exam";
      case Subject.OnboardingData onboarding -> "The data of your onboarding";
    };
  }
}
