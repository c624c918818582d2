package org.invigil.domain.flag;

/** What a flag is about (FLG-2). The code is stable and appears in reports and the API. */
public enum FlagKind {
  NO_FACE("no-face"),
  ANOTHER_PERSON("another-person"),
  DIFFERENT_PERSON("different-person"),
  LOOKING_AWAY("looking-away"),
  FACE_COVERED("face-covered"),
  PHONE("phone"),
  BOOK_OR_NOTES("book-or-notes"),
  SECOND_DISPLAY("second-display"),
  FORBIDDEN_PROGRAM("forbidden-program"),
  FORBIDDEN_PAGE("forbidden-page"),
  FORBIDDEN_ITEM("forbidden-item"),
  SPEECH("speech"),
  OTHER_SOUND("other-sound"),
  POOR_LIGHT("poor-light"),
  CAMERA_COVERED("camera-covered"),
  NOT_A_LIVE_FACE("not-a-live-face"),
  BREAK_TOO_LONG("break-too-long"),
  OFF_CAMERA("off-camera"),
  RECORDING_GAP("recording-gap"),
  INTERRUPTION("interruption"),
  PHONE_CAMERA_LOST("phone-camera-lost"),
  DOCUMENT_CHANGED("document-changed"),
  IDENTITY_BY_CODE_ONLY("identity-by-code-only"),
  LOCK_DOWN_LEFT("lock-down-left"),
  EVIDENCE_ALTERED("evidence-altered"),
  RAISED_BY_PROCTOR("raised-by-proctor");

  private final String code;

  FlagKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
