package org.invigil.benchmarks.film;

/**
 * What can happen in a film. Where there is a code, software should raise a flag of it; the rest is
 * what candidates do, and should raise none.
 */
public enum Kind {
  AWAY_FOR_A_MOMENT("no-face", 4.2, 5.4),
  AWAY("off-camera", 8, 20),
  ANOTHER_PERSON("another-person", 5, 14),
  DIFFERENT_PERSON("different-person", 6, 18),
  LOOKING_ASIDE("looking-away", 8, 16),
  LOOKING_DOWN("looking-away", 8, 16),
  FACE_COVERED("face-covered", 8, 16),
  POOR_LIGHT("poor-light", 5, 14),
  CAMERA_COVERED("camera-covered", 7, 15),
  FROZEN("camera-covered", 8, 16),
  SPEECH("speech", 5, 14),
  GLANCE("", 1.5, 2.5),
  LOOK_AT_KEYBOARD("", 6, 12),
  LEAN("", 6, 20),
  HAND_AT_CHIN("", 3, 8),
  PASSER_BY("", 0.6, 1.0),
  LAMP("", 10, 40),
  BANG("", 0.3, 0.8),
  STILLNESS("", 30, 60);

  private final String code;
  private final double shortest;
  private final double longest;

  Kind(String code, double shortest, double longest) {
    this.code = code;
    this.shortest = shortest;
    this.longest = longest;
  }

  String code() {
    return code;
  }

  boolean isEvent() {
    return !code.isEmpty();
  }

  double length(double share) {
    return shortest + share * (longest - shortest);
  }
}
