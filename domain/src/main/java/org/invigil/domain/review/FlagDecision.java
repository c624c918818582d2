package org.invigil.domain.review;

import java.time.Instant;
import java.util.Objects;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.flag.FlagKind;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a person decided about one flag, and what they had seen of it when they did. The flag's
 * bounds are kept so that a flag which grew afterwards is looked at again.
 */
@ValueObject
public record FlagDecision(
    FlagId flag,
    FlagKind kind,
    String what,
    Instant start,
    Instant end,
    Answer answer,
    String note,
    StaffId by,
    Instant at) {

  /** The two answers (REV-1). */
  public enum Answer {
    /** No breach. */
    ACCEPT,
    /** The instructor should look. */
    REFER
  }

  public FlagDecision {
    Objects.requireNonNull(flag, "flag");
    Objects.requireNonNull(answer, "answer");
    if (answer == Answer.REFER && note.isBlank()) {
      throw new IllegalArgumentException("a referred flag has a note");
    }
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a flag does not end before it starts");
    }
  }

  public static FlagDecision on(Flag flag, Answer answer, String note, StaffId by, Instant at) {
    return new FlagDecision(
        flag.id(), flag.kind(), flag.what(), flag.start(), flag.end(), answer, note, by, at);
  }

  /**
   * Whether this decision holds for the flag as it is now: the same event, no longer than what was
   * looked at. A flag of exactly the same bounds is covered; one that reaches a moment further is
   * not.
   */
  public boolean covers(Flag now) {
    var same = flag.equals(now.id()) || isSameEventAs(now);
    return same && !now.start().isBefore(start) && !now.end().isAfter(end);
  }

  /** A mark without length is known by its identifier alone. */
  private boolean isSameEventAs(Flag now) {
    return kind == now.kind() && what.equals(now.what()) && now.end().isAfter(now.start());
  }
}
