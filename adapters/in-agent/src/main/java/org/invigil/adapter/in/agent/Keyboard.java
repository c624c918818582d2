package org.invigil.adapter.in.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Locale;
import org.invigil.adapter.in.agent.practice.ScriptedCandidate.Candidate;
import org.invigil.domain.session.ExamSession;

/** What the candidate types while there is no window: break, return, end, and then yes. */
final class Keyboard implements Runnable {

  private final InputStream typed;
  private final Candidate candidate;
  private boolean asked;

  Keyboard(InputStream typed, Candidate candidate) {
    this.typed = typed;
    this.candidate = candidate;
  }

  @Override
  public void run() {
    candidate.say("Type break, return or end.");
    try (var lines = new BufferedReader(new InputStreamReader(typed, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        obey(line.strip().toLowerCase(Locale.ROOT));
      }
    } catch (IOException closed) {
      candidate.say("Nothing more can be typed here.");
    }
  }

  private void obey(String word) {
    switch (word) {
      case "break" -> candidate.leaveDesk();
      case "return" -> candidate.returnToDesk();
      case "end" ->
          candidate.say("To end, type yes: \"" + ExamSession.EndingAsked.CONFIRMATION + "\"");
      case "yes" -> {
        if (asked) {
          candidate.end();
        }
      }
      default -> candidate.say("Type break, return or end.");
    }
    asked = word.equals("end");
  }
}
