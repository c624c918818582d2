package org.invigil.adapter.out.storage.review;

import java.util.UUID;
import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.ObservationsContract;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.AfterEach;

class SqlObservationsTest extends ObservationsContract {

  private final Storage storage = SharedStorage.open();
  private final SqlObservations store = new SqlObservations(storage.database());

  @Override
  protected SqlObservations store() {
    return store;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return storage.unitOfWork();
  }

  @Override
  protected ExamSessionId session() {
    var session = super.session();
    storage.keys().make(session.value(), new InstitutionId(UUID.randomUUID()));
    return session;
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
