package org.invigil.domain.flag;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A detector that looked at nothing of a session, and why: that it found nothing says nothing then.
 * Whoever reads the flags of a session reads this too.
 */
@ValueObject
public record NotLooked(Detector detector, Why why) {

  public NotLooked {
    Objects.requireNonNull(detector, "detector");
    Objects.requireNonNull(why, "why");
  }

  /** Why a detector did not look. */
  public enum Why {
    /**
     * Exam or institution turned it off, or what it finds is permitted or muted. Which of these is
     * not said: who marks the exam never sees an adjustment (CAN-4).
     */
    LEFT_OUT("left-out"),
    /** The server has no model for it: the operator may supply one. */
    NO_MODEL("no-model"),
    /** Nothing that it could read was recorded, or nothing has been looked at yet. */
    NOTHING_READ("nothing-read");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    /** Stable; appears in the API. */
    public String code() {
      return code;
    }
  }

  /**
   * @param looked those that looked at something
   * @param wanted those that the exam's rules and settings ask for
   * @param able those that this server has models for
   */
  public static List<NotLooked> of(Set<Detector> looked, Set<Detector> wanted, Set<Detector> able) {
    return Stream.of(Detector.values())
        .filter(it -> !looked.contains(it))
        .map(it -> new NotLooked(it, why(it, wanted, able)))
        .toList();
  }

  private static Why why(Detector detector, Set<Detector> wanted, Set<Detector> able) {
    if (!wanted.contains(detector)) {
      return Why.LEFT_OUT;
    }
    return able.contains(detector) ? Why.NOTHING_READ : Why.NO_MODEL;
  }
}
