package org.invigil.domain.exam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What each capture means for a candidate, in one sentence each. */
enum CaptureInWords {
  CAMERA(Capture.CAMERA, "the picture of your camera", "to see that you sit the exam yourself"),
  MICROPHONE(Capture.MICROPHONE, "the sound of your microphone", "to hear help by others"),
  SCREEN(Capture.SCREEN, "your screen", "to see that only what is permitted is used"),
  PROGRAMS(
      Capture.PROGRAMS_AND_TITLES,
      "names of programs, and those titles and addresses that a rule matches",
      "to notice programs and pages that are not permitted"),
  PHONE(Capture.PHONE_CAMERA, "the picture of your phone beside you", "to see the desk"),
  ROOM(Capture.ROOM_SCAN, "two scans, of the room and of the desk", "to see that nobody is near");

  private final Capture capture;
  private final String what;
  private final String why;

  CaptureInWords(Capture capture, String what, String why) {
    this.capture = capture;
    this.what = what;
    this.why = why;
  }

  static Stream<CapturedData> data(Set<Capture> captures) {
    return Arrays.stream(values())
        .filter(it -> captures.contains(it.capture))
        .map(it -> new CapturedData(it.code(), it.what, it.why));
  }

  private String code() {
    return capture.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> of(Set<Capture> captures) {
    var lines = new ArrayList<String>();
    for (var it : values()) {
      lines.add(
          captures.contains(it.capture)
              ? "Recorded: " + it.what + ", " + it.why + "."
              : "Not recorded, never opened: " + it.what + ".");
    }
    lines.add("Never recorded: your files and what you type.");
    return lines;
  }
}
