package org.invigil.domain.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/** A stretch of time on the server's clock, from and until; {@code until} is not part of it. */
@ValueObject
public record Span(Instant from, Instant until) {

  public Span {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a span cannot end before it begins");
    }
  }

  public Duration length() {
    return Duration.between(from, until);
  }

  public boolean isEmpty() {
    return from.equals(until);
  }

  public Optional<Span> within(Span other) {
    var begins = later(from, other.from);
    var ends = earlier(until, other.until);
    return begins.isBefore(ends) ? Optional.of(new Span(begins, ends)) : Optional.empty();
  }

  public boolean overlaps(Span other) {
    return within(other).isPresent();
  }

  /** What is left of this span without {@code others}, in order of time. */
  public List<Span> without(List<Span> others) {
    var left = new ArrayList<Span>();
    var at = from;
    for (var other : others.stream().sorted(Comparator.comparing(Span::from)).toList()) {
      if (other.from.isAfter(at) && at.isBefore(until)) {
        left.add(new Span(at, earlier(other.from, until)));
      }
      at = later(at, other.until);
    }
    if (at.isBefore(until)) {
      left.add(new Span(at, until));
    }
    return List.copyOf(left);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
