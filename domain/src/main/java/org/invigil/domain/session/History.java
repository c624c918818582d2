package org.invigil.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/** What happened in a session so far, each list oldest first. */
@ValueObject
public record History(
    List<Sitting> sittings,
    List<ComfortBreak> breaks,
    List<Interruption> interruptions,
    List<Credit> credits,
    List<Intervention> interventions) {

  public History {
    sittings = List.copyOf(sittings);
    breaks = List.copyOf(breaks);
    interruptions = List.copyOf(interruptions);
    credits = List.copyOf(credits);
    interventions = List.copyOf(interventions);
    if (sittings.isEmpty()) {
      throw new IllegalArgumentException("a session has at least one sitting");
    }
  }

  public static History begun(Sitting first) {
    return new History(List.of(first), List.of(), List.of(), List.of(), List.of());
  }

  public Sitting sitting() {
    return sittings.getLast();
  }

  public Duration credited() {
    return credits.stream().map(Credit::amount).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * The pause that nobody has ended. A proctor ends it, or the end of the exam does, so that an
   * exam opened again goes on; an interruption does not end it.
   */
  public Optional<Intervention.PausedBy> standingPause() {
    return interventions.stream()
        .filter(it -> it instanceof Intervention.PausedBy || it.endsAPause())
        .reduce((before, latest) -> latest)
        .filter(Intervention.PausedBy.class::isInstance)
        .map(Intervention.PausedBy.class::cast);
  }

  /**
   * Since when the candidate waits for an answer to a raised hand; raised twice, since the first.
   */
  public Optional<Instant> handUp() {
    var since = Optional.<Instant>empty();
    for (var it : interventions) {
      if (it instanceof Intervention.HandAnswered) {
        since = Optional.empty();
      } else if (it instanceof Intervention.HandRaised && since.isEmpty()) {
        since = Optional.of(it.at());
      }
    }
    return since;
  }

  /** Who looks after the candidate, and what the one before left to say. */
  public Optional<Intervention.PassedOn> passedOn() {
    return interventions.stream()
        .filter(Intervention.PassedOn.class::isInstance)
        .map(Intervention.PassedOn.class::cast)
        .reduce((before, latest) -> latest);
  }

  /** The newest time in it: nothing can happen before. */
  public Instant latest() {
    return Stream.of(
            sittings.stream().map(Sitting::begun),
            breaks.stream().map(ComfortBreak::returned),
            interruptions.stream().map(Interruption::until),
            interventions.stream().map(Intervention::at))
        .flatMap(it -> it)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  History with(Sitting next) {
    return new History(and(sittings, next), breaks, interruptions, credits, interventions);
  }

  History with(ComfortBreak taken) {
    return new History(sittings, and(breaks, taken), interruptions, credits, interventions);
  }

  History with(Interruption over) {
    return new History(sittings, breaks, and(interruptions, over), credits, interventions);
  }

  History with(Credit given) {
    return new History(sittings, breaks, interruptions, and(credits, given), interventions);
  }

  History with(Intervention done) {
    return new History(sittings, breaks, interruptions, credits, and(interventions, done));
  }

  private static <T> List<T> and(List<T> before, T one) {
    var all = new ArrayList<>(before);
    all.add(one);
    return all;
  }
}
