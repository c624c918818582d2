package org.invigil.domain.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Puts segments on the server's clock. The first segment of a stream in a sitting is placed by the
 * program's wall clock, corrected by what the server measured; the others follow by the monotonic
 * clock, so that setting the clock, or the end of daylight saving, moves nothing. Nothing is placed
 * before its sitting began or after it was received.
 */
public final class Timeline {

  private Timeline() {}

  /** One segment and when it was recorded. */
  public record Placed(SegmentFacts segment, Span span) {}

  /** All segments of one session, by stream, sitting and sequence, each with its time. */
  public static List<Placed> place(
      Collection<SegmentFacts> segments, Collection<SittingBegun> sittings) {
    var begun = new HashMap<Integer, SittingBegun>();
    sittings.forEach(it -> begun.put(it.number(), it));
    var anchors = new HashMap<SegmentId, SegmentFacts>();
    var placed = new ArrayList<Placed>();
    for (var segment : segments.stream().sorted(Comparator.comparing(SegmentFacts::id)).toList()) {
      var id = segment.id();
      var sitting = begun.get(id.sitting());
      if (sitting == null) {
        continue; // of a sitting that never was: no time can be believed
      }
      var chain = new SegmentId(id.session(), id.sitting(), id.stream(), 0);
      var anchor = anchors.computeIfAbsent(chain, it -> segment);
      placed.add(new Placed(segment, span(segment, anchor, sitting)));
    }
    return List.copyOf(placed);
  }

  private static Span span(SegmentFacts segment, SegmentFacts anchor, SittingBegun sitting) {
    var zero =
        sitting
            .clock()
            .onServer(
                anchor.startedAt(), sitting.at(), anchor.receivedAt().minus(anchor.duration()));
    var start = zero.plus(segment.monotonic().minus(anchor.monotonic()));
    var from = clamp(start, sitting.at(), segment.receivedAt());
    var until = clamp(start.plus(segment.duration()), from, segment.receivedAt());
    return new Span(from, until);
  }

  private static Instant clamp(Instant at, Instant earliest, Instant latest) {
    if (at.isBefore(earliest) || latest.isBefore(earliest)) {
      return earliest;
    }
    return at.isAfter(latest) ? latest : at;
  }
}
