package org.invigil.domain.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the program on the candidate's computer may tell besides the recording. There is no kind for
 * files or keystrokes (SES-9).
 */
public enum EventKind {
  LEFT_DESK,
  RETURNED_TO_DESK,
  NETWORK_LOST,
  PROGRAM_CLOSED,
  /** A program ran; the detail is its name. */
  PROGRAM_SEEN,
  /** A window was open; the detail is its title. */
  TITLE_SEEN,
  /** A page was open; the detail is its address. */
  PAGE_SEEN,
  /** So many displays were connected; the detail is the number. */
  DISPLAYS_SEEN,
  CAMERA_LOST,
  MICROPHONE_LOST,
  SCREEN_LOST,
  PHONE_LOST,
  /** The disk took no recording: it was full, read-only or gone. */
  DISK_FAILED,
  /** The disk took the recording, but slowly; nothing is missing. */
  DISK_SLOW,
  /** A part of the recording could not be made. */
  ENCODER_FAILED,
  /** Programs, titles or devices around the exam could not be looked at. */
  SURROUNDINGS_UNSEEN,
  /**
   * Events came faster than they could be sealed, or the disk took none; the detail is how many.
   */
  EVENTS_LOST,
  /** So many cameras were connected; the detail is the number. */
  CAMERAS_SEEN,
  /** So many microphones were connected; the detail is the number. */
  MICROPHONES_SEEN,
  /** The computer may be a virtual one; the detail says by which sign. */
  VIRTUAL_MACHINE_SEEN,
  /** A program that lets others use this computer ran; the detail is its name. */
  REMOTE_CONTROL_SEEN,
  /** The candidate declared that they upload handwritten answers by phone. */
  PHONE_UPLOADING,
  LOCK_DOWN_LEFT,
  /** The coloured border was shown around every display. */
  BORDER_SHOWN,
  OWN_PICTURE_HIDDEN,
  OWN_PICTURE_SHOWN,
  /** Found by the server: other bytes were offered for a segment that was kept already. */
  OTHER_BYTES_OFFERED;

  /** Lower case with hyphens, as it travels: {@code left-desk}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<EventKind> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }

  /** It lasts, and is told when it begins and again, with its end, when it is over. */
  public boolean isTrouble() {
    return switch (this) {
      case CAMERA_LOST,
          MICROPHONE_LOST,
          SCREEN_LOST,
          DISK_FAILED,
          DISK_SLOW,
          ENCODER_FAILED,
          SURROUNDINGS_UNSEEN ->
          true;
      default -> false;
    };
  }

  /** Only the server itself says so. */
  public boolean isOurs() {
    return this == OTHER_BYTES_OFFERED;
  }
}
