package org.invigil.adapter.in.agent.surroundings;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.invigil.domain.session.EventKind;

/** Something that began, or has lasted until now. */
public record Noticed(EventKind kind, Instant at, Optional<Instant> until, String detail) {

  /** As the server takes it, with an identifier of its own. */
  public Map<String, Object> asEvent() {
    var event = new LinkedHashMap<String, Object>();
    event.put("id", UUID.randomUUID().toString());
    event.put("kind", kind.code());
    event.put("at", at.toString());
    until.ifPresent(it -> event.put("until", it.toString()));
    if (!detail.isEmpty()) {
      event.put("detail", detail);
    }
    return event;
  }
}
