package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.liveness.LiveFaceCheck;

/** What was asked of faces at check-in, and what was measured; never a picture. */
public interface LiveFaceChecks extends Store<LiveFaceCheck, CheckInId> {

  /** Of all check-ins of this candidate that are not erased, the latest last; at most a hundred. */
  List<Stored<LiveFaceCheck>> of(CandidateId candidate);
}
