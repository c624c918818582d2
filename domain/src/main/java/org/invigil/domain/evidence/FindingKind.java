package org.invigil.domain.evidence;

import java.util.Locale;

/** What a {@link Finding} is about. */
public enum FindingKind {
  /** The bytes are not those that were kept, or not there. */
  PIECE_ALTERED,
  /** A piece was recorded, as far as is known, and is not here. */
  PIECE_MISSING,
  /** The chain shows that something was repeated, moved, changed or offered twice. */
  CHAIN_BROKEN,
  /** A later sitting does not go on from the last piece of the one before. */
  CHAIN_BEGUN_ANEW,
  /** A witness bears a signature that is not the server's. */
  WITNESS_FORGED,
  /** A piece came late, and the server had not signed its digest before. */
  UNWITNESSED,
  /** A time of which a stream has nothing. */
  UNCOVERED;

  /** Lower case with hyphens, as it travels. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
