package org.invigil.domain.onboarding;

/** Why an attempt was rejected (ONB-4), in plain words, with what to do about it (ONB-5). */
public enum RejectionReason {
  FACE_SCAN_INSUFFICIENT(
      "face-scan.insufficient",
      Cause.QUALITY,
      "The face scan is missing or insufficient.",
      "Sit alone in front of the camera, close enough that your face fills the outline, and hold"
          + " still."),
  ID_SCAN_INSUFFICIENT(
      "id-scan.insufficient",
      Cause.QUALITY,
      "The ID scan is missing or insufficient.",
      "Hold the whole document flat and close to the camera, without fingers or reflections on"
          + " it."),
  INVALID_ID(
      "id.invalid",
      Cause.IDENTITY,
      "The document cannot be accepted.",
      "Use a document that is in date and shows your full name and photograph on one side, in Latin"
          + " letters: the institution's card, a driving licence, a passport or a national identity"
          + " card."),
  INSUFFICIENT_LIGHTING(
      "lighting.insufficient",
      Cause.QUALITY,
      "There was not enough light.",
      "Sit with daylight or a lamp in front of you, never behind you."),
  NAME_DOES_NOT_MATCH(
      "name.does-not-match",
      Cause.IDENTITY,
      "The name on the document does not match your registered name.",
      "Use a document with your registered name, or ask your exams office to correct the registered"
          + " name."),
  FACE_DOES_NOT_MATCH(
      "face.does-not-match",
      Cause.IDENTITY,
      "The face does not match the photograph on the document.",
      "Use a document with a recent photograph, and take off what covers your face.");

  private final String code;
  private final Cause cause;
  private final String words;
  private final String whatToDo;

  RejectionReason(String code, Cause cause, String words, String whatToDo) {
    this.code = code;
    this.cause = cause;
    this.words = words;
    this.whatToDo = whatToDo;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  public String whatToDo() {
    return whatToDo;
  }

  /**
   * Software may reject for quality only; what concerns identity is decided by a person (ONB-9).
   */
  public boolean mayBeFoundBySoftware() {
    return cause == Cause.QUALITY;
  }

  private enum Cause {
    QUALITY,
    IDENTITY
  }
}
