package org.invigil.domain.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Checks the chain of every stream across all sittings: each segment names the digest of the one
 * before it. A new sitting whose program no longer had the last one follows the newest that the
 * server knew of when the sitting began, or nothing where it knew of none; that is shown, and
 * explained by the interruption. The order in which segments came does not matter.
 */
public final class ChainVerification {

  private ChainVerification() {}

  /**
   * @param kept segments of one session
   * @param witnesses of the same session
   * @param begun when each of its sittings began
   */
  public static List<ChainProblem> verify(
      Collection<SegmentFacts> kept, Collection<Witness> witnesses, Map<Integer, Instant> begun) {
    var known = new KnownDigests(kept, witnesses);
    var problems = new ArrayList<ChainProblem>();
    var inOrder = new TreeMap<SegmentId, SegmentFacts>();
    kept.forEach(it -> inOrder.put(it.id(), it));
    var streams = inOrder.values().stream().collect(Collectors.groupingBy(it -> it.id().stream()));
    streams.values().forEach(stream -> verifyStream(stream, known, begun, problems));
    problems.addAll(missingAtTheEnd(inOrder, witnesses));
    problems.addAll(contradictions(inOrder, witnesses));
    problems.sort((a, b) -> a.at().compareTo(b.at()));
    return List.copyOf(problems);
  }

  private static void verifyStream(
      List<SegmentFacts> stream,
      KnownDigests known,
      Map<Integer, Instant> begun,
      List<ChainProblem> problems) {
    var places = new HashMap<Sha256, SegmentId>();
    for (var segment : stream) {
      var first = places.putIfAbsent(segment.digest(), segment.id());
      if (first != null) {
        problems.add(new ChainProblem.Repeated(first, segment.id()));
      }
    }
    Optional<SegmentFacts> before = Optional.empty();
    for (var segment : stream) {
      var link =
          beginsALaterSitting(before, segment)
              ? verifyBeginning(before.orElseThrow(), segment, known, begun)
              : verifyLink(before, segment, places);
      link.ifPresent(problems::add);
      before = Optional.of(segment);
    }
  }

  private static Optional<ChainProblem> verifyLink(
      Optional<SegmentFacts> before, SegmentFacts segment, Map<Sha256, SegmentId> places) {
    var id = segment.id();
    var expected =
        before.filter(it -> it.id().sitting() == id.sitting()).map(it -> it.id().sequence() + 1);
    if (id.sequence() > expected.orElse(0L)) {
      return Optional.of(
          new ChainProblem.Missing(
              new SegmentId(id.session(), id.sitting(), id.stream(), expected.orElse(0L)),
              id.sequence() - 1));
    }
    if (segment.previous().equals(before.map(SegmentFacts::digest))) {
      return Optional.empty();
    }
    var follows = segment.previous().map(places::get);
    return Optional.of(
        follows.isPresent()
            ? new ChainProblem.Reordered(id, follows.get())
            : new ChainProblem.Changed(id));
  }

  private static boolean beginsALaterSitting(Optional<SegmentFacts> before, SegmentFacts segment) {
    return segment.id().sequence() == 0
        && before.map(it -> it.id().sitting() < segment.id().sitting()).orElse(false);
  }

  private static Optional<ChainProblem> verifyBeginning(
      SegmentFacts before, SegmentFacts segment, KnownDigests known, Map<Integer, Instant> begun) {
    var id = segment.id();
    if (segment.previous().equals(Optional.of(before.digest()))) {
      return Optional.empty();
    }
    var follows = segment.previous().map(it -> known.placeBefore(id, it));
    if (follows.isPresent() && follows.get().isEmpty()) {
      // What it follows never came: it was lost on the disk, and uncovered time tells of it.
      return Optional.empty();
    }
    var place = follows.flatMap(it -> it);
    if (known.wasNewest(place, id, begun.getOrDefault(id.sitting(), Instant.MIN))) {
      return Optional.of(new ChainProblem.BegunAnew(id, true));
    }
    return Optional.of(
        place.isPresent()
            ? new ChainProblem.Reordered(id, place.get())
            : new ChainProblem.BegunAnew(id, false));
  }

  /** What a witness names beyond the last segment that is there. */
  private static List<ChainProblem> missingAtTheEnd(
      Map<SegmentId, SegmentFacts> inOrder, Collection<Witness> witnesses) {
    var newest = new HashMap<SegmentId, Long>();
    for (var witness : witnesses) {
      for (var named : witness.digests()) {
        newest.merge(beginning(named.segment()), named.segment().sequence(), Math::max);
      }
    }
    var kept = new HashMap<SegmentId, Long>();
    inOrder.keySet().forEach(it -> kept.merge(beginning(it), it.sequence(), Math::max));
    var missing = new ArrayList<ChainProblem>();
    newest.forEach((start, last) -> {
      var next = kept.getOrDefault(start, -1L) + 1;
      if (next <= last) {
        missing.add(
            new ChainProblem.Missing(
                new SegmentId(start.session(), start.sitting(), start.stream(), next), last));
      }
    });
    return missing;
  }

  private static SegmentId beginning(SegmentId id) {
    return new SegmentId(id.session(), id.sitting(), id.stream(), 0);
  }

  private static List<ChainProblem> contradictions(
      Map<SegmentId, SegmentFacts> kept, Collection<Witness> witnesses) {
    var found = new HashMap<SegmentId, ChainProblem>();
    for (var witness : witnesses) {
      for (var named : witness.digests()) {
        var segment = kept.get(named.segment());
        if (segment != null && !segment.digest().equals(named.digest())) {
          found.putIfAbsent(
              segment.id(), new ChainProblem.ContradictsWitness(segment.id(), witness.id()));
        }
      }
    }
    return List.copyOf(found.values());
  }
}
