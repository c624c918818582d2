package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;

/** Why a live-face check does not go on like this. Check-in goes on in any case. */
public enum LiveFaceRefusal {
  NOT_THIS_CHALLENGE(
      Refusal.Kind.CONFLICT,
      "live-face.not-this-challenge",
      "These pictures answer another challenge, or one that is answered. Ask for a new one."),
  TOO_LATE(
      Refusal.Kind.CONFLICT,
      "live-face.too-late",
      "The pictures came too late. Ask for a new challenge."),
  NO_PICTURES(
      Refusal.Kind.INVALID, "live-face.no-pictures", "No pictures came. Send 10 to 80 pictures."),
  TOO_MANY_PICTURES(
      Refusal.Kind.TOO_LARGE,
      "live-face.too-many-pictures",
      "More than 80 pictures came. Send 10 to 80 pictures."),
  TOO_LARGE(
      Refusal.Kind.TOO_LARGE,
      "live-face.too-large",
      "A picture has more than 200 kB. Send smaller ones, such as 480 pixels wide."),
  NOT_ASKED(
      Refusal.Kind.CONFLICT,
      "live-face.not-asked",
      "Nothing is asked of your face here. Go on with the face scan.");

  private final Refusal.Kind kind;
  private final String code;
  private final String sentence;

  LiveFaceRefusal(Refusal.Kind kind, String code, String sentence) {
    this.kind = kind;
    this.code = code;
    this.sentence = sentence;
  }

  /** The refusal in its words. */
  public interface Refused extends Refusal {

    LiveFaceRefusal reason();

    @Override
    default Kind kind() {
      return reason().kind;
    }

    @Override
    default String code() {
      return reason().code;
    }

    @Override
    default String sentence() {
      return reason().sentence;
    }
  }
}
