package org.invigil.domain.checkin;

/** Why a session is looked at by a person because of its check-in. */
public enum Referral {
  /** The face was not recognised three times; a code from the mailbox stood in for it. */
  IDENTITY_BY_CODE_ONLY,
  /** Another document than in onboarding was shown (ONB-8). */
  DOCUMENT_CHANGED,
  /** No machine read the document; a person compares it. */
  DOCUMENT_NOT_READ,
  /** The registered name changed after onboarding, and no machine matched the new one (CAN-2). */
  NAME_CHANGED,
  /** The model number of the calculator was not read. */
  CALCULATOR_NOT_READ,
  /** The candidate said that they cannot make the moves of the live-face check. */
  LIVE_FACE_DECLINED,
  /**
   * The moves of the live-face check were not seen, or not tried; nothing speaks against anybody.
   */
  LIVE_FACE_NOT_SHOWN,
  /** The camera has the name of a program that plays pictures. */
  CAMERA_IS_A_PROGRAM,
  /** Pictures came again, or at times that cannot be true. */
  PICTURES_REPLAYED,
  /** The face did not follow the light of the screen. */
  LIGHT_NOT_FOLLOWED,
  /** The face that made the moves is not like the one of onboarding. */
  ANOTHER_FACE_MOVED,
  /** The pictures do not show enough of room or desk. */
  ROOM_NOT_SHOWN
}
