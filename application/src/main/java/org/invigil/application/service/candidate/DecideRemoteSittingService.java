package org.invigil.application.service.candidate;

import java.time.InstantSource;
import org.invigil.application.port.in.candidate.DecideRemoteSitting;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.text.Reason;

/** Keeps the decision with who, when and why. */
public final class DecideRemoteSittingService implements DecideRemoteSitting {

  private final Candidates candidates;
  private final UnitOfWork work;
  private final InstantSource time;

  public DecideRemoteSittingService(Candidates candidates, UnitOfWork work, InstantSource time) {
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
                        .remoteRequest(command.exam())
                        .<Outcome>map(request -> {
                          candidates.replace(
                              found,
                              found
                                  .value()
                                  .decideRemote(
                                      request,
                                      Decisions.of(
                                          command.by(),
                                          command.granted(),
                                          reason,
                                          time.instant())));
                          return new Decided();
                        })
                        .orElseGet(NoSuchRequest::new),
                NotPermitted::new,
                NoSuchCandidate::new));
  }
}
