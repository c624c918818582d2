package org.invigil.adapter.in.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Locale;
import org.invigil.adapter.in.agent.practice.ScriptedCandidate.Candidate;
import org.invigil.domain.session.ExamSession;

/** What the candidate types while there is no window. */
final class Keyboard implements Runnable {

  private static final String WORDS =
      "Type break, return, hand (to ask for the proctor), say and a message, or end.";
  private static final String SAY = "say ";

  private final InputStream typed;
  private final Candidate candidate;
  private boolean asked;

  Keyboard(InputStream typed, Candidate candidate) {
    this.typed = typed;
    this.candidate = candidate;
  }

  @Override
  public void run() {
    candidate.say(WORDS);
    try (var lines = new BufferedReader(new InputStreamReader(typed, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read(line.strip());
      }
    } catch (IOException closed) {
      candidate.say("Nothing more can be typed here.");
    }
  }

  private void read(String line) {
    if (line.toLowerCase(Locale.ROOT).startsWith(SAY)) {
      asked = false;
      candidate.write(line.substring(SAY.length()).strip());
    } else {
      obey(line.toLowerCase(Locale.ROOT));
    }
  }

  private void obey(String word) {
    switch (word) {
      case "break" -> candidate.leaveDesk();
      case "return" -> candidate.returnToDesk();
      case "hand" -> candidate.raiseHand();
      case "end" ->
          candidate.say("To end, type yes: \"" + ExamSession.EndingAsked.CONFIRMATION + "\"");
      case "yes" -> {
        if (asked) {
          candidate.end();
        }
      }
      default -> candidate.say(WORDS);
    }
    asked = word.equals("end");
  }
}
