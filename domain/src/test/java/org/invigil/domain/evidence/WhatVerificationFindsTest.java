package org.invigil.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.session.Sessions;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("SES-11")
class WhatVerificationFindsTest {

  private static final Span SESSION = new Span(Sessions.TEN, Sessions.TEN.plusSeconds(30));
  private static final List<SittingBegun> BEGUN =
      List.of(new SittingBegun(1, Sessions.TEN, AgentClock.EXACT));

  @Test
  void aWholeRecordingHasNoFindings() {
    assertThat(findings(Pieces.chain(1, Sessions.TEN, 3, 1, Optional.empty()), List.of()))
        .isEmpty();
  }

  @Test
  void aMissingPieceAndItsTimeAreBothFound() {
    var pieces = Pieces.chain(1, Sessions.TEN, 3, 1, Optional.empty());
    assertThat(findings(List.of(pieces.get(0), pieces.get(2)), List.of()))
        .extracting(Finding::kind, Finding::isOpen)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(FindingKind.PIECE_MISSING, true),
            org.assertj.core.groups.Tuple.tuple(FindingKind.UNCOVERED, true));
  }

  @Test
  void aChangedNeighbourIsABrokenChain() {
    var pieces = Pieces.chain(1, Sessions.TEN, 3, 1, Optional.empty());
    var changed =
        Pieces.piece(
            Pieces.id(1, 1),
            Sessions.TEN.plusSeconds(10),
            Duration.ofSeconds(10),
            77,
            Optional.of(Pieces.digest(1)));
    assertThat(findings(List.of(pieces.get(0), changed, pieces.get(2)), List.of()))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.kind()).isEqualTo(FindingKind.CHAIN_BROKEN);
          assertThat(it.isOpen()).isTrue();
        });
  }

  @ParameterizedTest(name = "a chain begun anew as told ({0}) is explained")
  @ValueSource(booleans = {true, false})
  void aChainThatBeginsAnewIsExplainedIfTheProgramDidAsItWasTold(boolean asTold) {
    var anew = new ChainProblem.BegunAnew(Pieces.id(2, 0), asTold);
    var whole = Completeness.measure(SESSION, Set.of(), BEGUN, List.of(), List.of(), false);

    assertThat(Findings.of(List.of(), List.of(anew), whole, List.of(), false))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.kind()).isEqualTo(FindingKind.CHAIN_BEGUN_ANEW);
          assertThat(it.at()).contains(Pieces.id(2, 0));
          assertThat(it.isOpen()).isEqualTo(!asTold);
        });
  }

  @ParameterizedTest(name = "a network lost from second {0} on explains it: {1}")
  @CsvSource({"25, true", "39, true", "40, false"})
  void aPieceWithoutAWitnessIsExplainedByANetworkLostBeforeTheNextRound(
      int second, boolean explained) {
    var pieces = Pieces.chain(1, Sessions.TEN, 3, 1, Optional.empty());
    var away =
        new Explanation(
            new Span(Sessions.TEN.plusSeconds(second), Sessions.TEN.plusSeconds(60)),
            GapCause.NETWORK);
    assertThat(findings(List.of(pieces.get(0), pieces.get(1), late(pieces.get(2))), List.of(away)))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.kind()).isEqualTo(FindingKind.UNWITNESSED);
          assertThat(it.isOpen()).isEqualTo(!explained);
        });
  }

  @ParameterizedTest(name = "{0} seconds without a word: a silence is {1}")
  @CsvSource({"30, false", "31, true"})
  void aSilenceIsLongerThanThreeRounds(int seconds, boolean silent) {
    var until = Sessions.TEN.plusSeconds(10 + seconds);
    var heard = List.of(Sessions.TEN.plusSeconds(10), Sessions.TEN.minusSeconds(5));
    assertThat(WitnessPolicy.THIRTY_SECONDS.silences(new Span(Sessions.TEN, until), heard))
        .hasSize(silent ? 1 : 0);
  }

  private static SegmentFacts late(SegmentFacts it) {
    return new SegmentFacts(
        it.id(),
        it.startedAt(),
        it.monotonic(),
        it.duration(),
        it.mediaType(),
        it.length(),
        it.digest(),
        it.previous(),
        it.cutShort(),
        it.receivedAt().plusSeconds(600),
        false);
  }

  private static List<Finding> findings(List<SegmentFacts> pieces, List<Explanation> known) {
    var placed = Timeline.place(pieces, BEGUN);
    var measured =
        Completeness.measure(SESSION, Set.of(StreamName.CAMERA), BEGUN, placed, known, false);
    return Findings.of(
        placed,
        ChainVerification.verify(pieces, List.of(), Map.of(1, Sessions.TEN)),
        measured,
        known,
        false);
  }
}
