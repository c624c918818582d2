package org.invigil.contracts.fakes;

import java.util.List;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.FoundFlags;
import org.invigil.domain.session.ExamSessionId;

public final class InMemorySessionFlags extends InMemoryStore<FoundFlags, ExamSessionId>
    implements SessionFlags {

  public InMemorySessionFlags(Memory memory) {
    super(memory, "flags", FoundFlags::session);
  }

  @Override
  public List<FoundFlags> of(ExamId exam) {
    return all(it -> it.exam().equals(exam)).stream().map(Stored::value).toList();
  }

  @Override
  public boolean holds(ExamSessionId session) {
    return find(session).isPresent();
  }

  @Override
  public void erase(ExamSessionId session) {
    forget(it -> it.session().equals(session));
  }
}
