package org.invigil.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Sessions;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("SES-11")
class WhatARecordingIsMadeOfIsValidTest {

  private static final WitnessId WITNESS = new WitnessId(new UUID(7, 1));

  @ParameterizedTest
  @CsvSource({"PT0S, true", "PT60S, true", "PT60.001S, false", "PT-0.001S, false"})
  void aSegmentLastsAtMostAMinute(Duration duration, boolean valid) {
    judge(valid, () -> segment(Duration.ZERO, duration, "video/mp4", 1));
  }

  @Test
  void aSegmentHasATimeATypeAndBytes() {
    judge(true, () -> segment(Duration.ZERO, Duration.ZERO, "x".repeat(100), 1));
    judge(false, () -> segment(Duration.ofNanos(-1), Duration.ZERO, "video/mp4", 1));
    judge(false, () -> segment(Duration.ZERO, Duration.ZERO, " ", 1));
    judge(false, () -> segment(Duration.ZERO, Duration.ZERO, "x".repeat(101), 1));
    judge(false, () -> segment(Duration.ZERO, Duration.ZERO, "video/mp4", 0));
  }

  @Test
  void sittingsCountFromOneAndSegmentsFromZero() {
    judge(true, () -> Pieces.id(1, 0));
    judge(false, () -> Pieces.id(0, 0));
    judge(false, () -> Pieces.id(1, -1));
    assertThat(Pieces.id(2, 3)).hasToString(Sessions.SESSION + "/2/camera/3");
  }

  @ParameterizedTest
  @EnumSource(StreamName.class)
  void aStreamIsFoundByTheNameItTravelsUnder(StreamName stream) {
    assertThat(StreamName.of(stream.code())).contains(stream);
    assertThat(StreamName.of(stream.name())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "xyz"})
  void aDigestHas64LowerCaseHexadecimalDigits(String hex) {
    assertThat(Sha256.isValid(hex)).isFalse();
    judge(false, () -> new Sha256(hex));
    judge(false, () -> new Sha256("A".repeat(64)));
    assertThat(Sha256.isValid("a".repeat(64))).isTrue();
    assertThat(Sha256.of(new byte[32])).isEqualTo(Pieces.digest(0)).hasToString("0".repeat(64));
  }

  @Test
  void aWitnessNamesOneToThirtyTwoDigestsOfItsSession() {
    judge(false, () -> witness(List.of()));
    judge(true, () -> witness(Collections.nCopies(32, named(Sessions.SESSION))));
    judge(false, () -> witness(Collections.nCopies(33, named(Sessions.SESSION))));
    judge(false, () -> witness(List.of(named(new ExamSessionId(new UUID(4, 2))))));
  }

  @Test
  void whatIsSignedNamesWitnessSessionTimeAndEachDigestInOneOrder() {
    var first = new NamedDigest(Pieces.id(1, 0), Pieces.digest(1));
    var second = new NamedDigest(Pieces.id(1, 1), Pieces.digest(2));
    var signed =
        "invigil-witness-1\n%s\n%s\n2026-11-02T10:00:00Z\n%s %s\n%s %s"
            .formatted(
                WITNESS,
                Sessions.SESSION,
                first.segment(),
                first.digest(),
                second.segment(),
                second.digest());
    assertThat(new String(witness(List.of(first, second)).statement(), StandardCharsets.UTF_8))
        .isEqualTo(signed);
    assertThat(witness(List.of(second, first)).statement())
        .isEqualTo(witness(List.of(first, second)).statement());
  }

  @Test
  void everythingButAMissingPieceWasAlteredAndSaysWhere() {
    var at = Pieces.id(1, 3);
    var other = Pieces.id(1, 2);
    var missing = new ChainProblem.Missing(at, 5);
    assertThat(missing.altered()).isFalse();
    assertThat(missing.inWords()).isEqualTo("3 segments are missing from " + at);
    assertThat(
            List.of(
                new ChainProblem.Repeated(other, at),
                new ChainProblem.Reordered(at, other),
                new ChainProblem.Changed(at),
                new ChainProblem.ContradictsWitness(at, WITNESS),
                new ChainProblem.OtherBytesOffered(at, Pieces.digest(9))))
        .allSatisfy(it -> {
          assertThat(it.altered()).isTrue();
          assertThat(it.inWords()).contains(at.toString());
        });
  }

  @Test
  @Rule("SES-6")
  void aSpanIsNotBackwardsAndNothingCanBeToleratedButTime() {
    judge(false, () -> new Span(Sessions.TEN, Sessions.TEN.minusNanos(1)));
    assertThat(new Span(Sessions.TEN, Sessions.TEN).isEmpty()).isTrue();
    assertThat(new Span(Sessions.TEN, Sessions.TEN.plusNanos(1)).isEmpty()).isFalse();
    judge(false, () -> new UncoveredPolicy(Duration.ofNanos(-1)));
    judge(false, () -> new WitnessPolicy(Duration.ofNanos(-1)));
    judge(true, () -> new WitnessPolicy(Duration.ZERO));
  }

  private static SegmentFacts segment(
      Duration monotonic, Duration duration, String mediaType, long length) {
    return new SegmentFacts(
        Pieces.id(1, 0),
        Sessions.TEN,
        monotonic,
        duration,
        mediaType,
        length,
        Pieces.digest(1),
        Optional.empty(),
        false,
        Sessions.TEN,
        true);
  }

  private static NamedDigest named(ExamSessionId session) {
    return new NamedDigest(new SegmentId(session, 1, StreamName.CAMERA, 0), Pieces.digest(1));
  }

  private static Witness witness(List<NamedDigest> digests) {
    return new Witness(
        WITNESS, Sessions.SESSION, Sessions.TEN, Optional.empty(), digests, "signature");
  }

  private static void judge(boolean valid, Runnable made) {
    if (valid) {
      made.run();
    } else {
      assertThatThrownBy(made::run).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
