package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule("SES-11")
class ARecordingIsSealedAsItIsMadeTest {

  @TempDir Path folder;
  private final ExamSessionId session = new ExamSessionId(UUID.randomUUID());
  private final FastPace pace = new FastPace();
  private final TestCameras cameras = new TestCameras(pace);
  private final TestWatch watch = new TestWatch();
  private Spool spool;

  @BeforeEach
  void open() throws Exception {
    spool = Spool.open(folder.resolve("spool"));
  }

  @AfterEach
  void close() throws Exception {
    spool.close();
  }

  @Test
  void everySegmentPlaysByItselfForTenSeconds() throws Exception {
    record(Optional.empty(), 3);
    List<FinishedSegment> segments = spool.waiting();
    assertThat(segments).hasSize(3);
    for (FinishedSegment segment : segments) {
      byte[] film = opened(segment);
      assertThat(Opened.pictures(film)).isEqualTo(50);
      assertThat(segment.durationMillis()).isEqualTo(10_000);
      assertThat(segment.cutShort()).isFalse();
      assertThat(segment.length()).isEqualTo(spool.bytes(segment).length);
    }
  }

  @Test
  void segmentsFollowEachOtherWithoutAGapAndNameTheOneBefore() throws Exception {
    record(Optional.empty(), 3);
    List<FinishedSegment> segments = spool.waiting();
    assertThat(segments).extracting(it -> it.id().sequence()).containsExactly(0L, 1L, 2L);
    assertThat(segments)
        .extracting(it -> it.beginning().monotonicMillis())
        .containsExactly(0L, 10_000L, 20_000L);
    assertThat(segments)
        .extracting(it -> it.beginning().previous())
        .containsExactly(
            Optional.empty(),
            Optional.of(segments.get(0).digest()),
            Optional.of(segments.get(1).digest()));
    for (FinishedSegment segment : segments) {
      assertThat(segment.digest().hex())
          .isEqualTo(SealedSegmentFormat.sha256Hex(spool.bytes(segment)));
    }
  }

  @Test
  void aFragmentIsMadeEachSecondAndTheFirstOnesPlayWithoutTheRest() throws Exception {
    record(Optional.empty(), 1);
    FinishedSegment segment = spool.waiting().getFirst();
    var reading =
        (SealedSegmentFormat.Reading.Whole) SealedSegmentFormat.read(spool.bytes(segment));
    assertThat(reading.fragments()).hasSize(10);
    var film = new java.io.ByteArrayOutputStream();
    for (int i = 0; i < 9; i++) {
      film.writeBytes(
          Opened.fragment(reading.fragments().get(i), new FragmentPlace(segment.id(), i, false)));
      assertThat(Opened.pictures(film.toByteArray())).isEqualTo(5 * (i + 1));
    }
  }

  @Test
  void soundIsInTheFilmWhereTheExamRecordsIt() throws Exception {
    record(Optional.of(() -> Microphone.SILENCE), 1);
    byte[] film = opened(spool.waiting().getFirst());
    assertThat(Opened.pictures(film)).isEqualTo(50);
    try (var grabber = new FFmpegFrameGrabber(new ByteArrayInputStream(film))) {
      grabber.start();
      assertThat(grabber.getAudioChannels()).isEqualTo(1);
      assertThat(grabber.getLengthInTime()).isBetween(9_900_000L, 10_200_000L);
    }
  }

  @Test
  @Rule("EXM-1")
  void noSoundIsInTheFilmWhereTheExamDoesNotRecordIt() throws Exception {
    record(Optional.empty(), 1);
    try (var grabber =
        new FFmpegFrameGrabber(new ByteArrayInputStream(opened(spool.waiting().getFirst())))) {
      grabber.start();
      assertThat(grabber.hasAudio()).isFalse();
    }
  }

  @Test
  void aFragmentOpensInNoOtherPlaceAndWithNoOtherKey() throws Exception {
    record(Optional.empty(), 1);
    FinishedSegment segment = spool.waiting().getFirst();
    SegmentId id = segment.id();
    byte[] first =
        ((SealedSegmentFormat.Reading.Whole) SealedSegmentFormat.read(spool.bytes(segment)))
            .fragments()
            .getFirst();
    assertThat(Opened.fragment(first, new FragmentPlace(id, 0, false))).isNotEmpty();
    var elsewhere = new ArrayList<FragmentPlace>();
    elsewhere.add(new FragmentPlace(id, 1, false));
    elsewhere.add(new FragmentPlace(id, 0, true));
    elsewhere.add(place(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA, 0));
    elsewhere.add(place(session, 2, StreamName.CAMERA, 0));
    elsewhere.add(place(session, 1, StreamName.SCREEN, 0));
    elsewhere.add(place(session, 1, StreamName.CAMERA, 1));
    for (FragmentPlace place : elsewhere) {
      assertThatExceptionOfType(GeneralSecurityException.class)
          .as(place.toString())
          .isThrownBy(() -> Opened.fragment(first, place));
    }
    byte[] altered = first.clone();
    altered[40] ^= 1;
    assertThatExceptionOfType(GeneralSecurityException.class)
        .isThrownBy(() -> Opened.fragment(altered, new FragmentPlace(id, 0, false)));
    var otherKey = new com.google.crypto.tink.subtle.AesGcmJce(filled());
    assertThatExceptionOfType(GeneralSecurityException.class)
        .isThrownBy(
            () -> otherKey.decrypt(first, new FragmentPlace(id, 0, false).associatedData()));
  }

  @Test
  void aClosedSegmentThatLostItsEndDoesNotPassForClosed() throws Exception {
    record(Optional.empty(), 1);
    FinishedSegment segment = spool.waiting().getFirst();
    var all =
        ((SealedSegmentFormat.Reading.Whole) SealedSegmentFormat.read(spool.bytes(segment)))
            .fragments();
    assertThatExceptionOfType(GeneralSecurityException.class)
        .isThrownBy(() -> Opened.fragment(all.get(8), new FragmentPlace(segment.id(), 8, true)));
  }

  @Test
  @Rule("SES-1")
  void theCameraIsOffBeforeAndAfter() throws Exception {
    assertThat(cameras.openNow()).isZero();
    record(Optional.empty(), 1);
    assertThat(cameras.openNow()).isZero();
    assertThat(cameras.opened()).isEqualTo(1);
  }

  @Test
  void anAwayCameraEndsItsSegmentIsToldOnceAndIsRecordedAgainWhenItIsBack() throws Exception {
    cameras.goneBetween(4, 15.1);
    record(Optional.empty(), 2);
    assertThat(watch.begun).containsExactly(Trouble.CAMERA);
    assertThat(watch.ended).containsExactly(Trouble.CAMERA);
    List<FinishedSegment> segments = spool.waiting();
    assertThat(segments.get(0).durationMillis()).isEqualTo(4_000);
    assertThat(Opened.pictures(opened(segments.get(0)))).isEqualTo(20);
    assertThat(segments.get(1).beginning().monotonicMillis()).isBetween(15_000L, 17_500L);
    assertThat(Opened.pictures(opened(segments.get(1)))).isEqualTo(50);
  }

  @Test
  void aPictureMissedForASecondIsLeftOutAndNothingElse() throws Exception {
    cameras.goneBetween(4, 5);
    record(Optional.empty(), 1);
    FinishedSegment segment = spool.waiting().getFirst();
    assertThat(segment.durationMillis()).isEqualTo(10_000);
    assertThat(Opened.pictures(opened(segment))).isEqualTo(45);
    assertThat(watch.begun).isEmpty();
  }

  private void record(Optional<Microphones> microphones, int segments) {
    var chain = new Chain(session, 1, StreamName.CAMERA);
    var stream = new SealedStream(spool, chain, new Sealer(Opened.KEY));
    var recording =
        new CameraRecording(
            cameras, microphones, RecordingProfile.USUAL, stream, watch, pace, pace);
    watch.after(segments, recording::end);
    recording.run();
  }

  private byte[] opened(FinishedSegment segment) throws Exception {
    return Opened.segment(spool.bytes(segment), segment.id(), !segment.cutShort());
  }

  private static FragmentPlace place(
      ExamSessionId session, int sitting, StreamName stream, long sequence) {
    return new FragmentPlace(new SegmentId(session, sitting, stream, sequence), 0, false);
  }

  private static byte[] filled() {
    byte[] key = new byte[32];
    java.util.Arrays.fill(key, (byte) 7);
    return key;
  }
}
