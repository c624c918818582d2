package org.invigil.application.port.in.session;

import java.util.List;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ExamSessionId;

/** What was written in a session? */
public interface ReadMessages {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Read, SessionRefusal {}

  record Read(List<ChatMessage> messages) implements Outcome {
    public Read {
      messages = List.copyOf(messages);
    }
  }
}
