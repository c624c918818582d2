package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.FindingKind;
import org.invigil.domain.evidence.Findings;
import org.invigil.domain.evidence.GapCause;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The computer breaks down in the middle of an exam, and the candidate goes on at another one. */
@Rule("SES-11")
class ALostSpoolIsShownAndExplainedTest {

  private final Hall hall = new Hall();

  @BeforeEach
  void recordAMinute() {
    assertThat(hall.begin().newest()).isEmpty();
    hall.recordAndUpload(Duration.ofMinutes(1));
    hall.record(Duration.ofSeconds(20));
  }

  @Test
  void theChainGoesOnFromTheNewestThatWasKept() {
    hall.wait(Duration.ofMinutes(5));
    hall.moveElsewhere();
    hall.recordAndUpload(Duration.ofSeconds(30));

    assertThat(problems()).isEmpty();
    var segments = hall.segments.of(hall.session().id());
    assertThat(segments.get(6).id()).isEqualTo(place(2));
    assertThat(segments.get(6).previous()).contains(segments.get(5).digest());
  }

  @Test
  void whatIsFoundOnTheOldComputerAfterwardsIsNoForgery() {
    hall.wait(Duration.ofMinutes(5));
    var left = hall.moveElsewhere();
    hall.recordAndUpload(Duration.ofSeconds(30));
    left.forEach(hall.keep::handle);

    assertThat(problems()).containsExactly(new ChainProblem.BegunAnew(place(2), true));
    assertThat(findings()).contains(Optional.of(GapCause.INTERRUPTION));
  }

  @Test
  void whatWasWitnessedIsGoneOnFromAndIsMissed() {
    hall.witness();
    hall.wait(Duration.ofMinutes(5));
    var left = hall.moveElsewhere();
    hall.recordAndUpload(Duration.ofSeconds(30));

    var lost = new SegmentId(hall.session().id(), 1, StreamName.CAMERA, 6);
    assertThat(problems())
        .containsExactly(
            new ChainProblem.Missing(lost, 7), new ChainProblem.BegunAnew(place(2), true));
    left.forEach(hall.keep::handle);
    assertThat(problems()).isEmpty();
  }

  @Test
  void aProgramThatForgetsWhatItWasToldIsNotExplained() {
    hall.wait(Duration.ofMinutes(5));
    hall.moveElsewhere();
    hall.forget();
    hall.recordAndUpload(Duration.ofSeconds(30));

    assertThat(problems()).containsExactly(new ChainProblem.BegunAnew(place(2), false));
    assertThat(findings()).contains(Optional.empty());
  }

  private SegmentId place(int sitting) {
    return new SegmentId(hall.session().id(), sitting, StreamName.CAMERA, 0);
  }

  private List<ChainProblem> problems() {
    return hall.recordings.of(hall.session(), hall.clock.instant()).problems();
  }

  private List<Optional<GapCause>> findings() {
    var it = hall.recordings.of(hall.session(), hall.clock.instant());
    return Findings.of(it.placed(), it.problems(), it.completeness(), it.explanations(), true)
        .stream()
        .filter(each -> each.kind() == FindingKind.CHAIN_BEGUN_ANEW)
        .map(each -> each.explanation())
        .toList();
  }
}
