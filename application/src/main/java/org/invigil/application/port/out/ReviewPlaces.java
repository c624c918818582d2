package org.invigil.application.port.out;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.review.ReviewOrder.Need;
import org.invigil.domain.session.ExamSessionId;

/**
 * Where each session that is over stands in the queue for people, as it was last worked out, so
 * that a queue of thousands is read without opening each session. Everything in it follows from the
 * sessions, their reviews and their flags, and can be worked out again at any time; a place goes
 * with its session.
 */
public interface ReviewPlaces {

  /**
   * The need of a session as it was at these versions of what it follows from; 0 for a review or
   * flags that were not there.
   *
   * @param need absent where the session waits for nobody
   */
  record Place(
      ExamSessionId session,
      ExamId exam,
      InstitutionId institution,
      long sessionVersion,
      long reviewVersion,
      long flagsVersion,
      Optional<Need> need) {}

  /**
   * Sessions of these exams that are over and whose place was never worked out, or from other
   * versions than those kept now.
   */
  List<ExamSessionId> outdated(Set<ExamId> exams);

  /** The same of all exams. */
  List<ExamSessionId> outdated(int atMost);

  /** Keeps it instead of an earlier one; of a session that is gone nothing is kept. */
  void keep(Place place);

  /** Those of the institution's exams that wait, in the order of {@link Need#FIRST}. */
  List<Need> waiting(InstitutionId institution, Set<ExamId> exams, int skip, int atMost);

  /** How many wait altogether. */
  int count(InstitutionId institution, Set<ExamId> exams);
}
