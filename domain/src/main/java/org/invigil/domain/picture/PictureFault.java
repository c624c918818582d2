package org.invigil.domain.picture;

/** What is wrong with a picture, as a prompt that helps to take it again. */
public enum PictureFault {
  NO_FACE("no-face", "No face can be seen. Sit in front of the camera and look at it."),
  MORE_THAN_ONE_FACE("more-than-one-face", "More than one face can be seen. Be alone."),
  FACE_TOO_SMALL("face-too-small", "Your face is too far away. Come closer to the camera."),
  OFF_CENTRE("off-centre", "Your face reaches over the edge. Move to the middle of the picture."),
  TOO_DARK("too-dark", "It is too dark. Put a light in front of you, not behind you."),
  LIGHT_FROM_BEHIND(
      "light-from-behind",
      "The light comes from behind you. Turn around, or close the curtain behind you."),
  TURNED_AWAY("turned-away", "Your face is turned away. Look straight into the camera."),
  COVERED(
      "covered",
      "Part of your face is hidden. Take away what is before it: a hand, a scarf, a mask."),
  BLURRED("blurred", "The picture is blurred. Hold still and clean the camera."),
  TOO_FEW_PIXELS("too-few-pixels", "The picture is too small to be read. Use a better camera."),
  NO_DOCUMENT(
      "no-document",
      "No document can be seen. Hold it flat before the camera, filling the picture."),
  GLARE(
      "glare", "A reflection hides part of the document. Tilt it a little, or turn off the flash."),
  CUT_OFF("cut-off", "The document reaches over the edge. Show all four corners."),
  DOCUMENT_TOO_SMALL("document-too-small", "The document is too far away. Bring it closer."),
  SAME_SIDE(
      "same-side",
      "This shows what a picture before it shows already. Turn the camera further to the side."),
  UNREADABLE("unreadable", "The picture cannot be read. Take it again.");

  private final String code;
  private final String prompt;

  PictureFault(String code, String prompt) {
    this.code = code;
    this.prompt = prompt;
  }

  public String code() {
    return code;
  }

  public String prompt() {
    return prompt;
  }
}
