package org.invigil.domain.liveness;

/**
 * What speaks for something else than a camera before a face. Each has harmless causes: a person
 * looks, nobody is refused.
 */
public enum Sign {
  /** The camera has the name of a program that plays pictures as a camera. */
  VIRTUAL_CAMERA("virtual-camera", "The camera has the name of a program that plays pictures."),
  /** The same picture, bit by bit, came again and again. */
  FRAMES_REPEATED("frames-repeated", "The same picture came several times, bit by bit."),
  /** A picture was sent before, as an answer to another challenge. */
  FRAMES_SEEN_BEFORE("frames-seen-before", "A picture had been sent before."),
  /** The times of the pictures cannot be true. */
  IMPOSSIBLE_TIMING("impossible-timing", "The times of the pictures cannot be true."),
  /** The face did not follow the light of the screen. */
  LIGHT_NOT_FOLLOWED("light-not-followed", "The face did not follow the light of the screen."),
  /** The face that moved is not like the one of onboarding. */
  ANOTHER_FACE("another-face", "The face that moved is not like the one of onboarding.");

  private final String code;
  private final String words;

  Sign(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** Stable; appears in reports and the API. */
  public String code() {
    return code;
  }

  public String words() {
    return words;
  }
}
