package org.invigil.domain.onboarding;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The document that a candidate onboarded with: its kind and the digest of its number. The number
 * itself is not kept.
 *
 * @param numberDigest empty when nobody read the number
 * @param admittedBecause the officer's reason for a document of another kind; empty for the others
 */
@ValueObject
public record DocumentUsed(DocumentKind kind, String numberDigest, String admittedBecause) {

  public DocumentUsed {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(numberDigest, "numberDigest");
    if ((kind == DocumentKind.ADMITTED_BY_OFFICER) == admittedBecause.isBlank()) {
      throw new IllegalArgumentException(
          "another document, and only that, is admitted by a reason");
    }
  }

  public static DocumentUsed of(DocumentKind kind, String numberDigest) {
    return new DocumentUsed(kind, numberDigest, "");
  }

  /**
   * Whether {@code shown} is this document (ONB-8); what was not read on either side is no answer.
   */
  public Comparison comparedTo(DocumentUsed shown) {
    if (kind != shown.kind) {
      return Comparison.ANOTHER;
    }
    if (numberDigest.isEmpty() || shown.numberDigest.isEmpty()) {
      return Comparison.CANNOT_TELL;
    }
    return numberDigest.equals(shown.numberDigest) ? Comparison.SAME : Comparison.ANOTHER;
  }

  /** All but the same are looked at by a person. */
  public enum Comparison {
    SAME,
    ANOTHER,
    CANNOT_TELL
  }
}
