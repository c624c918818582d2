package org.invigil.application.port.in.session;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** May somebody look at this session's recording now? */
public interface LookAtSession {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits MayLook, NotWhileItRuns, SessionRefusal {}

  record MayLook() implements Outcome {}

  /** Record and review: nobody, staff included, can watch while the exam runs. */
  record NotWhileItRuns() implements Outcome, WatchLive.Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.NOT_PERMITTED;
    }

    @Override
    public String code() {
      return "session.look-while-running";
    }

    @Override
    public String sentence() {
      return "Nobody can watch this exam while it runs. Look at the recording when it is over.";
    }
  }
}
