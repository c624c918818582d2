package org.invigil.application.service.candidate;

import java.time.InstantSource;
import org.invigil.application.port.in.candidate.RequestRemoteSitting;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.text.Reason;

/** Keeps what the candidate asks; an exams officer decides. */
public final class RequestRemoteSittingService implements RequestRemoteSitting {

  private final Candidates candidates;
  private final Exams exams;
  private final UnitOfWork work;
  private final InstantSource time;

  public RequestRemoteSittingService(
      Candidates candidates, Exams exams, UnitOfWork work, InstantSource time) {
    this.candidates = candidates;
    this.exams = exams;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return Reason.read(command.words()).match(it -> ask(command, it), Invalid::new);
  }

  private Outcome ask(Command command, Reason words) {
    return work.inOne(() ->
        TheirCandidate.find(candidates, command.by(), command.candidate())
            .<Outcome>match(
                found -> {
                  if (exams
                      .find(command.exam())
                      .filter(it -> it.value().institution().equals(command.by().institution()))
                      .isEmpty()) {
                    return new NoSuchExam();
                  }
                  candidates.replace(
                      found,
                      found.value().askToSit(command.exam(), command.way(), words, time.instant()));
                  return new Asked();
                },
                NotPermitted::new,
                NoSuchCandidate::new));
  }
}
