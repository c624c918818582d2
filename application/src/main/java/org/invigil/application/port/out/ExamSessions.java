package org.invigil.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;

/** Exam sessions in whatever state. */
public interface ExamSessions extends Store<ExamSession, ExamSessionId> {

  /** The session that the candidate began last in this exam; retakes make several. */
  Optional<Stored<ExamSession>> latest(ExamId exam, CandidateId candidate);

  /** All of an exam, oldest first. */
  List<Stored<ExamSession>> of(ExamId exam);

  /** Those of an exam that are under way, oldest first. */
  List<Stored<ExamSession>> underWay(ExamId exam);

  /** All of a candidate, oldest first. */
  List<Stored<ExamSession>> of(CandidateId candidate);

  /**
   * Sessions under way whose deadline is not after {@code now}, those first that have been due
   * longest.
   */
  List<Stored<ExamSession>> overdue(Instant now, int atMost);

  /**
   * Sessions whose recording is still awaited and that ended at {@code endedBy} or before, those
   * first that ended first.
   */
  List<Stored<ExamSession>> uploading(Instant endedBy, int atMost);

  /**
   * The identifiers of all sessions of a candidate in an exam, also of those whose key was
   * destroyed and that nothing else finds any more.
   */
  List<ExamSessionId> idsOf(ExamId exam, CandidateId candidate);

  /** Removes it; a session that is not there is ignored. */
  void erase(ExamSessionId id);
}
