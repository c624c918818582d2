package org.invigil.adapter.out.storage.session;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.Witnesses;
import org.invigil.contracts.SessionRecordsContract;
import org.invigil.contracts.SessionSamples;
import org.invigil.domain.session.ExamSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class SqlSessionRecordsTest extends SessionRecordsContract {

  private static final Storage STORAGE = SharedStorage.open();

  private final Storage storage = SharedStorage.open();
  private final SessionEvents events = new SqlSessionEvents(storage.database());
  private final ChatMessages messages = new SqlChatMessages(storage.database());
  private final Witnesses witnesses = new SqlWitnesses(storage.database());

  @Override
  protected SessionEvents events() {
    return events;
  }

  @Override
  protected ChatMessages messages() {
    return messages;
  }

  @Override
  protected Witnesses witnesses() {
    return witnesses;
  }

  @Override
  protected ExamSession existing() {
    var session = SessionSamples.session();
    new SqlExamSessions(STORAGE.database()).add(session);
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

  @AfterAll
  static void closeAll() {
    STORAGE.close();
  }
}
