package org.invigil.practice;

/** The practice run cannot go on; the message says why and what to do. */
final class PracticeFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  PracticeFailed(String sentence) {
    super(sentence);
  }

  PracticeFailed(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
