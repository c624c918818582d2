package org.invigil.domain.session;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies a chat message; chosen by its sender, so that a repetition is recognised. */
@ValueObject
public record ChatMessageId(UUID value) {

  public ChatMessageId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
