package org.invigil.domain.liveness;

/** What a candidate can be asked to do before the camera, as they would call it. */
public enum Move {
  TURN_LEFT("turn-left", "Turn your head to your left, then look at the camera again."),
  TURN_RIGHT("turn-right", "Turn your head to your right, then look at the camera again."),
  BLINK("blink", "Close both eyes for one second, then open them.");

  private final String code;
  private final String prompt;

  Move(String code, String prompt) {
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
