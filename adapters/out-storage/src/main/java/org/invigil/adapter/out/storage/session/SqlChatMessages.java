package org.invigil.adapter.out.storage.session;

import java.util.List;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ChatMessageId;
import org.invigil.domain.session.ExamSessionId;

/** Chat messages, sealed under the key of their session. */
public final class SqlChatMessages implements ChatMessages {

  private static final int MOST = 100_000;

  private final Table table;

  public SqlChatMessages(Database database) {
    this.table = new Table(database);
  }

  @Override
  public boolean add(ChatMessage message) {
    try {
      table.add(message);
      return true;
    } catch (AlreadyKept known) {
      return false;
    }
  }

  @Override
  public List<ChatMessage> of(ExamSessionId session) {
    return table.of(session);
  }

  @Override
  public void erase(ExamSessionId session) {
    table.erase(session);
  }

  private static final class Table extends SealedTable<ChatMessage, ChatMessageId> {

    Table(Database database) {
      super(
          database,
          Layout.of("chat_message", ChatMessage.class, ChatMessage::id, ChatMessageId::value)
              .ownedBy(it -> it.session().value())
              .with("session", ChatMessage::session)
              .with("sent_at", ChatMessage::at));
    }

    List<ChatMessage> of(ExamSessionId session) {
      return listInOrder("session = ?", "sent_at, id", MOST, session).stream()
          .map(Stored::value)
          .toList();
    }

    void erase(ExamSessionId session) {
      remove("session = ?", session);
    }
  }
}
