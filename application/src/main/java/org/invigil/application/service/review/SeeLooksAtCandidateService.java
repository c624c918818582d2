package org.invigil.application.service.review;

import org.invigil.application.port.in.review.SeeLooksAtCandidate;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Candidates;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.candidate.CandidateId;

/** Tells candidates about themselves, and privacy officers about those of their institution. */
public final class SeeLooksAtCandidateService implements SeeLooksAtCandidate {

  private final Candidates candidates;
  private final AccessLog log;

  public SeeLooksAtCandidateService(Candidates candidates, AccessLog log) {
    this.candidates = candidates;
    this.log = log;
  }

  @Override
  public Outcome handle(Command command) {
    var by = command.by();
    if (!isSelf(by, command.candidate()) && !Permission.KEEP_PRIVACY.heldBy(by, by.institution())) {
      return new NotPermitted();
    }
    return candidates
        .find(command.candidate())
        .filter(it -> it.value().institution().equals(by.institution()))
        .<Outcome>map(it -> new Looks(SeeAccessLogService.told(log.of(command.candidate()), by)))
        .orElseGet(NoSuchCandidate::new);
  }

  private static boolean isSelf(Actor by, CandidateId candidate) {
    return by instanceof Actor.Candidate self && self.id().equals(candidate);
  }
}
