package org.invigil.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.RetainedId;
import org.invigil.domain.retention.Subject;

/** What is kept of candidates until when, what is being erased, and the statements that stay. */
public interface RetainedThings extends Store<Retained, RetainedId> {

  /** What is kept or being erased of a subject; an erased one has only statements. */
  Optional<Stored<Retained>> notErased(Subject subject);

  /** Kept with a date that has come, or being erased; the earliest date first. */
  List<Stored<Retained>> dueBy(InstitutionId institution, Instant now);

  List<Stored<Retained>> erased(InstitutionId institution);

  /** The dates that were shown, with for how many candidates; without what was erased. */
  List<Dated> dates(InstitutionId institution);

  /**
   * @param exam whose data it is; empty for onboardings
   */
  record Dated(Optional<ExamId> exam, Instant due, int candidates) {}
}
