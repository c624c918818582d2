package org.invigil.domain.flag;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One way in which machines look at a recording, or listen to it. Each can be turned off by itself;
 * one that is off reads nothing.
 */
public enum Detector {
  /** How many faces there are. */
  FACES("faces", FlagKind.NO_FACE, FlagKind.OFF_CAMERA, FlagKind.ANOTHER_PERSON),
  /** Whether the face is the enrolled one. */
  IDENTITY("identity", FlagKind.DIFFERENT_PERSON),
  /** Where the head points. */
  POSE("pose", FlagKind.LOOKING_AWAY),
  /** Whether something hides the face. */
  COVERED_FACE("covered-face", FlagKind.FACE_COVERED),
  /** Whether there is light enough. */
  LIGHT("light", FlagKind.POOR_LIGHT),
  /** Whether the camera is covered, or shows the same picture again and again. */
  CAMERA("camera", FlagKind.CAMERA_COVERED),
  /** Whether the face is before the camera; measured only, it raises nothing. */
  LIVENESS("liveness", FlagKind.NOT_A_LIVE_FACE),
  /** Telephones and books, with a model that the operator supplies. */
  OBJECTS("objects", FlagKind.PHONE, FlagKind.BOOK_OR_NOTES),
  /** Whether somebody speaks. */
  SPEECH("speech", FlagKind.SPEECH);

  private final String code;
  private final Set<FlagKind> kinds;

  Detector(String code, FlagKind... kinds) {
    this.code = code;
    this.kinds = Set.of(kinds);
  }

  /** Stable; appears in the API. */
  public String code() {
    return code;
  }

  /** What it can raise. */
  public Set<FlagKind> kinds() {
    return kinds;
  }

  public static Set<Detector> all() {
    return EnumSet.allOf(Detector.class);
  }

  public static Optional<Detector> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
  }
}
