package org.invigil.application.service.session;

import java.util.LinkedHashMap;
import java.util.function.Function;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of the sessions that people work on now, for as long as all that it follows
 * from is the same. Who decides flag after flag would otherwise wait for thousands of rows to be
 * read and opened each time.
 *
 * @param <F> all that it follows from; taken before it is worked out, so that what changes
 *     meanwhile is noticed the next time
 * @param <V> what is worked out
 */
public final class Recent<F, V> {

  /** About as many as people review at once; a session of three hours is reckoned at 1 to 2 MB. */
  private static final int KEPT = 16;

  private record Known<F, V>(F from, V value) {}

  private final LinkedHashMap<ExamSessionId, Known<F, V>> known =
      new LinkedHashMap<>(KEPT, 0.75f, true);

  /** Of an exam under way everything changes with every piece: it is worked out each time. */
  public V of(ExamSession session, F from, Function<F, V> work) {
    if (!(session instanceof ExamSession.Over)) {
      return work.apply(from);
    }
    var before = get(session.id());
    if (before != null && before.from().equals(from)) {
      return before.value();
    }
    var value = work.apply(from);
    keep(session.id(), new Known<>(from, value));
    return value;
  }

  private synchronized @Nullable Known<F, V> get(ExamSessionId id) {
    return known.get(id);
  }

  private synchronized void keep(ExamSessionId id, Known<F, V> now) {
    known.put(id, now);
    if (known.size() > KEPT) {
      known.pollFirstEntry();
    }
  }
}
