package org.invigil.application.port.in.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.Completeness;
import org.invigil.domain.session.ComfortBreak;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Interruption;
import org.invigil.domain.session.Intervention;

/** How does a session stand, and what is missing of its recording? */
public interface SeeSession {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Seen, SessionRefusal {}

  /**
   * @param interventions what the asker may know of: a candidate is not told of flags
   * @param missing pieces that were recorded, as far as is known, and are not here
   * @param unwitnessed how many pieces came late without a witness
   */
  record Seen(
      ExamSessionId session,
      String state,
      int sitting,
      Instant serverTime,
      Instant begun,
      Instant deadline,
      Optional<Instant> ended,
      Duration longestBreak,
      List<ComfortBreak> breaks,
      List<Interruption> interruptions,
      List<Intervention> interventions,
      long segments,
      List<ChainProblem.Missing> missing,
      Completeness completeness,
      long unwitnessed,
      List<Newest> newest)
      implements Outcome {
    public Seen {
      breaks = List.copyOf(breaks);
      interruptions = List.copyOf(interruptions);
      interventions = List.copyOf(interventions);
      missing = List.copyOf(missing);
      newest = List.copyOf(newest);
    }
  }

  /** The last piece of a stream that the server has: where a chain goes on. */
  record Newest(String stream, int sitting, long sequence, String sha256) {}
}
