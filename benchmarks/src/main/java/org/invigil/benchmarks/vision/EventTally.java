package org.invigil.benchmarks.vision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.invigil.domain.flag.Flag;

/** What was found of what was there, by kind. */
final class EventTally {

  private final Map<String, Count> kinds = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> misnamed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private double seconds;

  private static final class Count {
    private int expected;
    private int otherwiseNamed;
    private int repeated;
    private int misnamed;
    private int wrong;
    private final List<Double> delays = new ArrayList<>();
  }

  /**
   * An event is found when a flag of its kind meets it, or one that says the same of what can be
   * seen; further flags that meet it are repeated. A flag of another kind while something happens
   * is misnamed; one while nothing happens is false.
   */
  void compare(
      String clip, double length, List<ClipEvent> events, List<Flag> flags, Instant start) {
    seconds += length;
    var left = new ArrayList<>(flags);
    for (ClipEvent event : events) {
      var met = flags.stream().filter(it -> event.isMetBy(it, start)).toList();
      left.removeAll(met);
      found(clip, event, met, start);
    }
    for (Flag it : left) {
      boolean something = events.stream().anyMatch(event -> event.overlaps(it, start));
      var count = of(it.kind().code());
      count.misnamed += something ? 1 : 0;
      count.wrong += something ? 0 : 1;
      (something ? misnamed : wrong).add(words(clip, it, start));
    }
  }

  private void found(String clip, ClipEvent event, List<Flag> met, Instant start) {
    var count = of(event.kind());
    count.expected++;
    if (met.isEmpty()) {
      missed.add("%s %s %.0f-%.0f".formatted(clip, event.kind(), event.start(), event.end()));
      return;
    }
    count.repeated += met.size() - 1;
    count.otherwiseNamed += met.stream().anyMatch(event::isNamedBy) ? 0 : 1;
    count.delays.add(seconds(event.from(start), met.getFirst().start()));
  }

  private static String words(String clip, Flag it, Instant start) {
    return "%s %s %.0f-%.0f"
        .formatted(clip, it.kind().code(), seconds(start, it.start()), seconds(start, it.end()));
  }

  private Count of(String kind) {
    return kinds.computeIfAbsent(kind, it -> new Count());
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }

  Map<String, Object> result() {
    Map<String, Object> result = new LinkedHashMap<>();
    List<Double> delays = kinds.values().stream().flatMap(it -> it.delays.stream()).toList();
    result.put("hours", seconds / 3600);
    result.put(
        "events",
        Share.of(delays.size(), kinds.values().stream().mapToLong(it -> it.expected).sum()));
    result.put("falsePerHour", hourly(wrong.size()));
    result.put("delaySeconds", delay(delays));
    Map<String, Object> byKind = new LinkedHashMap<>();
    kinds.forEach((kind, count) -> byKind.put(kind, row(count)));
    result.put("kinds", byKind);
    result.put("missed", missed);
    result.put("misnamed", misnamed);
    result.put("false", wrong);
    return result;
  }

  private Map<String, Object> row(Count count) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("found", Share.of(count.delays.size(), count.expected));
    row.put("missed", count.expected - count.delays.size());
    row.put("foundByAnotherName", count.otherwiseNamed);
    row.put("repeated", count.repeated);
    row.put("misnamed", count.misnamed);
    row.put("falsePerHour", hourly(count.wrong));
    row.put("delaySeconds", delay(count.delays));
    return row;
  }

  private double hourly(int count) {
    return seconds == 0 ? 0 : count * 3600 / seconds;
  }

  /** From the start of the event to the start of its flag: the median, and the longest. */
  private static Map<String, Object> delay(List<Double> all) {
    var sorted = all.stream().sorted().toList();
    Map<String, Object> delay = new LinkedHashMap<>();
    if (!sorted.isEmpty()) {
      delay.put("median", sorted.get(sorted.size() / 2));
      delay.put("most", sorted.getLast());
    }
    return delay;
  }
}
