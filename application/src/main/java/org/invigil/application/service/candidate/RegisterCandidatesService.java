package org.invigil.application.service.candidate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.invigil.application.port.in.candidate.RegisterCandidates;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Permission;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.candidate.CandidateIdentifier;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;

/** Reads every line before the first is kept. */
public final class RegisterCandidatesService implements RegisterCandidates {

  private final Candidates candidates;
  private final Chance chance;
  private final UnitOfWork work;
  private final InstantSource time;

  public RegisterCandidatesService(
      Candidates candidates, Chance chance, UnitOfWork work, InstantSource time) {
    this.candidates = candidates;
    this.chance = chance;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    if (!Permission.ARRANGE_CANDIDATES.heldBy(command.by(), institution)) {
      return new NotPermitted();
    }
    if (command.lines().size() > MOST_LINES) {
      return new TooManyLines();
    }
    return work.inOne(() -> {
      var list = new Reading(institution);
      command.lines().forEach(list::take);
      if (!command.onlyLook()) {
        list.fresh.forEach(candidates::add);
      }
      return new Looked(list.fresh.size(), list.known, list.problems);
    });
  }

  /** What the lines so far have come to. */
  private final class Reading {

    private final InstitutionId institution;
    private final Map<EmailAddress, Holder> byEmail = new HashMap<>();
    private final Map<CandidateIdentifier, Holder> byIdentifier = new HashMap<>();
    private final List<Candidate> fresh = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int known;

    /** Whose a value is: a line's of this list, or, at line 0, somebody's who is registered. */
    private record Holder(Candidate candidate, int line) {}

    Reading(InstitutionId institution) {
      this.institution = institution;
      candidates.of(institution).stream().map(Stored::value).forEach(it -> hold(it, 0));
    }

    private void hold(Candidate candidate, int line) {
      byEmail.put(candidate.email(), new Holder(candidate, line));
      byIdentifier.put(candidate.identifier(), new Holder(candidate, line));
    }

    void take(Line line) {
      switch (read(line)) {
        case Checked.Valid<Candidate>(var candidate) -> place(line, candidate);
        case Checked.Broken<Candidate>(var broken) ->
            problems.add(
                new Problem(line.number(), broken.rule().code(), broken.rule().sentence()));
      }
    }

    private Checked<Candidate> read(Line line) {
      return CandidateIdentifier.read(line.identifier())
          .then(identifier ->
              PersonName.read(line.name())
                  .then(name ->
                      EmailAddress.read(line.email())
                          .then(email ->
                              new Checked.Valid<>(
                                  Candidate.register(
                                      new CandidateId(chance.identifier()),
                                      institution,
                                      identifier,
                                      email,
                                      name,
                                      time.instant())))));
    }

    private void place(Line line, Candidate candidate) {
      var address = byEmail.get(candidate.email());
      var identifier = byIdentifier.get(candidate.identifier());
      if (address != null && address.line() == 0 && isSame(address.candidate(), candidate)) {
        known++;
      } else if (address != null) {
        taken(line, address, "email-taken", "The e-mail address");
      } else if (identifier != null) {
        taken(line, identifier, "identifier-taken", "The identifier");
      } else {
        fresh.add(candidate);
        hold(candidate, line.number());
      }
    }

    private static boolean isSame(Candidate one, Candidate other) {
      return one.identifier().equals(other.identifier()) && one.name().equals(other.name());
    }

    private void taken(Line line, Holder holder, String code, String what) {
      var whose =
          holder.line() == 0
              ? " belongs to another candidate, or to this one under another name or identifier."
              : " stands in line " + holder.line() + " too.";
      problems.add(new Problem(line.number(), "candidates." + code, what + whose));
    }
  }
}
