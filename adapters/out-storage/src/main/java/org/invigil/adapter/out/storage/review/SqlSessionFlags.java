package org.invigil.adapter.out.storage.review;

import java.util.List;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.FoundFlags;
import org.invigil.domain.session.ExamSessionId;

/** Found flags in PostgreSQL. */
public final class SqlSessionFlags extends SealedTable<FoundFlags, ExamSessionId>
    implements SessionFlags {

  private static final int MOST = 100_000;

  public SqlSessionFlags(Database database) {
    super(
        database,
        Layout.of("session_flags", FoundFlags.class, FoundFlags::session, ExamSessionId::value)
            .ownedBy(it -> it.session().value())
            .makingKeysFor(FoundFlags::institution)
            .with("exam", FoundFlags::exam));
  }

  @Override
  public List<FoundFlags> of(ExamId exam) {
    return listBy("exam", exam, MOST).stream().map(Stored::value).toList();
  }

  @Override
  public boolean holds(ExamSessionId session) {
    return count("id = ?", session) > 0;
  }

  @Override
  public void erase(ExamSessionId session) {
    remove("id = ?", session);
  }
}
