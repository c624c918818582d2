package org.invigil.application.service.candidate;

import java.time.InstantSource;
import org.invigil.application.port.in.candidate.RequestSoftware;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.text.Text;

/** Keeps which program the candidate asks for; an exams officer decides. */
public final class RequestSoftwareService implements RequestSoftware {

  private static final int LONGEST = 200;

  private final Candidates candidates;
  private final UnitOfWork work;
  private final InstantSource time;

  public RequestSoftwareService(Candidates candidates, UnitOfWork work, InstantSource time) {
    this.candidates = candidates;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return Text.read(command.software(), LONGEST).match(it -> ask(command, it), Invalid::new);
  }

  private Outcome ask(Command command, String software) {
    return work.inOne(() ->
        TheirCandidate.find(candidates, command.by(), command.candidate())
            .<Outcome>match(
                found -> {
                  candidates.replace(found, found.value().askForSoftware(software, time.instant()));
                  return new Asked();
                },
                NotPermitted::new,
                NoSuchCandidate::new));
  }
}
