package org.invigil.domain.flag;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.flag.Observation.Seen;
import org.invigil.domain.flag.Observation.Sign;
import org.invigil.domain.flag.Sights.SignSeen;
import org.invigil.domain.flag.Stretch.Moment;

/**
 * Things of one kind in the pictures in which they were looked for. Few pictures are looked at, so
 * that between two on end that both show it, it is taken to have been there.
 *
 * @param samples the pictures in which things were looked for, in order of time
 */
record ThingSights(ThingPolicy policy, List<Seen> samples) {

  /** The times at which a thing of this kind was there, as far as it counts. */
  List<Moment<SignSeen>> of(FlagKind kind) {
    var counted = new HashSet<SignSeen>();
    for (var track : tracks(kind)) {
      if (policy.isEnough(track.size(), taken(track))) {
        counted.addAll(track);
      }
    }
    return counted.stream().map(it -> moment(it, counted)).sorted(byTime()).toList();
  }

  private static Comparator<Moment<SignSeen>> byTime() {
    return Comparator.comparing((Moment<SignSeen> it) -> it.from())
        .thenComparing(it -> it.what().sign().toString());
  }

  /** What is seen in the same place again and again is one thing. */
  private List<List<SignSeen>> tracks(FlagKind kind) {
    var tracks = new ArrayList<List<SignSeen>>();
    for (var sample : samples) {
      for (var sign : signs(sample, kind)) {
        var seen = new SignSeen(sample, sign);
        nearest(tracks, seen)
            .ifPresentOrElse(it -> it.add(seen), () -> tracks.add(new ArrayList<>(List.of(seen))));
      }
    }
    return tracks;
  }

  private static List<Sign> signs(Seen sample, FlagKind kind) {
    return sample.signs().stream()
        .filter(it -> it.kind() == kind && it.where().isPresent())
        .sorted(Comparator.comparing(Sign::confidence).reversed().thenComparing(Sign::toString))
        .toList();
  }

  private Optional<List<SignSeen>> nearest(List<List<SignSeen>> tracks, SignSeen next) {
    return tracks.stream()
        .filter(it -> goesOn(it.getLast(), next))
        .max(Comparator.comparingDouble(it -> overlap(it.getLast(), next)));
  }

  private boolean goesOn(SignSeen last, SignSeen next) {
    var apart = Duration.between(last.seen().at(), next.seen().at());
    return apart.isPositive()
        && policy.reaches(apart)
        && policy.isSamePlace(area(last), area(next));
  }

  private static double overlap(SignSeen one, SignSeen other) {
    return area(one).overlap(area(other));
  }

  private static org.invigil.domain.picture.Area area(SignSeen it) {
    return it.sign().where().orElseThrow();
  }

  private int taken(List<SignSeen> track) {
    var from = track.getFirst().seen().at();
    var to = track.getLast().seen().at();
    return (int)
        samples.stream().filter(it -> !it.at().isBefore(from) && !it.at().isAfter(to)).count();
  }

  private Moment<SignSeen> moment(SignSeen it, Set<SignSeen> counted) {
    var until =
        next(it.seen())
            .filter(next -> policy.reaches(Duration.between(it.seen().at(), next.at())))
            .filter(next -> counted.stream().anyMatch(other -> other.seen().equals(next)))
            .map(Seen::at)
            .filter(at -> at.isAfter(it.seen().until()))
            .orElse(it.seen().until());
    return new Moment<>(it.seen().at(), until, it);
  }

  private Optional<Seen> next(Seen sample) {
    return samples.stream().filter(it -> it.at().isAfter(sample.at())).findFirst();
  }
}
