package org.invigil.contracts.fakes;

import java.util.Comparator;
import java.util.List;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.SessionEvent;

/** Session events in memory. */
public final class InMemorySessionEvents implements SessionEvents {

  private final Rows<Object, SessionEvent> rows;

  public InMemorySessionEvents(Memory memory) {
    rows = new Rows<>(memory, "session events");
  }

  @Override
  public boolean add(SessionEvent event) {
    return rows.addUnlessThere(List.of(event.session(), event.id()), event).isEmpty();
  }

  @Override
  public List<SessionEvent> of(ExamSessionId session) {
    return rows.all(it -> it.session().equals(session)).stream()
        .sorted(Comparator.comparing(SessionEvent::at).thenComparing(it -> it.id().value()))
        .toList();
  }

  @Override
  public long count(ExamSessionId session) {
    return of(session).size();
  }

  @Override
  public void erase(ExamSessionId session) {
    rows.erase(it -> it.session().equals(session), Integer.MAX_VALUE);
  }
}
