package org.invigil.adapter.in.agent.checkin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.delivery.BackOff;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.wire.Answer;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.domain.exam.ExamId;

/**
 * What an exam captures and allows, asked before check-in: no exam begins without it, so none is
 * recorded by less than its rules, nor by more (EXM-1).
 */
public final class AskedPlan {

  private static final int TRIES = 8;

  private final ExamServer server;
  private final BackOff backOff;
  private final Pace pace;
  private final Say say;

  public AskedPlan(ExamServer server, BackOff backOff, Pace pace, Say say) {
    this.server = server;
    this.backOff = backOff;
    this.pace = pace;
    this.say = say;
  }

  /** Asks with the usual waits; a "no" of the server is told in its own words. */
  public JsonNode of(ExamId exam) throws CheckInFailed {
    for (int i = 0; i < TRIES; i++) {
      Optional<Duration> wish = Optional.empty();
      switch (server.get("api/exams/" + exam)) {
        case Answer.Done seen when seen.body().path("captures").isArray() -> {
          return seen.body();
        }
        case Answer.Refused no ->
            throw new CheckInFailed(no.sentence() + " (" + no.code() + " " + no.reference() + ")");
        case Answer.NotNow busy -> wish = busy.askedToWait();
        case Answer.Done _, Answer.Unreachable _ -> wish = Optional.empty();
      }
      say.line("The server cannot be reached; trying to read the exam's rules");
      pace.until(pace.nanos() + backOff.afterFailure(wish).toNanos());
    }
    throw new CheckInFailed("The server cannot be reached. Check your network and start again.");
  }
}
