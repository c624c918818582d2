package org.invigil.adapter.out.storage.session;

import java.util.List;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.SessionEvent;
import org.invigil.domain.session.SessionEventId;

/** Session events, sealed under the key of their session. */
public final class SqlSessionEvents implements SessionEvents {

  private static final int MOST = 100_000;

  private final Table table;

  public SqlSessionEvents(Database database) {
    this.table = new Table(database);
  }

  @Override
  public boolean add(SessionEvent event) {
    try {
      table.add(event);
      return true;
    } catch (AlreadyKept known) {
      return false;
    }
  }

  @Override
  public List<SessionEvent> of(ExamSessionId session) {
    return table.of(session);
  }

  @Override
  public long count(ExamSessionId session) {
    return table.count(session);
  }

  @Override
  public void erase(ExamSessionId session) {
    table.erase(session);
  }

  private static final class Table extends SealedTable<SessionEvent, SessionEventId> {

    Table(Database database) {
      super(
          database,
          Layout.of("session_event", SessionEvent.class, SessionEvent::id, SessionEventId::value)
              .ownedBy(it -> it.session().value())
              .with("session", SessionEvent::session)
              .with("happened_at", SessionEvent::at));
    }

    List<SessionEvent> of(ExamSessionId session) {
      return listInOrder("session = ?", "happened_at, id", MOST, session).stream()
          .map(Stored::value)
          .toList();
    }

    long count(ExamSessionId session) {
      return count("session = ?", session);
    }

    void erase(ExamSessionId session) {
      remove("session = ?", session);
    }
  }
}
