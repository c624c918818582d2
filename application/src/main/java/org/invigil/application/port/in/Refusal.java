package org.invigil.application.port.in;

import org.invigil.application.answer.Undoing;

/**
 * A "no" that a person can act on. Every refusing answer of a use case implements it, so that every
 * adapter can tell it in the same words. The code is stable; the sentence says what happened and
 * what to do, and holds nothing personal. A refused use case changed nothing, unless its try
 * counts.
 */
public interface Refusal extends Undoing {

  Kind kind();

  /** Stable, lower case, dotted: {@code onboarding.no-attempts-left}. */
  String code();

  String sentence();

  /** A try that counts, such as a wrong password, is kept although it is refused. */
  @Override
  default boolean undoesItsWork() {
    return true;
  }

  /** Which sort of "no" it is; adapters choose a status by it. */
  enum Kind {
    NOT_FOUND,
    NOT_PERMITTED,
    INVALID,
    CONFLICT,
    GONE,
    TOO_MANY,
    TOO_LARGE
  }

  /** The actor may not do this. */
  interface NotPermitted extends Refusal {
    @Override
    default Kind kind() {
      return Kind.NOT_PERMITTED;
    }

    @Override
    default String code() {
      return "access.not-permitted";
    }

    @Override
    default String sentence() {
      return "Your role or assignment does not allow this. Ask your exams office for access.";
    }
  }

  /** There is no such thing, or not for this actor. */
  interface NotFound extends Refusal {

    /** What was looked for, in one word: {@code exam}. */
    String what();

    @Override
    default Kind kind() {
      return Kind.NOT_FOUND;
    }

    @Override
    default String code() {
      return what() + ".not-found";
    }

    @Override
    default String sentence() {
      return "There is no such " + what() + ", or it is not yours to see.";
    }
  }
}
