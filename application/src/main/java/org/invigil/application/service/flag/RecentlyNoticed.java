package org.invigil.application.service.flag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.invigil.application.port.out.Observations;
import org.invigil.application.service.session.Recordings.Recording;
import org.invigil.domain.evidence.Span;
import org.invigil.domain.flag.Findings;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/**
 * What was noticed in the sessions that people work on now, for as long as all of what it follows
 * from is the same. Who decides flag after flag would otherwise wait for thousands of looks to be
 * opened each time.
 */
final class RecentlyNoticed {

  /** Three hours of two streams are a megabyte or two. */
  private static final int KEPT = 16;

  /** All that it follows from; of what was seen and heard whether it is still the same. */
  record From(
      ExamSession session, FlagPolicy policy, Observations.State looks, Recording recording) {}

  /**
   * @param speech when there was some
   */
  record Noticed(Findings findings, List<Span> speech) {

    Noticed {
      speech = List.copyOf(speech);
    }
  }

  private record Known(From from, Noticed noticed) {}

  private final LinkedHashMap<ExamSessionId, Known> known = new LinkedHashMap<>(KEPT, 0.75f, true);

  /** Those of an exam under way change with every piece, and are noticed each time. */
  Noticed of(From from, Function<From, Noticed> notice) {
    if (!(from.session() instanceof ExamSession.Over)) {
      return notice.apply(from);
    }
    var id = from.session().id();
    var before = get(id);
    if (before != null && before.from().equals(from)) {
      return before.noticed();
    }
    var noticed = notice.apply(from);
    keep(id, new Known(from, noticed));
    return noticed;
  }

  private synchronized @Nullable Known get(ExamSessionId id) {
    return known.get(id);
  }

  private synchronized void keep(ExamSessionId id, Known now) {
    known.put(id, now);
    if (known.size() > KEPT) {
      known.pollFirstEntry();
    }
  }
}
