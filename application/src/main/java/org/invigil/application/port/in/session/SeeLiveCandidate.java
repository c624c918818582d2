package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ComfortBreak;
import org.invigil.domain.session.Credit;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Interruption;
import org.invigil.domain.session.Intervention;

/**
 * What does a proctor see of one candidate of a live exam? Asking is a look: the wall counts the
 * time since. An exam that has ended is shown too, so that its end does not look like a failure.
 */
public interface SeeLiveCandidate {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Seen, SessionRefusal {}

  /**
   * @param candidate empty where the exam is over
   * @param handUp since when a raised hand waits for an answer
   * @param flags found so far, the newest first
   * @param names of the staff who stand in the record
   */
  record Seen(
      ExamSessionId session,
      ExamId exam,
      String title,
      String name,
      String identifier,
      String state,
      Instant now,
      Instant deadline,
      Optional<WatchedCandidate> candidate,
      Optional<Instant> handUp,
      List<Intervention> interventions,
      List<ComfortBreak> breaks,
      List<Interruption> interruptions,
      List<Credit> credits,
      List<ChatMessage> messages,
      List<Flag> flags,
      List<Proctor> proctors,
      Map<StaffId, String> names)
      implements Outcome {
    public Seen {
      interventions = List.copyOf(interventions);
      breaks = List.copyOf(breaks);
      interruptions = List.copyOf(interruptions);
      credits = List.copyOf(credits);
      messages = List.copyOf(messages);
      flags = List.copyOf(flags);
      proctors = List.copyOf(proctors);
      names = Map.copyOf(names);
    }
  }
}
