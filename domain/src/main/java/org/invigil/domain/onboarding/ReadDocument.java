package org.invigil.domain.onboarding;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.document.Understood;
import org.invigil.domain.name.DocumentName;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What is kept of a document that was read. Its number is kept as a digest only.
 *
 * @param document empty if kind or number could not be read
 * @param expires false for an institution's own card that has no last day
 * @param latin whether its name is in Latin letters
 * @param english whether it says in English what its fields are, or is the institution's own
 */
@ValueObject
public record ReadDocument(
    Optional<DocumentUsed> document,
    Optional<DocumentName> name,
    Optional<LocalDate> lastDay,
    boolean expires,
    boolean latin,
    boolean english,
    Set<Understood.Unsure> unsure) {

  public ReadDocument {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(lastDay, "lastDay");
    unsure = Set.copyOf(unsure);
  }

  public static ReadDocument of(CandidateId candidate, Understood understood) {
    return new ReadDocument(
        understood
            .kind()
            .flatMap(
                kind -> understood.number().map(it -> DocumentUsed.read(candidate, kind, it, ""))),
        understood.name(),
        understood.lastDay(),
        understood.expires(),
        understood.latin(),
        understood.english(),
        understood.unsure());
  }

  /** Whether nothing is missing that a decision needs. */
  public boolean isComplete() {
    return document.isPresent() && name.isPresent() && (lastDay.isPresent() || !expires);
  }
}
