package org.invigil.application.service.candidate;

import java.time.InstantSource;
import org.invigil.application.port.in.candidate.DecideSoftware;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.text.Reason;

/** Keeps the decision; what is granted is permitted from then on, what is declined no longer. */
public final class DecideSoftwareService implements DecideSoftware {

  private final Candidates candidates;
  private final UnitOfWork work;
  private final InstantSource time;

  public DecideSoftwareService(Candidates candidates, UnitOfWork work, InstantSource time) {
    this.candidates = candidates;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return Reason.read(command.reason()).match(it -> decide(command, it), Invalid::new);
  }

  private Outcome decide(Command command, Reason reason) {
    return work.inOne(() ->
        TheirCandidate.findForOfficer(candidates, command.by(), command.candidate())
            .<Outcome>match(
                found ->
                    found
                        .value()
                        .softwareRequest(command.software())
                        .<Outcome>map(request -> {
                          var decision =
                              Decisions.of(command.by(), command.granted(), reason, time.instant());
                          candidates.replace(
                              found, found.value().decideSoftware(request, decision));
                          return new Decided();
                        })
                        .orElseGet(NoSuchRequest::new),
                NotPermitted::new,
                NoSuchCandidate::new));
  }
}
