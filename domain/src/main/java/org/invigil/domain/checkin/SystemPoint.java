package org.invigil.domain.checkin;

/** The points of the system check, in their order (CHK-3); the last only in a browser. */
public enum SystemPoint {
  OPERATING_SYSTEM("operating-system"),
  PROCESSOR_AND_MEMORY("processor-and-memory"),
  DISK("disk"),
  CAMERA("camera"),
  MICROPHONE("microphone"),
  DISPLAY_AND_PROGRAMS("display-and-programs"),
  NETWORK("network"),
  BROWSER("browser");

  private final String code;

  SystemPoint(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
