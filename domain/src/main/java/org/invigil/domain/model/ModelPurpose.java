package org.invigil.domain.model;

/**
 * What a model may be used for. There is no other use, and none of these reads a mind or a group.
 */
public enum ModelPurpose {
  FIND_FACES("finds faces"),
  FIND_EYES_NOSE_AND_MOUTH("finds eyes, nose and mouth; the pose of the head follows from them"),
  COMPARE_FACES("measures whether two faces are of one person"),
  TELL_A_LIVE_FACE("measures whether a face is before the camera or on a picture of it"),
  TELL_SPEECH("measures whether somebody speaks; never what is said, or who"),
  FIND_OBJECTS("finds telephones and books"),
  FIND_TEXT("finds lines of text on a document"),
  READ_TEXT("reads a line of text on a document");

  private final String words;

  ModelPurpose(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
