package org.invigil.domain.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How much of a session is recorded.
 *
 * @param whole from the first "begin" to the end, or to the last moment known
 * @param expected the streams that must cover it
 * @param absent those of them of which there is nothing at all
 * @param uncovered by stream and time
 */
@ValueObject
public record Completeness(
    Span whole, Set<StreamName> expected, Set<StreamName> absent, List<UncoveredTime> uncovered) {

  /** A gap of exactly this length is listed. Shorter ones lie between two segments. */
  public static final Duration SHORTEST_GAP = Duration.ofSeconds(1);

  /**
   * A camera needs a moment to open and a program one to close. A gap of exactly this length where
   * a sitting begins, or where the session ends, is not listed.
   */
  public static final Duration EDGE = Duration.ofSeconds(5);

  public Completeness {
    expected = Set.copyOf(expected);
    absent = Set.copyOf(absent);
    uncovered = List.copyOf(uncovered);
  }

  /**
   * @param sittings of the session
   * @param explanations what is known to have happened
   * @param mayStillCome whether pieces may still be uploaded
   */
  public static Completeness measure(
      Span whole,
      Set<StreamName> expected,
      Collection<SittingBegun> sittings,
      List<Timeline.Placed> placed,
      Collection<Explanation> explanations,
      boolean mayStillCome) {
    var causes = new GapCauses(explanations, mayStillCome);
    var pieces = placed.stream().collect(Collectors.groupingBy(it -> it.segment().id().stream()));
    var uncovered = new ArrayList<UncoveredTime>();
    for (var stream : expected.stream().sorted().toList()) {
      var own = pieces.getOrDefault(stream, List.of());
      for (var gap : whole.without(own.stream().map(Timeline.Placed::span).toList())) {
        if (gap.length().compareTo(SHORTEST_GAP) >= 0 && !isEdge(gap, whole, sittings)) {
          uncovered.addAll(causes.of(stream, gap, own));
        }
      }
    }
    var absent =
        expected.stream()
            .filter(it -> !pieces.containsKey(it))
            .collect(Collectors.toUnmodifiableSet());
    return new Completeness(whole, expected, absent, uncovered);
  }

  private static boolean isEdge(Span gap, Span whole, Collection<SittingBegun> sittings) {
    var atAnEdge =
        gap.until().equals(whole.until())
            || sittings.stream().anyMatch(it -> it.at().equals(gap.from()));
    // A stream of which there is nothing at all has no edge.
    return atAnEdge && gap.length().compareTo(EDGE) <= 0 && !gap.equals(whole);
  }

  /** Of the stream that lacks most. */
  public Duration uncoveredTime() {
    return expected.stream()
        .map(this::uncoveredTime)
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  public Duration uncoveredTime(StreamName stream) {
    return uncovered.stream()
        .filter(it -> it.stream() == stream)
        .map(it -> it.span().length())
        .reduce(Duration.ZERO, Duration::plus);
  }
}
