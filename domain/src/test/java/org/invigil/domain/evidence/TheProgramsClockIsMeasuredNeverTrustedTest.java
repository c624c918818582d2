package org.invigil.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.session.Sessions;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-11")
class TheProgramsClockIsMeasuredNeverTrustedTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void theQuickestMessageTellsBest() {
    var received = Sessions.TEN;
    var clock =
        AgentClock.measured(
            List.of(
                new AgentClock.Reading(received.plusSeconds(57), received),
                new AgentClock.Reading(received.plusSeconds(60), received),
                new AgentClock.Reading(received.plusSeconds(30), received)));

    assertThat(clock.ahead()).isEqualTo(Duration.ofSeconds(60));
    assertThat(clock.onServer(received.plusSeconds(60))).isEqualTo(received);
    assertThat(AgentClock.measured(List.of())).isEqualTo(AgentClock.EXACT);
  }

  @Test
  void aTimeInTheFutureOrBeforeTheExamIsMoved() {
    var clock = AgentClock.EXACT;
    var now = Sessions.at("11:00:00");

    assertThat(clock.onServer(now.plusSeconds(1), Sessions.TEN, now)).isEqualTo(now);
    assertThat(clock.onServer(now, Sessions.TEN, now)).isEqualTo(now);
    assertThat(clock.onServer(Sessions.TEN.minusSeconds(1), Sessions.TEN, now))
        .isEqualTo(Sessions.TEN);
    assertThat(clock.onServer(Optional.empty(), Sessions.TEN, now)).isEqualTo(now);
  }

  @Test
  void settingTheClockBackAnHourWithinASittingMovesNothing() {
    var honest = Pieces.chain(1, Sessions.TEN, 4, 1, Optional.empty());
    var jumped =
        honest.stream()
            .map(it -> it.id().sequence() < 2 ? it : startedAt(it, it.startedAt().minus(HOUR)))
            .toList();

    assertThat(spans(jumped, AgentClock.EXACT)).isEqualTo(spans(honest, AgentClock.EXACT));
  }

  @Test
  void aProgramInAnotherHourIsPlacedByWhatTheServerMeasured() {
    var honest = Pieces.chain(1, Sessions.TEN, 4, 1, Optional.empty());
    var ahead = honest.stream().map(it -> startedAt(it, it.startedAt().plus(HOUR))).toList();

    assertThat(spans(ahead, new AgentClock(HOUR))).isEqualTo(spans(honest, AgentClock.EXACT));
  }

  @Test
  void nothingWasRecordedAfterItCame() {
    var future =
        Pieces.chain(1, Sessions.TEN, 2, 1, Optional.empty()).stream()
            .map(it -> startedAt(it, it.startedAt().plus(HOUR)))
            .toList();

    for (var placed : Timeline.place(future, sittings(AgentClock.EXACT))) {
      assertThat(placed.span().until()).isBeforeOrEqualTo(placed.segment().receivedAt());
    }
  }

  @Test
  void nothingWasRecordedBeforeItsSittingBegan() {
    var past = Pieces.chain(1, Sessions.TEN.minus(HOUR), 2, 1, Optional.empty());

    for (var placed : Timeline.place(past, sittings(AgentClock.EXACT))) {
      assertThat(placed.span().from()).isAfterOrEqualTo(Sessions.TEN);
    }
  }

  @Test
  void aSittingThatNeverWasPlacesNothing() {
    assertThat(
            Timeline.place(
                Pieces.chain(9, Sessions.TEN, 2, 1, Optional.empty()), sittings(AgentClock.EXACT)))
        .isEmpty();
  }

  @Test
  void whatComesSoonNeedsNoWitness() {
    var ended = Sessions.TEN;
    var policy = WitnessPolicy.THIRTY_SECONDS;

    assertThat(policy.cameInTime(ended, ended.plusSeconds(29))).isTrue();
    assertThat(policy.cameInTime(ended, ended.plusSeconds(30))).isTrue();
    assertThat(policy.cameInTime(ended, ended.plusSeconds(30).plusMillis(1))).isFalse();
    assertThat(policy.cameInTime(ended.plus(HOUR), ended)).isFalse();
    assertThat(policy.cameInTime(ended.plusSeconds(30), ended)).isTrue();
    assertThat(policy.cameInTime(ended.plusSeconds(30).plusMillis(1), ended)).isFalse();
  }

  private static List<Span> spans(List<SegmentFacts> segments, AgentClock clock) {
    var late =
        segments.stream()
            .map(it ->
                new SegmentFacts(
                    it.id(),
                    it.startedAt(),
                    it.monotonic(),
                    it.duration(),
                    it.mediaType(),
                    it.length(),
                    it.digest(),
                    it.previous(),
                    false,
                    Sessions.at("15:00:00"),
                    true))
            .toList();
    return Timeline.place(late, sittings(clock)).stream().map(Timeline.Placed::span).toList();
  }

  private static List<SittingBegun> sittings(AgentClock clock) {
    return List.of(new SittingBegun(1, Sessions.TEN, clock));
  }

  private static SegmentFacts startedAt(SegmentFacts it, java.time.Instant startedAt) {
    return new SegmentFacts(
        it.id(),
        startedAt,
        it.monotonic(),
        it.duration(),
        it.mediaType(),
        it.length(),
        it.digest(),
        it.previous(),
        it.cutShort(),
        it.receivedAt(),
        it.witnessed());
  }
}
