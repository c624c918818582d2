package org.invigil.application.service.access;

import java.time.Instant;
import org.invigil.application.port.in.onboarding.OpenOnboarding;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;

/** An invited candidate needs an onboarding; one that counts already goes on counting. */
public final class InvitationOpensOnboarding implements InviteCandidateService.OnInvitation {

  private final OpenOnboarding open;

  public InvitationOpensOnboarding(OpenOnboarding open) {
    this.open = open;
  }

  @Override
  public void invited(Actor by, CandidateId candidate, Instant deadline) {
    switch (open.handle(new OpenOnboarding.Command(by, candidate, deadline))) {
      case OpenOnboarding.Opened opened -> {}
      case OpenOnboarding.AlreadyThere there -> {}
      case OpenOnboarding.NotPermitted refused ->
          throw new IllegalStateException("who may invite may open an onboarding");
      case OpenOnboarding.NoSuchCandidate missing ->
          throw new IllegalStateException("the candidate was found a moment ago");
    }
  }
}
