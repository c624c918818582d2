package org.invigil.domain.flag;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moments of one kind that are one event (FLG-3). */
record Stretch<T>(List<Moment<T>> moments) {

  /** Something that lasted from {@code from} (included) to {@code to} (excluded). */
  record Moment<T>(Instant from, Instant to, T what) {

    Duration length() {
      return Duration.between(from, to);
    }
  }

  Stretch {
    moments = List.copyOf(moments);
  }

  /** Joins moments less than the tolerated gap apart, whatever order they come in. */
  static <T> List<Stretch<T>> join(List<Moment<T>> moments, Tolerance tolerance) {
    var stretches = new ArrayList<Stretch<T>>();
    var current = new ArrayList<Moment<T>>();
    var end = Instant.MIN;
    for (var next : moments.stream().sorted(byTime()).toList()) {
      if (!current.isEmpty() && !tolerance.joins(Duration.between(end, next.from()))) {
        stretches.add(new Stretch<>(current));
        current.clear();
        end = Instant.MIN;
      }
      current.add(next);
      end = end.isAfter(next.to()) ? end : next.to();
    }
    if (!current.isEmpty()) {
      stretches.add(new Stretch<>(current));
    }
    return stretches;
  }

  private static <T> Comparator<Moment<T>> byTime() {
    return Comparator.comparing((Moment<T> it) -> it.from()).thenComparing(Moment::to);
  }

  Instant start() {
    return moments.getFirst().from();
  }

  Instant end() {
    return moments.stream().map(Moment::to).max(Comparator.naturalOrder()).orElseThrow();
  }

  Duration length() {
    return Duration.between(start(), end());
  }

  /** A few scattered moments are not an event: at least half of it was really seen. */
  boolean isMostlySeen() {
    var seen = moments.stream().map(Moment::length).reduce(Duration.ZERO, Duration::plus);
    return seen.multipliedBy(2).compareTo(length()) >= 0;
  }

  boolean holds(Instant at) {
    return !at.isBefore(start()) && at.isBefore(end());
  }

  List<T> whats() {
    return moments.stream().map(Moment::what).toList();
  }
}
