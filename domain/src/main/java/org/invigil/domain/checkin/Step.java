package org.invigil.domain.checkin;

import java.util.EnumSet;
import java.util.Set;
import org.invigil.domain.exam.Capture;

/** The steps of a check-in, in their order (CHK-1). */
public enum Step {
  CONSENT("consent"),
  SYSTEM_CHECK("system-check", Capture.CAMERA, Capture.MICROPHONE),
  FACE_SCAN("face", Capture.CAMERA),
  NAME_CONFIRMATION("name-confirmation"),
  ID_CHECK("document", Capture.CAMERA),
  PHONE_PAIRING("phone-pairing"),
  ROOM_SCAN_OF_THE_ROOM("room-scan-1", Capture.CAMERA),
  ROOM_SCAN_OF_THE_DESK("room-scan-2", Capture.CAMERA),
  CALCULATOR("calculator", Capture.CAMERA),
  SCREEN_SHARE("screen-share"),
  BEGIN("begin");

  private static final Set<Step> WITH_PICTURE =
      EnumSet.of(FACE_SCAN, ID_CHECK, ROOM_SCAN_OF_THE_ROOM, ROOM_SCAN_OF_THE_DESK, CALCULATOR);

  private final String code;
  private final Set<Capture> devices;

  Step(String code, Capture... devices) {
    this.code = code;
    this.devices = Set.of(devices);
  }

  /** Stable; the API's word for it. */
  public String code() {
    return code;
  }

  /** The devices that run while this step is on screen, and only then (SES-1). */
  public Set<Capture> devices() {
    return devices;
  }

  /** Whether pictures of this step are kept; of the others nothing is (SES-1). */
  public boolean keepsPictures() {
    return WITH_PICTURE.contains(this);
  }
}
