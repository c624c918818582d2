package org.invigil.domain.candidate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Programs commonly used for accessibility: never blocked by default (CAN-4). Known by the names of
 * their processes, without path and ending, in any letter case.
 */
public enum AccessibilitySoftware {
  NVDA("nvda"),
  JAWS("jfw", "jaws"),
  NARRATOR("narrator"),
  VOICE_OVER("voiceover"),
  ORCA("orca"),
  MAGNIFIER("magnify", "magnifier"),
  ZOOM_TEXT("zoomtext", "zt"),
  SUPERNOVA("supernova"),
  DRAGON("natspeak", "dragon"),
  VOICE_ACCESS("voiceaccess"),
  READ_AND_WRITE("readandwrite", "read&write"),
  CLARO_READ("claroread"),
  TEXT_HELP("texthelp"),
  ON_SCREEN_KEYBOARD("osk", "tabtip", "onboard"),
  SWITCH_CONTROL("grid3", "switchcontrol");

  private final List<String> processes;

  AccessibilitySoftware(String... processes) {
    this.processes = List.of(processes);
  }

  public static boolean includes(String program) {
    var name = process(program);
    return Arrays.stream(values()).anyMatch(it -> it.processes.contains(name));
  }

  /** How a program is known: {@code C:\\Program Files\\JFW.exe} is {@code jfw}. */
  static String process(String program) {
    return program
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst(".*[/\\\\]", "")
        .replaceFirst("\\.exe$|\\.app$", "");
  }
}
