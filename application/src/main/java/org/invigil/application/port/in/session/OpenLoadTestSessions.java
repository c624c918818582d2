package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSessionId;

/**
 * Opens recording sessions of people who do not exist, for programs that measure how much a server
 * takes. Only a server that was set up for it does.
 */
public interface OpenLoadTestSessions {

  /** Exactly so many are opened in one go. */
  int MOST = 100;

  Outcome handle(Command command);

  /**
   * @param secret as the server wrote it into its folder
   */
  record Command(String secret, int count) {}

  sealed interface Outcome permits Opened, NotPermitted, NoSuchCount {}

  record Opened(ExamId exam, List<Open> sessions) implements Outcome {

    public Opened {
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * @param token puts segments of this session and nothing else
   */
  record Open(ExamSessionId session, int sitting, String token, Instant begun) {

    @Override
    public String toString() {
      return "Open[" + session + "]";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoSuchCount() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "load-tests.count";
    }

    @Override
    public String sentence() {
      return "Ask for 1 to " + MOST + " sessions at a time.";
    }
  }
}
