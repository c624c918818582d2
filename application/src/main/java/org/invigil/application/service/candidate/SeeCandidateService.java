package org.invigil.application.service.candidate;

import org.invigil.application.port.in.candidate.SeeCandidate;
import org.invigil.application.port.out.Candidates;

/** Shows a candidate to exams officers and to themselves. */
public final class SeeCandidateService implements SeeCandidate {

  private final Candidates candidates;

  public SeeCandidateService(Candidates candidates) {
    this.candidates = candidates;
  }

  @Override
  public Outcome handle(Command command) {
    return TheirCandidate.find(candidates, command.by(), command.candidate())
        .match(it -> new Seen(it.value()), NotPermitted::new, NoSuchCandidate::new);
  }
}
