package org.invigil.domain.evidence;

import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Something that looking through a whole recording found: a piece that is not what was kept, a hole
 * in the chain, a time without pictures, a piece without a witness.
 *
 * @param at the piece, or the first of several; empty where no piece is concerned
 * @param span when, on the server's clock, as far as that is known
 * @param explanation why it is so; empty where nothing explains it, and then the recording is not
 *     whole
 * @param words what was seen, for the report
 */
@ValueObject
public record Finding(
    FindingKind kind,
    Optional<SegmentId> at,
    Optional<Span> span,
    Optional<GapCause> explanation,
    String words) {

  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
  }

  public boolean isOpen() {
    return explanation.isEmpty();
  }

  /** The bytes of a piece are not those that were kept. */
  public static Finding altered(SegmentId piece, String words) {
    return of(FindingKind.PIECE_ALTERED, piece, piece + ": " + words);
  }

  /** A witness bears a signature that is not the server's. */
  public static Finding forged(Witness witness) {
    return new Finding(
        FindingKind.WITNESS_FORGED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "witness " + witness.id() + " was not signed by this server");
  }

  static Finding of(FindingKind kind, SegmentId at, String words) {
    return new Finding(kind, Optional.of(at), Optional.empty(), Optional.empty(), words);
  }
}
