package org.invigil.contracts.fakes;

import java.util.Comparator;
import java.util.List;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ExamSessionId;

/** Chat messages in memory. */
public final class InMemoryChatMessages implements ChatMessages {

  private final Rows<Object, ChatMessage> rows;

  public InMemoryChatMessages(Memory memory) {
    rows = new Rows<>(memory, "chat messages");
  }

  @Override
  public boolean add(ChatMessage message) {
    return rows.addUnlessThere(List.of(message.session(), message.id()), message).isEmpty();
  }

  @Override
  public List<ChatMessage> of(ExamSessionId session) {
    return rows.all(it -> it.session().equals(session)).stream()
        .sorted(Comparator.comparing(ChatMessage::at))
        .toList();
  }

  @Override
  public void erase(ExamSessionId session) {
    rows.erase(it -> it.session().equals(session), Integer.MAX_VALUE);
  }
}
