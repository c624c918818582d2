package org.invigil.application.port.out;

import java.util.Optional;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.exam.ExamId;

/** Every check-in. */
public interface CheckIns extends Store<CheckIn, CheckInId> {

  /** The one that was begun last. */
  Optional<Stored<CheckIn>> latest(ExamId exam, CandidateId candidate);
}
