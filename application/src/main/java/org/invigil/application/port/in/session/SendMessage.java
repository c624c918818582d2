package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ChatMessageId;
import org.invigil.domain.session.ExamSessionId;

/** Candidate and staff write to each other during an exam. */
public interface SendMessage {

  Outcome handle(Command command);

  /**
   * @param id chosen by the sender, so that a repetition is recognised
   */
  record Command(Actor by, ExamSessionId session, Optional<UUID> id, String text) {}

  sealed interface Outcome permits Sent, SessionRefusal {}

  record Sent(ChatMessageId id, Instant at) implements Outcome {}
}
