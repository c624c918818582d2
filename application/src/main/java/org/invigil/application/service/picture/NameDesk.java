package org.invigil.application.service.picture;

import java.util.Optional;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Enrolments;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.name.NameComparison;
import org.invigil.domain.name.NameMatcher;
import org.invigil.domain.name.PlainName;
import org.invigil.domain.name.Roster;

/** Compares a name on a document with the registered name in force. */
public final class NameDesk {

  private final Candidates candidates;
  private final Enrolments enrolments;

  public NameDesk(Candidates candidates, Enrolments enrolments) {
    this.candidates = candidates;
    this.enrolments = enrolments;
  }

  /** Empty where there is no such candidate. */
  public Optional<NameComparison> compare(CandidateId candidate, DocumentName shown) {
    return candidates.find(candidate).map(it -> compare(it.value(), shown));
  }

  /** Who else is registered matters only if something had to be forgiven (NAM-6). */
  public NameComparison compare(Candidate candidate, DocumentName shown) {
    var registered = PlainName.of(candidate.name().value());
    var comparison = NameMatcher.STANDARD.compare(registered, shown);
    return comparison.indulgent()
        ? NameMatcher.STANDARD.compare(registered, shown, roster(candidate.id()))
        : comparison;
  }

  private Roster roster(CandidateId candidate) {
    return new Roster(
        enrolments.of(candidate).stream()
            .flatMap(it -> enrolments.of(it.value().exam()).stream())
            .map(it -> it.value().candidate())
            .distinct()
            .flatMap(it -> candidates.find(it).stream())
            .map(it -> PlainName.of(it.value().name().value()))
            .toList());
  }
}
