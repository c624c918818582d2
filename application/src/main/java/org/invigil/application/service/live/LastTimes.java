package org.invigil.application.service.live;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.invigil.domain.session.ExamSessionId;

/**
 * When something was last so, of the sessions noted last; what was noted long before is forgotten.
 */
final class LastTimes {

  private static final int MOST = 10_000;

  private final Map<ExamSessionId, Instant> times = new LinkedHashMap<>();

  synchronized void note(ExamSessionId session, Instant at) {
    times.remove(session);
    times.put(session, at);
    if (times.size() > MOST) {
      times.remove(times.keySet().iterator().next());
    }
  }

  synchronized Optional<Instant> of(ExamSessionId session) {
    return Optional.ofNullable(times.get(session));
  }
}
