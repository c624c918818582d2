package org.invigil.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.invigil.domain.session.Sessions;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("SES-11")
class TheChainShowsWhatWasDoneToARecordingTest {

  private static final Instant SECOND = Sessions.at("10:05:00");
  private static final Map<Integer, Instant> BEGUN = Map.of(1, Sessions.TEN, 2, SECOND);

  private final List<SegmentFacts> whole = twoSittings();

  @Test
  void anUntouchedRecordingHasNoProblem() {
    assertThat(verify(whole)).isEmpty();
  }

  @Test
  void aSittingThatBeginsAnewAlthoughTheServerKnewMoreIsShown() {
    assertThat(verify(sittings(Optional.empty())))
        .containsExactly(new ChainProblem.BegunAnew(Pieces.id(2, 0), false))
        .noneMatch(ChainProblem::altered);
  }

  @ParameterizedTest(name = "what it does not follow came {0} s before the sitting began: told {1}")
  @CsvSource({"61, false", "60, false", "59, true", "-100, true"})
  void aSittingMayFollowWhatTheServerKnewWhenItBegan(int secondsBefore, boolean asTold) {
    var came = SECOND.minusSeconds(secondsBefore);
    for (var followed : List.of(Optional.of(Pieces.digest(102)), Optional.<Sha256>empty())) {
      var all = new ArrayList<>(sittings(followed));
      var from = followed.isPresent() ? 3 : 0;
      all.subList(from, 5).replaceAll(it -> received(it, came));

      assertThat(verify(all))
          .containsExactly(
              asTold || followed.isEmpty()
                  ? new ChainProblem.BegunAnew(Pieces.id(2, 0), asTold)
                  : new ChainProblem.Reordered(Pieces.id(2, 0), Pieces.id(1, 2)));
    }
  }

  @Test
  void aSittingMayFollowWhatWasWitnessedAndNeverCame() {
    var all = Pieces.chain(1, Sessions.TEN, 3, 100, Optional.empty());
    all.addAll(Pieces.chain(2, SECOND, 2, 200, Optional.of(Pieces.digest(107))));
    var witnesses = List.of(Pieces.witness(Pieces.id(1, 7), 107));

    assertThat(ChainVerification.verify(all, witnesses, BEGUN))
        .containsExactly(
            new ChainProblem.Missing(Pieces.id(1, 3), 7),
            new ChainProblem.BegunAnew(Pieces.id(2, 0), true));
  }

  @Test
  void theServerTellsTheNewestOfEachStreamItKnowsOf() {
    var known =
        new KnownDigests(
            twoSittings(),
            List.of(Pieces.witness(Pieces.id(1, 4), 555), Pieces.witness(Pieces.id(2, 9), 209)));

    assertThat(known.newestBefore(StreamName.CAMERA, 1)).isEmpty();
    assertThat(known.newestBefore(StreamName.CAMERA, 2))
        .contains(new NamedDigest(Pieces.id(1, 4), Pieces.digest(104)));
    assertThat(known.newestBefore(StreamName.CAMERA, 3))
        .contains(new NamedDigest(Pieces.id(2, 9), Pieces.digest(209)));
    assertThat(known.newestBefore(StreamName.SCREEN, 3)).isEmpty();
  }

  @Test
  void lossIsDetected() {
    var all = new ArrayList<>(whole);
    all.remove(1);
    all.remove(1);

    assertThat(verify(all)).containsExactly(new ChainProblem.Missing(Pieces.id(1, 1), 2));
  }

  @Test
  void lossOfTheFirstIsDetected() {
    assertThat(verify(whole.subList(1, 5)))
        .containsExactly(new ChainProblem.Missing(Pieces.id(1, 0), 0));
  }

  @Test
  void lossAtTheEndIsDetectedByItsWitness() {
    var problems =
        ChainVerification.verify(
            whole.subList(0, 3), List.of(Pieces.witness(Pieces.id(1, 4), 104)), BEGUN);

    assertThat(problems).containsExactly(new ChainProblem.Missing(Pieces.id(1, 3), 4));
  }

  @Test
  void aWholeSittingThatWasWitnessedAndNeverCameIsMissing() {
    var problems =
        ChainVerification.verify(
            whole.subList(0, 5), List.of(Pieces.witness(Pieces.id(2, 2), 202)), BEGUN);

    assertThat(problems).containsExactly(new ChainProblem.Missing(Pieces.id(2, 0), 2));
  }

  @Test
  void repetitionIsDetected() {
    var all = new ArrayList<>(whole);
    all.set(
        3,
        Pieces.piece(
            Pieces.id(1, 3),
            Sessions.TEN.plusSeconds(30),
            Pieces.TEN_SECONDS.multipliedBy(3),
            101,
            Optional.of(Pieces.digest(100))));

    assertThat(verify(all))
        .contains(new ChainProblem.Repeated(Pieces.id(1, 1), Pieces.id(1, 3)))
        .allMatch(it -> it.at().sequence() >= 3);
  }

  @Test
  void reorderingIsDetected() {
    var all = new ArrayList<>(whole);
    all.set(1, moved(whole.get(2), 1));
    all.set(2, moved(whole.get(1), 2));

    assertThat(verify(all))
        .contains(new ChainProblem.Reordered(Pieces.id(1, 2), Pieces.id(1, 0)))
        .allMatch(ChainProblem::altered);
  }

  @Test
  void changeIsDetectedByTheNextInTheChain() {
    var all = new ArrayList<>(whole);
    all.set(
        2,
        Pieces.piece(
            Pieces.id(1, 2),
            Sessions.TEN.plusSeconds(20),
            Pieces.TEN_SECONDS.multipliedBy(2),
            999,
            Optional.of(Pieces.digest(101))));

    assertThat(verify(all)).containsExactly(new ChainProblem.Changed(Pieces.id(1, 3)));
  }

  @Test
  void aChangedEndContradictsItsWitness() {
    var witness = Pieces.witness(Pieces.id(1, 4), 555);

    assertThat(ChainVerification.verify(whole, List.of(witness), BEGUN))
        .containsExactly(new ChainProblem.ContradictsWitness(Pieces.id(1, 4), witness.id()));
  }

  @Test
  void aNewSittingCannotFollowTheMiddleOfTheOneBefore() {
    assertThat(verify(sittings(Optional.of(Pieces.digest(102)))))
        .containsExactly(new ChainProblem.Reordered(Pieces.id(2, 0), Pieces.id(1, 2)));
  }

  @Test
  void aStreamThatBeginsWithAPredecessorWasCut() {
    assertThat(verify(Pieces.chain(1, Sessions.TEN, 1, 100, Optional.of(Pieces.digest(5)))))
        .containsExactly(new ChainProblem.Changed(Pieces.id(1, 0)));
  }

  @Test
  void lossAloneIsNoAlteration() {
    assertThat(new ChainProblem.Missing(Pieces.id(1, 0), 2).altered()).isFalse();
    assertThat(new ChainProblem.Missing(Pieces.id(1, 0), 2).count()).isEqualTo(3);
  }

  @Property(tries = 100)
  void theOrderOfArrivalDoesNotMatter(@ForAll Random random) {
    var all = new ArrayList<>(twoSittings());
    all.remove(random.nextInt(all.size()));
    var inOrder = verify(all);
    Collections.shuffle(all, random);

    assertThat(verify(all)).isEqualTo(inOrder);
  }

  private static SegmentFacts moved(SegmentFacts segment, long sequence) {
    return Pieces.piece(
        Pieces.id(1, sequence),
        segment.startedAt(),
        segment.monotonic(),
        Long.parseLong(segment.digest().hex(), 16),
        segment.previous());
  }

  private static List<SegmentFacts> twoSittings() {
    var all = new ArrayList<>(Pieces.chain(1, Sessions.TEN, 5, 100, Optional.empty()));
    all.addAll(Pieces.chain(2, SECOND, 5, 200, Optional.of(Pieces.digest(104))));
    return all;
  }

  /** Five pieces, and one of a later sitting that follows that one. */
  private static List<SegmentFacts> sittings(Optional<Sha256> followed) {
    var all = new ArrayList<>(Pieces.chain(1, Sessions.TEN, 5, 100, Optional.empty()));
    all.addAll(Pieces.chain(2, SECOND, 1, 200, followed));
    return all;
  }

  private static SegmentFacts received(SegmentFacts it, Instant at) {
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
        at,
        it.witnessed());
  }

  private static List<ChainProblem> verify(List<SegmentFacts> segments) {
    return ChainVerification.verify(segments, List.of(), BEGUN);
  }
}
