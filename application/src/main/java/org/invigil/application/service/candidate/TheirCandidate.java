package org.invigil.application.service.candidate;

import java.util.function.Function;
import java.util.function.Supplier;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;

/** A candidate as the one who asks may have them: exams officers all of theirs, candidates self. */
sealed interface TheirCandidate {

  record Found(Stored<Candidate> stored) implements TheirCandidate {}

  record Forbidden() implements TheirCandidate {}

  record Missing() implements TheirCandidate {}

  static TheirCandidate find(Candidates candidates, Actor by, CandidateId id) {
    var self = by instanceof Actor.Candidate me && me.id().equals(id);
    if (!self && !Permission.ARRANGE_CANDIDATES.heldBy(by, by.institution())) {
      return new Forbidden();
    }
    return ofInstitution(candidates, by, id);
  }

  /** Only an exams officer, never the candidate themselves. */
  static TheirCandidate findForOfficer(Candidates candidates, Actor by, CandidateId id) {
    return Permission.ARRANGE_CANDIDATES.heldBy(by, by.institution())
        ? ofInstitution(candidates, by, id)
        : new Forbidden();
  }

  private static TheirCandidate ofInstitution(Candidates candidates, Actor by, CandidateId id) {
    return candidates
        .find(id)
        .filter(it -> it.value().institution().equals(by.institution()))
        .<TheirCandidate>map(Found::new)
        .orElseGet(Missing::new);
  }

  default <R> R match(
      Function<Stored<Candidate>, R> found, Supplier<R> forbidden, Supplier<R> missing) {
    return switch (this) {
      case Found(var stored) -> found.apply(stored);
      case Forbidden() -> forbidden.get();
      case Missing() -> missing.get();
    };
  }
}
