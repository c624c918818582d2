package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.picture.FaceTemplate;

/** The faces that candidates enrolled in onboarding and check-in. */
public interface EnrolledFaces {

  /** Empty where none is enrolled, or it was erased. */
  List<FaceTemplate> of(CandidateId candidate);
}
