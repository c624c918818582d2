package org.invigil.benchmarks.ingest;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a server answered, and how long it took. */
final class Answers {

  private static final int KEPT = 201;

  private final int size;
  private final Duration length;
  private final Map<Integer, Long> statuses = new TreeMap<>();
  private long[] micros = new long[1024];
  private int count;
  private long keptInAll;

  Answers(int size, Duration length) {
    this.size = size;
    this.length = length;
  }

  void note(int status, long nanos, boolean counts) {
    if (status == KEPT) {
      keptInAll++;
    }
    if (counts) {
      statuses.merge(status, 1L, Long::sum);
      if (count == micros.length) {
        micros = Arrays.copyOf(micros, 2 * count);
      }
      micros[count++] = nanos / 1000;
    }
  }

  /** During the warm-up too. */
  long keptInAll() {
    return keptInAll;
  }

  long kept() {
    return statuses.getOrDefault(KEPT, 0L);
  }

  double perSecond() {
    return kept() * 1000.0 / length.toMillis();
  }

  /** Milliseconds within which so great a part was answered. */
  double within(double part) {
    var sorted = Arrays.copyOf(micros, count);
    Arrays.sort(sorted);
    return count == 0 ? 0 : sorted[(int) (part * (count - 1))] / 1000.0;
  }

  Map<Integer, Long> statuses() {
    return Map.copyOf(statuses);
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"acknowledged\":%d,\"perSecond\":%.0f,\"megabytesPerSecond\":%.1f,\"p50Millis\":%.1f,\"p99Millis\":%.1f,\"answers\":\"%s\"}",
        kept(),
        perSecond(),
        perSecond() * size / 1e6,
        within(0.50),
        within(0.99),
        statuses);
  }
}
