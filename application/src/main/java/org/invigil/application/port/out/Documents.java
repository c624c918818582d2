package org.invigil.application.port.out;

import org.invigil.domain.document.DocumentSeen;

/**
 * Sees identity documents: finds the card in a picture, sets it upright, reads every line and code
 * and measures its portrait. It neither understands nor judges, and never throws for what it is
 * given.
 */
public interface Documents {

  /** Reads a still picture: JPEG, PNG or WebP, at most 10 MB and 40 million pixels. */
  Reading read(byte[] picture);

  /** The answer for a picture. */
  sealed interface Reading {}

  /**
   * The picture could be looked at, whatever it shows.
   *
   * @param portrait the portrait with a little around it, upright, as a JPEG; empty without one
   */
  record Seen(DocumentSeen document, byte[] portrait) implements Reading {}

  /** It could not be looked at, and why. Never a verdict on the candidate. */
  record CannotTell(Vision.Reason reason, String detail) implements Reading {}
}
