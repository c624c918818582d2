package org.invigil.domain.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Words;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A candidate says in one step that something does not work. The moment counts: lost time is
 * credited from it. While nobody has settled it, whatever the candidate reports joins it, under the
 * same reference.
 */
@AggregateRoot
public sealed interface SupportReport {

  @Identity
  SupportReportId id();

  Problem problem();

  default Instant reportedAt() {
    return problem().said().getFirst().at();
  }

  /**
   * What was reported.
   *
   * @param reference what the candidate is told, and tells support
   * @param said in order of time; the first is the report, the others joined it
   */
  @ValueObject
  record Problem(
      String reference,
      InstitutionId institution,
      ExamSessionId session,
      ExamId exam,
      CandidateId candidate,
      List<Said> said) {

    public Problem {
      said = List.copyOf(said);
      if (said.isEmpty()) {
        throw new IllegalArgumentException("nothing was reported");
      }
    }

    Problem and(Said more) {
      var all = new ArrayList<>(said);
      all.add(more);
      return new Problem(reference, institution, session, exam, candidate, all);
    }
  }

  /** What the candidate wrote, and when. */
  @ValueObject
  record Said(String text, Instant at) {
    public Said {
      if (!Words.fit(text)) {
        throw new IllegalArgumentException("a report has 1 to 2000 characters");
      }
    }
  }

  /** Nobody has settled it yet. */
  record Open(SupportReportId id, Problem problem) implements SupportReport {

    /** A repeated report joins the first (SUP-1). The same words within a minute are the same. */
    public Open join(Said more) {
      var last = problem.said().getLast();
      return last.text().equals(more.text()) && more.at().isBefore(last.at().plusSeconds(60))
          ? this
          : new Open(id, problem.and(more));
    }

    public Settled settle(StaffId by, String answer, Instant now) {
      return new Settled(id, problem, by, answer, now);
    }
  }

  /** Support has answered; what is reported next is a new report. */
  record Settled(SupportReportId id, Problem problem, StaffId by, String answer, Instant settledAt)
      implements SupportReport {
    public Settled {
      if (!Words.fit(answer)) {
        throw new IllegalArgumentException("an answer has 1 to 2000 characters");
      }
    }
  }
}
