package org.invigil.application.service.flag;

import java.util.List;
import org.invigil.application.port.out.Onboardings;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.picture.FaceTemplate;

/** The likeness of an approved onboarding; without one nobody is told to be somebody else. */
public final class FacesOfOnboarding implements EnrolledFaces {

  private final Onboardings onboardings;

  public FacesOfOnboarding(Onboardings onboardings) {
    this.onboardings = onboardings;
  }

  @Override
  public List<FaceTemplate> of(CandidateId candidate) {
    return onboardings
        .of(candidate)
        .filter(it -> it.value() instanceof Onboarding.Approved)
        .map(it -> ((Onboarding.Approved) it.value()).likeness())
        .orElseGet(List::of);
  }
}
