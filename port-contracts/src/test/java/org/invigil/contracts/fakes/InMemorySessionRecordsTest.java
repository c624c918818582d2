package org.invigil.contracts.fakes;

import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.Witnesses;
import org.invigil.contracts.SessionRecordsContract;
import org.invigil.contracts.SessionSamples;
import org.invigil.domain.session.ExamSession;

class InMemorySessionRecordsTest extends SessionRecordsContract {

  private final Memory memory = new Memory();
  private final InMemorySessionEvents events = new InMemorySessionEvents(memory);
  private final InMemoryChatMessages messages = new InMemoryChatMessages(memory);
  private final InMemoryWitnesses witnesses = new InMemoryWitnesses(memory);

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
    return SessionSamples.session();
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
