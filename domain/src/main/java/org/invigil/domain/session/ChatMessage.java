package org.invigil.domain.session;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.invigil.domain.access.StaffId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * One message between the candidate and those who look after the exam. It is part of the record.
 *
 * @param by who of the staff wrote it; empty where the candidate did
 */
@AggregateRoot
public record ChatMessage(
    @Identity ChatMessageId id,
    ExamSessionId session,
    Optional<StaffId> by,
    String text,
    Instant at) {

  public ChatMessage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(by, "by");
    Words.require(text);
  }
}
