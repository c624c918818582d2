package org.invigil.application.service.flag;

import java.util.List;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.picture.FaceTemplate;

/** The faces that candidates enrolled. */
@FunctionalInterface
public interface EnrolledFaces {

  /** Empty where none is enrolled, or it was erased. */
  List<FaceTemplate> of(CandidateId candidate);
}
