package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ExamSessionId;

/** What was written in sessions. Only ever added; erased by session. */
public interface ChatMessages {

  /** Answers whether it was new; an identifier known in the session changes nothing. */
  boolean add(ChatMessage message);

  /** All of one session, oldest first. */
  List<ChatMessage> of(ExamSessionId session);

  /** Removes all of one session. */
  void erase(ExamSessionId session);
}
