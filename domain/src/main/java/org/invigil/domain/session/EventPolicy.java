package org.invigil.domain.session;

import org.invigil.domain.exam.Capture;

/** Which events are kept, and how much of each (EXM-1, SES-9). */
public final class EventPolicy {

  private EventPolicy() {}

  /** What the exam does not capture is not kept, whatever the program sends. */
  public static boolean mayKeep(EventKind kind, SessionPlan plan) {
    return switch (kind) {
      case PROGRAM_SEEN, TITLE_SEEN, PAGE_SEEN ->
          plan.captured().contains(Capture.PROGRAMS_AND_TITLES);
      case PHONE_LOST -> plan.captured().contains(Capture.PHONE_CAMERA);
      case OTHER_BYTES_OFFERED -> false;
      case LEFT_DESK,
          RETURNED_TO_DESK,
          NETWORK_LOST,
          PROGRAM_CLOSED,
          DISPLAYS_SEEN,
          CAMERA_LOST,
          MICROPHONE_LOST,
          SCREEN_LOST,
          DISK_FAILED,
          DISK_SLOW,
          ENCODER_FAILED,
          SURROUNDINGS_UNSEEN,
          EVENTS_LOST,
          CAMERAS_SEEN,
          MICROPHONES_SEEN,
          VIRTUAL_MACHINE_SEEN,
          REMOTE_CONTROL_SEEN,
          PHONE_UPLOADING,
          LOCK_DOWN_LEFT,
          BORDER_SHOWN,
          OWN_PICTURE_HIDDEN,
          OWN_PICTURE_SHOWN ->
          true;
    };
  }

  /** Titles and addresses that no rule matches are only counted: nothing remains of their words. */
  public static String detailToKeep(EventKind kind, String detail, SessionPlan plan) {
    return switch (kind) {
      case TITLE_SEEN, PAGE_SEEN -> plan.watchList().matches(detail) ? detail : "";
      case PROGRAM_SEEN,
          DISPLAYS_SEEN,
          CAMERAS_SEEN,
          MICROPHONES_SEEN,
          VIRTUAL_MACHINE_SEEN,
          REMOTE_CONTROL_SEEN,
          OTHER_BYTES_OFFERED ->
          detail;
      case EVENTS_LOST -> detail.matches("[0-9]{1,9}") ? detail : "";
      case LEFT_DESK,
          RETURNED_TO_DESK,
          NETWORK_LOST,
          PROGRAM_CLOSED,
          CAMERA_LOST,
          MICROPHONE_LOST,
          SCREEN_LOST,
          DISK_FAILED,
          DISK_SLOW,
          ENCODER_FAILED,
          SURROUNDINGS_UNSEEN,
          PHONE_LOST,
          PHONE_UPLOADING,
          LOCK_DOWN_LEFT,
          BORDER_SHOWN,
          OWN_PICTURE_HIDDEN,
          OWN_PICTURE_SHOWN ->
          "";
    };
  }
}
