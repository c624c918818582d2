package org.invigil.application.port.in.session;

import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ExamSessionId;

/** The program has uploaded everything that it holds. */
public interface CompleteUpload {

  Outcome handle(Command command);

  /**
   * @param streams what the program recorded; may be empty where it no longer knows
   */
  record Command(Actor by, ExamSessionId session, List<StreamEnd> streams) {
    public Command {
      streams = List.copyOf(streams);
    }
  }

  /** So many segments of a stream were recorded in a sitting. */
  record StreamEnd(int sitting, StreamName stream, long segments) {}

  sealed interface Outcome
      permits Complete, NotProctored, StillMissing, StillRunning, SessionRefusal {}

  /** Everything is there; the credential for uploading is revoked. */
  record Complete() implements Outcome {}

  /** Everything that exists is there, and it is not enough: the work cannot be accepted. */
  record NotProctored(List<RuleBroken> broken) implements Outcome {
    public NotProctored {
      broken = List.copyOf(broken);
    }
  }

  /** These pieces are named, and not there. */
  record StillMissing(List<ChainProblem.Missing> missing) implements Outcome {
    public StillMissing {
      missing = List.copyOf(missing);
    }
  }

  record StillRunning() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "session.still-running";
    }

    @Override
    public String sentence() {
      return "The exam is still running. End it first, in two steps.";
    }
  }
}
