package org.invigil.domain.exam;

/** What an exam may record (EXM-1). What is not named is never opened. */
public enum Capture {
  CAMERA,
  MICROPHONE,
  SCREEN,
  PROGRAMS_AND_TITLES,
  PHONE_CAMERA,
  ROOM_SCAN
}
