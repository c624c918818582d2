package org.invigil.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.invigil.domain.session.Sessions;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** The camera records thirty seconds, then nothing for a minute, then thirty seconds more. */
@Rule({"SES-6", "SES-4"})
class EveryMomentWithoutARecordingHasItsCauseTest {

  private static final Instant GAP = Sessions.TEN.plusSeconds(30);
  private static final Span SESSION = new Span(Sessions.TEN, Sessions.TEN.plusSeconds(120));

  @Test
  void whatNumbersSayWasNeverRecordedCannotBeOnItsWay() {
    assertThat(causes(3, true)).containsExactly(cause(0, 60, GapCause.UNEXPLAINED));
    assertThat(causes(9, true)).containsExactly(cause(0, 60, GapCause.NOT_YET_UPLOADED));
    assertThat(causes(9, false)).containsExactly(cause(0, 60, GapCause.UNEXPLAINED));
  }

  @Test
  void aLostNetworkExplainsOnlyWhatWasRecordedAndWillNotCome() {
    var away = explanation(0, 60, GapCause.NETWORK);
    assertThat(causes(9, false, away)).containsExactly(cause(0, 60, GapCause.NETWORK));
    assertThat(causes(9, true, away)).containsExactly(cause(0, 60, GapCause.NOT_YET_UPLOADED));
    assertThat(causes(3, false, away)).containsExactly(cause(0, 60, GapCause.UNEXPLAINED));
  }

  @Test
  void eachPartOfAGapHasItsOwnCause() {
    assertThat(causes(3, false, explanation(20, 40, GapCause.BREAK)))
        .containsExactly(
            cause(0, 20, GapCause.UNEXPLAINED),
            cause(20, 40, GapCause.BREAK),
            cause(40, 60, GapCause.UNEXPLAINED));
  }

  @Test
  void whatStopsARecordingGoesBeforeABreakAndTakesAMomentAroundItWithIt() {
    assertThat(
            causes(
                3,
                false,
                explanation(0, 60, GapCause.BREAK),
                explanation(20, 40, GapCause.INTERRUPTION)))
        .containsExactly(
            cause(0, 15, GapCause.BREAK),
            cause(15, 45, GapCause.INTERRUPTION),
            cause(45, 60, GapCause.BREAK));
  }

  @Test
  void partsOfLessThanASecondJoinTheirNeighbour() {
    var almost =
        new Explanation(new Span(GAP.plusMillis(500), GAP.plusMillis(59_500)), GapCause.BREAK);
    assertThat(causes(3, false, almost)).containsExactly(cause(0, 60, GapCause.BREAK));
  }

  @Test
  void aLostScreenDoesNotExplainAMissingCamera() {
    var screen = new Explanation(span(0, 60), GapCause.DEVICE_LOST, Optional.of(StreamName.SCREEN));
    var camera = new Explanation(span(0, 60), GapCause.DEVICE_LOST, Optional.of(StreamName.CAMERA));
    assertThat(causes(3, false, screen)).containsExactly(cause(0, 60, GapCause.UNEXPLAINED));
    assertThat(causes(3, false, camera)).containsExactly(cause(0, 60, GapCause.DEVICE_LOST));
  }

  @Test
  void allPartsTogetherAreTheGap() {
    var measured = measure(3, false, explanation(20, 40, GapCause.BREAK));
    assertThat(measured.uncoveredTime()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aNewSittingThatFollowsTheLastPieceLostNothing() {
    var known = sittings(Pieces.digest(3));
    assertThat(known).containsExactly(cause(0, 60, GapCause.UNEXPLAINED));
    assertThat(sittings(Pieces.digest(99)))
        .containsExactly(cause(0, 60, GapCause.NOT_YET_UPLOADED));
  }

  private static List<Tuple> sittings(Sha256 before) {
    var begun =
        List.of(
            new SittingBegun(1, Sessions.TEN, AgentClock.EXACT),
            new SittingBegun(2, GAP.plusSeconds(50), AgentClock.EXACT));
    var pieces = new ArrayList<>(Pieces.chain(1, Sessions.TEN, 3, 1, Optional.empty()));
    pieces.addAll(Pieces.chain(2, GAP.plusSeconds(60), 3, 50, Optional.of(before)));
    return tuples(
        Completeness.measure(
            SESSION,
            Set.of(StreamName.CAMERA),
            begun,
            Timeline.place(pieces, begun),
            List.of(),
            true));
  }

  private static List<Tuple> causes(int goesOnWith, boolean mayStillCome, Explanation... known) {
    return tuples(measure(goesOnWith, mayStillCome, known));
  }

  private static List<Tuple> tuples(Completeness measured) {
    return measured.uncovered().stream()
        .map(it -> cause(second(it.span().from()), second(it.span().until()), it.cause()))
        .toList();
  }

  private static Completeness measure(int goesOnWith, boolean mayStillCome, Explanation... known) {
    var begun = List.of(new SittingBegun(1, Sessions.TEN, AgentClock.EXACT));
    var pieces = new ArrayList<>(Pieces.chain(1, Sessions.TEN, 3, 1, Optional.empty()));
    for (var i = 0; i < 3; i++) {
      var offset = Duration.ofSeconds(90 + 10L * i);
      pieces.add(
          Pieces.piece(
              Pieces.id(1, goesOnWith + i),
              Sessions.TEN.plus(offset),
              offset,
              50 + i,
              Optional.empty()));
    }
    return Completeness.measure(
        SESSION,
        Set.of(StreamName.CAMERA),
        begun,
        Timeline.place(pieces, begun),
        List.of(known),
        mayStillCome);
  }

  private static Explanation explanation(int from, int until, GapCause cause) {
    return new Explanation(span(from, until), cause);
  }

  private static Span span(int from, int until) {
    return new Span(GAP.plusSeconds(from), GAP.plusSeconds(until));
  }

  private static long second(Instant at) {
    return Duration.between(GAP, at).toSeconds();
  }

  private static Tuple cause(long from, long until, GapCause cause) {
    return Tuple.tuple(from, until, cause);
  }
}
