package org.invigil.domain.onboarding;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.invigil.domain.document.DocumentKind;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was read on a document.
 *
 * @param lastDay the last day on which it is valid; empty if it never expires
 * @param nameAndPhotographOnOneSide whether the full name and the photograph are on the side shown
 */
@ValueObject
public record DocumentFacts(
    DocumentKind kind,
    Optional<LocalDate> lastDay,
    boolean nameAndPhotographOnOneSide,
    boolean latin,
    boolean english) {

  public DocumentFacts {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(lastDay, "lastDay");
  }
}
