package org.invigil.domain.onboarding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.document.DocumentNumber;
import org.invigil.domain.picture.FaceMatchPolicy;
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

  /**
   * A document whose {@code number} somebody read; letter case, spaces and lookalikes do not count.
   * An empty number was not read.
   */
  public static DocumentUsed read(
      CandidateId candidate, DocumentKind kind, String number, String admittedBecause) {
    var plain = DocumentNumber.folded(number);
    return new DocumentUsed(
        kind, plain.isEmpty() ? "" : digest(candidate + "|" + kind + "|" + plain), admittedBecause);
  }

  private static String digest(String words) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A document of which only the kind is known; for a comparison, whatever the kind. */
  public static DocumentUsed ofKind(DocumentKind kind) {
    return new DocumentUsed(
        kind, "", kind == DocumentKind.ADMITTED_BY_OFFICER ? "said by the candidate" : "");
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

  /**
   * The same with the photographs of both: a number can be copied, and a photograph replaced. Where
   * they cannot be compared, that the numbers agree is no answer.
   */
  public Comparison comparedTo(DocumentUsed shown, FaceMatchPolicy.Answer photographs) {
    var byNumber = comparedTo(shown);
    if (byNumber != Comparison.SAME) {
      return byNumber;
    }
    return switch (photographs) {
      case MATCH -> Comparison.SAME;
      case REFER -> Comparison.CANNOT_TELL;
      case MISMATCH -> Comparison.ANOTHER;
    };
  }

  /** All but the same are looked at by a person. */
  public enum Comparison {
    SAME,
    ANOTHER,
    CANNOT_TELL
  }
}
