package org.invigil.application.service.candidate;

import java.time.InstantSource;
import org.invigil.application.port.in.candidate.ChangeName;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.text.PersonName;

/** Keeps the new name with its date; it is to be matched again before the next exam. */
public final class ChangeNameService implements ChangeName {

  private final Candidates candidates;
  private final UnitOfWork work;
  private final InstantSource time;

  public ChangeNameService(Candidates candidates, UnitOfWork work, InstantSource time) {
    this.candidates = candidates;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return PersonName.read(command.name()).match(it -> change(command, it), Invalid::new);
  }

  private Outcome change(Command command, PersonName name) {
    return work.inOne(() ->
        TheirCandidate.find(candidates, command.by(), command.candidate())
            .<Outcome>match(
                found -> {
                  var changed = found.value().changeName(name, time.instant());
                  candidates.replace(found, changed);
                  return new Changed(changed.nameMustBeMatched());
                },
                NotPermitted::new,
                NoSuchCandidate::new));
  }
}
