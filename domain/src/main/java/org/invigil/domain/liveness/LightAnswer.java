package org.invigil.domain.liveness;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Whether a face became brighter and darker with the screen before it.
 *
 * <p>A face that reflects little, a sunny room, a weak screen: all are {@link CannotTell}, which
 * speaks for and against nobody.
 */
@ValueObject
public sealed interface LightAnswer {

  /**
   * @param correlation of the screen's light and the face's, -1 to 1
   */
  record Followed(double correlation) implements LightAnswer {}

  /** Its light changed, and not with the screen: as in a film, or before another lamp. */
  record NotFollowed(double correlation) implements LightAnswer {}

  /** Nothing can be said. */
  record CannotTell(Reason why) implements LightAnswer {}

  /** Why nothing can be said. */
  enum Reason {
    /** The program has no display, or could not light it. */
    NOT_LIT,
    /** Too few pictures show a face while the screen was lit. */
    TOO_FEW_FRAMES,
    /** The face hardly changed: the room is bright, or the screen is weak. */
    TOO_LITTLE_CHANGE,
    /** It changed somewhat with the screen, and somewhat without. */
    UNCLEAR
  }
}
