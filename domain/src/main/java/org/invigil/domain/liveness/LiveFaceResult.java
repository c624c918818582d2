package org.invigil.domain.liveness;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Everything that one answer told, side by side. The passive score is a number and nothing more:
 * its model is weak, and no bound on it is good enough to hold against anybody.
 *
 * @param frames how many pictures came
 * @param faces in how many of them a face was found
 */
@ValueObject
public record LiveFaceResult(
    Instant at,
    Challenge asked,
    ChallengePolicy.Answer moves,
    PassiveLiveness passive,
    LightAnswer light,
    Set<Sign> signs,
    int frames,
    int faces) {

  public LiveFaceResult {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(moves, "moves");
    Objects.requireNonNull(passive, "passive");
    Objects.requireNonNull(light, "light");
    signs = Set.copyOf(signs);
  }

  /** What it says in one word. */
  public enum Conclusion {
    /** A face made the moves that were asked. */
    SHOWN,
    /** A face was there and did not. */
    NOT_SHOWN,
    /** Too few pictures show a face. */
    CANNOT_TELL
  }

  public Conclusion conclusion() {
    if (faces < PassiveLiveness.LEAST_FRAMES) {
      return Conclusion.CANNOT_TELL;
    }
    return moves == ChallengePolicy.Answer.DONE ? Conclusion.SHOWN : Conclusion.NOT_SHOWN;
  }
}
