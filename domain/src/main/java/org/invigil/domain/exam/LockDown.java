package org.invigil.domain.exam;

import java.util.List;

/** How far an exam locks the candidate's computer (EXM-8), and what it says plainly it cannot. */
public enum LockDown {
  NONE(List.of("Nothing on the computer is blocked; what runs and shows may be recorded.")),
  SAFE_EXAM_BROWSER(
      List.of(
          "A second computer or a phone beside this one is not prevented.",
          "A virtual machine is detected as far as Safe Exam Browser detects it.")),
  OUR_WINDOW(
      List.of(
          "Key combinations of the operating system are not all prevented; each is an event.",
          "A second computer or a phone beside this one is not prevented."));

  private final List<String> notPrevented;

  LockDown(List<String> notPrevented) {
    this.notPrevented = notPrevented;
  }

  public List<String> notPrevented() {
    return notPrevented;
  }
}
