package org.invigil.adapter.out.storage.session;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.SupportReports;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.SessionSamples;
import org.invigil.contracts.SupportReportsContract;
import org.invigil.domain.session.ExamSession;
import org.junit.jupiter.api.AfterEach;

class SqlSupportReportsTest extends SupportReportsContract {

  private final Storage storage = SharedStorage.open();
  private final SupportReports store = new SqlSupportReports(storage.database());

  @Override
  protected SupportReports store() {
    return store;
  }

  @Override
  protected ExamSession existing() {
    var session = SessionSamples.session();
    new SqlExamSessions(storage.database()).add(session);
    return session;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return storage.unitOfWork();
  }

  @Override
  protected void goDown() {
    storage.close();
  }

  @AfterEach
  void close() {
    storage.close();
  }
}
