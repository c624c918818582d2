package org.invigil.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.invigil.domain.session.Sessions;

class SpanProperties {

  @Property
  void whatIsLeftAndWhatIsTakenMakeTheWhole(
      @ForAll @IntRange(max = 100) int from,
      @ForAll @IntRange(max = 100) int length,
      @ForAll @IntRange(max = 100) int otherFrom,
      @ForAll @IntRange(max = 100) int otherLength) {
    var whole = span(from, length);
    var other = span(otherFrom, otherLength);
    var left =
        whole.without(List.of(other)).stream()
            .map(Span::length)
            .reduce(Duration.ZERO, Duration::plus);
    var taken = whole.within(other).map(Span::length).orElse(Duration.ZERO);

    assertThat(left.plus(taken)).isEqualTo(whole.length());
  }

  private static Span span(int from, int length) {
    var begins = Sessions.TEN.plusSeconds(from);
    return new Span(begins, begins.plusSeconds(length));
  }
}
