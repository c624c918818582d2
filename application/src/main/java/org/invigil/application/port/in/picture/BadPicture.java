package org.invigil.application.port.in.picture;

import org.invigil.application.port.in.Refusal;

/** The bytes are no picture that can be measured; nothing kept before is lost. */
public interface BadPicture extends Refusal {

  Problem problem();

  @Override
  default Kind kind() {
    return problem().kind;
  }

  @Override
  default String code() {
    return problem().code;
  }

  @Override
  default String sentence() {
    return problem().sentence;
  }

  /** What is wrong with it. */
  enum Problem {
    EMPTY(Kind.INVALID, "picture.empty", "The picture is empty. Take it again."),
    TOO_LARGE(
        Kind.TOO_LARGE,
        "picture.too-large",
        "The picture has more than 10 MB. Take a smaller one."),
    TOO_MANY_PIXELS(
        Kind.TOO_LARGE,
        "picture.too-many-pixels",
        "The picture has more than 40 million pixels. Take a smaller one."),
    NOT_A_PICTURE(
        Kind.INVALID,
        "picture.not-a-picture",
        "This is not a picture. Send a JPEG, PNG or WebP picture."),
    DAMAGED(Kind.INVALID, "picture.damaged", "The picture is damaged. Take it again.");

    private final Kind kind;
    private final String code;
    private final String sentence;

    Problem(Kind kind, String code, String sentence) {
      this.kind = kind;
      this.code = code;
      this.sentence = sentence;
    }
  }
}
