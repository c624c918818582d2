package org.invigil.domain.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a segment needs no witness of its own: it came so soon that nobody could have replaced it. A
 * segment that comes exactly {@code soon} after its end came in time.
 */
@ValueObject
public record WitnessPolicy(Duration soon) {

  /** Three of the program's rounds of ten seconds. */
  public static final WitnessPolicy THIRTY_SECONDS = new WitnessPolicy(Duration.ofSeconds(30));

  public WitnessPolicy {
    if (soon.isNegative()) {
      throw new IllegalArgumentException("a witness cannot come before: " + soon);
    }
  }

  /** Times on the server's clock. A segment that claims to end in the future did not come soon. */
  public boolean cameInTime(Instant endedAt, Instant receivedAt) {
    var late = Duration.between(endedAt, receivedAt);
    return late.compareTo(soon) <= 0 && late.compareTo(soon.negated()) >= 0;
  }

  /**
   * Stretches of more than {@link #soon} without a word of the program, as the server heard it
   * itself: a program with a network is witnessed every ten seconds. One of exactly that length is
   * none.
   */
  public List<Span> silences(Span whole, Collection<Instant> witnessedAt) {
    var heard = new TreeSet<>(witnessedAt);
    heard.removeIf(it -> it.isBefore(whole.from()) || it.isAfter(whole.until()));
    heard.add(whole.until());
    var silences = new ArrayList<Span>();
    var last = whole.from();
    for (var at : heard) {
      var between = new Span(last, at);
      if (between.length().compareTo(soon) > 0) {
        silences.add(between);
      }
      last = at;
    }
    return List.copyOf(silences);
  }
}
