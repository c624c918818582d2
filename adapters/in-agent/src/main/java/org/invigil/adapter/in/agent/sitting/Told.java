package org.invigil.adapter.in.agent.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.domain.session.ExamSessionId;

/**
 * What the candidate and this computer have to say in a sitting, in its order, with its own time.
 * It is kept on disk and told when the network allows. There is no way here to tell of a key that
 * was pressed or a file that was opened (SES-9).
 */
final class Told {

  private final String session;
  private final Messages messages;

  Told(ExamSessionId session, Messages messages) {
    this.session = "api/sessions/" + session;
    this.messages = messages;
  }

  void leftDesk(Instant at) throws SpoolFailure {
    add("/breaks", at);
  }

  void returnedToDesk(Instant at) throws SpoolFailure {
    add("/breaks/current/return", at);
  }

  /** The first step of ending. */
  void askedToEnd(Instant at) throws SpoolFailure {
    add("/ending", at);
  }

  /** The second. */
  void confirmedEnd(Instant at) throws SpoolFailure {
    add("/ending/confirmation", at);
  }

  /** An event with its identifier, kind and time. */
  void event(Map<String, Object> event) throws SpoolFailure {
    messages.add(session + "/events", ExamServer.json(Map.of("events", List.of(event))));
  }

  /** A message of the candidate's; its identifier lets the server know a repetition. */
  void message(String text) throws SpoolFailure {
    messages.add(
        session + "/messages",
        ExamServer.json(Map.of("id", UUID.randomUUID().toString(), "text", text)));
  }

  private void add(String path, Instant at) throws SpoolFailure {
    messages.add(session + path, ExamServer.json(Map.of("at", at.toString())));
  }
}
