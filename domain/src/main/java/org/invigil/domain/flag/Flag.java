package org.invigil.domain.flag;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.invigil.domain.picture.Area;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ExamSessionId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A moment of a session that a person should look at. It says what was measured against which rule,
 * and never what it means. The same event always carries the same identifier.
 *
 * @param id made from session, kind, thing and start
 * @param what the thing by name (a program, an item), empty where the kind says it all
 * @param end excluded; equal to the start for what has no length
 * @param pictures the frames that show it best, in order of time
 * @param broken the rule, what it allows, and what was seen
 * @param words one sentence for people
 */
@ValueObject
public record Flag(
    FlagId id,
    ExamSessionId session,
    FlagKind kind,
    String what,
    Instant start,
    Instant end,
    Severity severity,
    RaisedBy raisedBy,
    List<Picture> pictures,
    RuleBroken broken,
    String words) {

  private static final Duration CLIP_MARGIN = Duration.ofSeconds(5);

  /**
   * A frame of a stream.
   *
   * @param where in it to look; empty for all of it
   */
  public record Picture(String stream, Instant at, Optional<Area> where) {

    /** All of the frame. */
    public Picture(String stream, Instant at) {
      this(stream, at, Optional.empty());
    }
  }

  public Flag {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(broken, "broken");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a flag does not end before it starts");
    }
    pictures = List.copyOf(pictures);
  }

  public Duration length() {
    return Duration.between(start, end);
  }

  /** Where the clip for reviewers begins. */
  public Instant clipFrom() {
    return start.minus(CLIP_MARGIN);
  }

  /** Where the clip for reviewers ends. */
  public Instant clipTo() {
    return end.plus(CLIP_MARGIN);
  }

  static FlagId identity(ExamSessionId session, FlagKind kind, String what, Instant start) {
    var name = session + "|" + kind.code() + "|" + what + "|" + start;
    return new FlagId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
