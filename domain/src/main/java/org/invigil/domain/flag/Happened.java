package org.invigil.domain.flag;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What the session knows to have happened, asked by sort and by time. */
record Happened(List<SessionFact> facts) {

  <T extends SessionFact> Stream<T> all(Class<T> sort) {
    return facts.stream().filter(sort::isInstance).map(sort::cast);
  }

  /** Whether the candidate need not be at the desk then: a declared break or a pause. */
  boolean awayIsDeclared(Instant at, Duration edge) {
    return facts.stream()
        .filter(Happened::allowsAbsence)
        .anyMatch(it -> !at.isBefore(it.from().minus(edge)) && at.isBefore(it.to().plus(edge)));
  }

  boolean uploadingIsDeclared(Instant at) {
    return all(SessionFact.PhoneDeclaredUploading.class)
        .anyMatch(it -> !at.isBefore(it.from()) && at.isBefore(it.to()));
  }

  private static boolean allowsAbsence(SessionFact fact) {
    return fact instanceof SessionFact.BreakTaken
        || fact instanceof SessionFact.BreakOpen
        || fact instanceof SessionFact.Paused;
  }
}
