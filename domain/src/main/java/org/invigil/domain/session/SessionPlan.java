package org.invigil.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.InstitutionId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What is fixed when a session begins: later changes of the exam or of the candidate's adjustments
 * do not touch it.
 *
 * @param additional of the candidate's adjustments, break minutes included
 * @param breaks the longest single break
 * @param uncoveredTolerated time that may lack a recording
 * @param watchList words; titles and addresses that hold one of them are kept, others are counted
 */
@ValueObject
public record SessionPlan(
    ExamSessionId id,
    InstitutionId institution,
    ExamId exam,
    CandidateId candidate,
    Service service,
    Set<Capture> captured,
    String examAddress,
    String contact,
    Instant begun,
    Duration duration,
    Duration additional,
    BreakPolicy breaks,
    Duration uncoveredTolerated,
    WatchList watchList,
    Permitted permitted) {

  public SessionPlan {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(begun, "begun");
    Objects.requireNonNull(permitted, "permitted");
    captured = Set.copyOf(captured);
    if (duration.isNegative() || duration.isZero() || additional.isNegative()) {
      throw new IllegalArgumentException("no such time: " + duration + " and " + additional);
    }
  }

  /** When time is up, before any credit. Breaks and pauses do not move it (SES-2). */
  public Instant deadline() {
    return begun.plus(duration).plus(additional);
  }
}
