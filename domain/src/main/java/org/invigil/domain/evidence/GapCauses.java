package org.invigil.domain.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Says of each moment of a gap why nothing is there, and puts moments with the same cause together.
 * What stopped the recording (an interruption, a lost device) goes before what only kept it from
 * coming (the network), and that before a break, in which recording goes on.
 *
 * <p>Numbers tell more than times: between two pieces that follow each other nothing was recorded,
 * so that nothing can be on its way.
 */
final class GapCauses {

  private final Collection<Explanation> explanations;
  private final boolean mayStillCome;

  GapCauses(Collection<Explanation> explanations, boolean mayStillCome) {
    this.explanations = explanations;
    this.mayStillCome = mayStillCome;
  }

  /**
   * @param placed the pieces of this stream
   */
  List<UncoveredTime> of(StreamName stream, Span gap, List<Timeline.Placed> placed) {
    var recorded = mayHaveBeenRecorded(gap, placed);
    var causes = new ArrayList<UncoveredTime>();
    var cuts = List.copyOf(cuts(stream, gap));
    for (var i = 1; i < cuts.size(); i++) {
      var part = new Span(cuts.get(i - 1), cuts.get(i));
      append(causes, new UncoveredTime(stream, part, cause(stream, part, recorded)));
    }
    return withoutSplinters(causes);
  }

  private TreeSet<Instant> cuts(StreamName stream, Span gap) {
    var cuts = new TreeSet<Instant>(List.of(gap.from(), gap.until()));
    for (var each : explanations) {
      if (each.concerns(stream)) {
        reach(each).within(gap).ifPresent(it -> cuts.addAll(List.of(it.from(), it.until())));
      }
    }
    return cuts;
  }

  /** What stops a recording takes a moment before and after with it. */
  private static Span reach(Explanation explanation) {
    var span = explanation.span();
    return switch (explanation.cause()) {
      case INTERRUPTION, DEVICE_LOST ->
          new Span(span.from().minus(Completeness.EDGE), span.until().plus(Completeness.EDGE));
      default -> span;
    };
  }

  private GapCause cause(StreamName stream, Span part, boolean recorded) {
    return explanations.stream()
        .filter(it -> it.concerns(stream) && reach(it).overlaps(part))
        .map(Explanation::cause)
        .filter(it -> it != GapCause.NETWORK || recorded && !mayStillCome)
        .min(Comparator.naturalOrder())
        .filter(it -> it != GapCause.BREAK || !(recorded && mayStillCome))
        .orElse(recorded && mayStillCome ? GapCause.NOT_YET_UPLOADED : GapCause.UNEXPLAINED);
  }

  private static boolean mayHaveBeenRecorded(Span gap, List<Timeline.Placed> placed) {
    var before =
        placed.stream()
            .filter(it -> !it.span().from().isAfter(gap.from()))
            .max(Comparator.comparing(it -> it.segment().id()));
    var after =
        placed.stream()
            .filter(it -> !it.span().from().isBefore(gap.until()))
            .min(Comparator.comparing(it -> it.segment().id()));
    return !follows(before, after);
  }

  private static boolean follows(
      Optional<Timeline.Placed> before, Optional<Timeline.Placed> after) {
    if (after.isEmpty()) {
      return false;
    }
    var second = after.get().segment();
    if (before.isEmpty()) {
      return second.id().sitting() == 1 && second.id().sequence() == 0;
    }
    var first = before.get().segment();
    return first.id().sitting() == second.id().sitting()
        ? second.id().sequence() == first.id().sequence() + 1
        : second.id().sequence() == 0 && second.previous().equals(Optional.of(first.digest()));
  }

  private static void append(List<UncoveredTime> causes, UncoveredTime next) {
    if (!causes.isEmpty() && causes.getLast().cause() == next.cause()) {
      causes.add(joined(causes.removeLast(), next));
    } else {
      causes.add(next);
    }
  }

  /** A part shorter than the shortest gap has no cause of its own: it joins its neighbour. */
  private static List<UncoveredTime> withoutSplinters(List<UncoveredTime> parts) {
    var whole = new ArrayList<UncoveredTime>();
    for (var part : parts) {
      if (!whole.isEmpty() && isSplinter(part)) {
        whole.add(joined(whole.removeLast(), part));
      } else if (!whole.isEmpty() && isSplinter(whole.getLast())) {
        var splinter = whole.removeLast();
        append(
            whole,
            new UncoveredTime(
                part.stream(),
                new Span(splinter.span().from(), part.span().until()),
                part.cause()));
      } else {
        append(whole, part);
      }
    }
    return whole;
  }

  private static boolean isSplinter(UncoveredTime part) {
    return part.span().length().compareTo(Completeness.SHORTEST_GAP) < 0;
  }

  private static UncoveredTime joined(UncoveredTime first, UncoveredTime second) {
    return new UncoveredTime(
        first.stream(), new Span(first.span().from(), second.span().until()), first.cause());
  }
}
