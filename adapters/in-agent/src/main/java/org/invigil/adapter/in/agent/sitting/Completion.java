package org.invigil.adapter.in.agent.sitting;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.delivery.BackOff;
import org.invigil.adapter.in.agent.wire.Remote;
import org.invigil.adapter.in.agent.wire.ServerAway;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.session.ExamSessionId;

/** The last word of an exam: the program has nothing left to upload. Said until it is heard. */
public final class Completion {

  private final CompleteUpload complete;
  private final Say say;
  private final Patience patience;

  public Completion(CompleteUpload complete, Say say) {
    this(complete, say, Patience.endless());
  }

  Completion(CompleteUpload complete, Say say, Patience patience) {
    this.complete = complete;
    this.say = say;
    this.patience = patience;
  }

  /**
   * @param streams what this program recorded; empty where it no longer knows
   * @return whether the server said that it needs nothing more of what may lie on this computer
   */
  public boolean tell(ExamSessionId session, List<CompleteUpload.StreamEnd> streams)
      throws InterruptedException {
    var command =
        new CompleteUpload.Command(Remote.whoeverHoldsTheToken(session), session, streams);
    var backOff = new BackOff(ThreadLocalRandom.current()::nextDouble);
    while (true) {
      try {
        CompleteUpload.Outcome outcome = complete.handle(command);
        say.line(heard(outcome));
        return isOver(outcome);
      } catch (ServerAway away) {
        var wait = backOff.afterFailure(away.askedToWait());
        if (!patience.lasts(wait, !away.answered())) {
          return false;
        }
        TimeUnit.MILLISECONDS.sleep(wait.toMillis());
      }
    }
  }

  private static boolean isOver(CompleteUpload.Outcome outcome) {
    return switch (outcome) {
      case CompleteUpload.Complete _, CompleteUpload.NotProctored _ -> true;
      case CompleteUpload.StillMissing _, CompleteUpload.StillRunning _, SessionRefusal _ -> false;
    };
  }

  private static String heard(CompleteUpload.Outcome outcome) {
    return switch (outcome) {
      case CompleteUpload.Complete() -> "The server has the whole recording.";
      case CompleteUpload.NotProctored _ ->
          "Too much of the exam was not recorded: it counts as not proctored. Ask your instructor.";
      case CompleteUpload.StillMissing(var missing) ->
          "The server misses "
              + missing.stream().mapToLong(ChainProblem.Missing::count).sum()
              + " segments that are not on this computer. Ask support.";
      case CompleteUpload.StillRunning no -> no.sentence();
      case SessionRefusal no -> no.sentence();
    };
  }
}
