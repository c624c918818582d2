package org.invigil.application.service.candidate;

import java.time.InstantSource;
import org.invigil.application.port.in.candidate.RegisterCandidate;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Permission;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.candidate.CandidateIdentifier;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;

/** Registers a candidate whose address and identifier nobody else of the institution has. */
public final class RegisterCandidateService implements RegisterCandidate {

  private final Candidates candidates;
  private final Chance chance;
  private final UnitOfWork work;
  private final InstantSource time;

  public RegisterCandidateService(
      Candidates candidates, Chance chance, UnitOfWork work, InstantSource time) {
    this.candidates = candidates;
    this.chance = chance;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    if (!Permission.ARRANGE_CANDIDATES.heldBy(command.by(), command.by().institution())) {
      return new NotPermitted();
    }
    return CandidateIdentifier.read(command.identifier())
        .then(identifier ->
            PersonName.read(command.name())
                .then(name ->
                    EmailAddress.read(command.email())
                        .then(email ->
                            new Checked.Valid<>(
                                Candidate.register(
                                    new CandidateId(chance.identifier()),
                                    command.by().institution(),
                                    identifier,
                                    email,
                                    name,
                                    time.instant())))))
        .match(this::keep, Invalid::new);
  }

  private Outcome keep(Candidate candidate) {
    try {
      work.inOne(() -> candidates.add(candidate));
      return new Registered(candidate.id());
    } catch (AlreadyKept taken) {
      return new Taken();
    }
  }
}
