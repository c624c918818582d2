package org.invigil.practice;

import static org.invigil.practice.film.PracticeScript.BREAK_BEGINS;
import static org.invigil.practice.film.PracticeScript.BREAK_ENDS;
import static org.invigil.practice.film.PracticeScript.END;
import static org.invigil.practice.film.PracticeScript.NETWORK_FAILS;
import static org.invigil.practice.film.PracticeScript.NETWORK_RETURNS;
import static org.invigil.practice.film.PracticeScript.PROGRAM_IS_KILLED;

/** What the candidate's program is told to do, at seconds of the film. */
final class Cues {

  private Cues() {}

  static String untilTheKill() {
    return """
    %d break
    %d return
    %d cut-network
    %d restore-network
    %d kill
    """
        .formatted(
            BREAK_BEGINS.toSeconds(),
            BREAK_ENDS.toSeconds(),
            NETWORK_FAILS.toSeconds(),
            NETWORK_RETURNS.toSeconds(),
            PROGRAM_IS_KILLED.toSeconds());
  }

  static String afterTheKill() {
    return """
    start-at %d
    %d end
    """
        .formatted(PROGRAM_IS_KILLED.toSeconds(), END.toSeconds());
  }
}
