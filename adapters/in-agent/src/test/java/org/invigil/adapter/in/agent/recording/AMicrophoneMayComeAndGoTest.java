package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AMicrophoneMayComeAndGoTest {

  private static final double HEARD = 3000;
  private static final double SILENT = 50;

  @TempDir Path folder;
  private final FastPace pace = new FastPace();
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
  void itsLossIsToldOncePicturesGoOnAndItIsHeardAgainWhenItIsBack() throws Exception {
    record(new TestMicrophones(pace, 3, 7, true), 2);
    assertThat(watch.begun).containsExactly(Trouble.MICROPHONE);
    assertThat(watch.ended).containsExactly(Trouble.MICROPHONE);
    List<FinishedSegment> segments = spool.waiting();
    assertThat(Opened.pictures(opened(segments.get(0)))).isEqualTo(50);
    double[] first = Sounds.levels(opened(segments.get(0)));
    assertThat(first[1]).isGreaterThan(HEARD);
    assertThat(first[5]).isLessThan(SILENT);
    assertThat(first[9]).isGreaterThan(HEARD);
    assertThat(Sounds.levels(opened(segments.get(1)))[5]).isGreaterThan(HEARD);
  }

  @Test
  void oneThatStaysOpenButGivesNothingForTwoSecondsIsGone() throws Exception {
    record(new TestMicrophones(pace, 3, 7, false), 2);
    assertThat(watch.begun).containsExactly(Trouble.MICROPHONE);
    assertThat(watch.ended).containsExactly(Trouble.MICROPHONE);
  }

  @Test
  void withoutAnyAllElseIsRecordedAndThatIsToldAtTheEndToo() throws Exception {
    record(
        () -> {
          throw new IOException("none");
        },
        1);
    assertThat(watch.begun).containsExactly(Trouble.MICROPHONE);
    assertThat(watch.ended).containsExactly(Trouble.MICROPHONE);
    byte[] film = opened(spool.waiting().getFirst());
    assertThat(Opened.pictures(film)).isEqualTo(50);
    assertThat(Sounds.levels(film)[5]).isLessThan(SILENT);
  }

  @Test
  void aFileStandsInWhateverItsRateAndChannels() throws Exception {
    Path wav = Sounds.wav(folder.resolve("tone.wav"), 44_100, 2, 5);
    record(new SoundFile(wav, () -> Duration.ZERO), 1);
    double[] levels = Sounds.levels(opened(spool.waiting().getFirst()));
    assertThat(levels[1]).isGreaterThan(HEARD);
    assertThat(levels[4]).isGreaterThan(HEARD);
    assertThat(levels[7]).isLessThan(SILENT);
    assertThat(watch.begun).isEmpty();
  }

  @Test
  void aFileThatIsTakenAwayIsGoneAndBackWhenItIsBack() throws Exception {
    Path wav = Sounds.wav(folder.resolve("tone.wav"), 16_000, 1, 60);
    var played = new SoundFile(wav, () -> Duration.ofNanos(pace.nanos()));
    var recording = recording(played);
    watch.after(
        1,
        () -> {
          move(wav, folder.resolve("away.wav"));
          watch.after(2, recording::end);
        });
    watch.whenBegun = () -> move(folder.resolve("away.wav"), wav);
    recording.run();
    assertThat(watch.begun).containsExactly(Trouble.MICROPHONE);
    assertThat(watch.ended).containsExactly(Trouble.MICROPHONE);
    double[] second = Sounds.levels(opened(spool.waiting().get(1)));
    assertThat(second[5]).isGreaterThan(HEARD);
  }

  @Test
  void whatIsNoSoundIsRefusedInWords() throws Exception {
    Path noise = Files.writeString(folder.resolve("noise.wav"), "not a sound");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> new SoundFile(noise, () -> Duration.ZERO).open())
        .withMessageContaining("no WAV file");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> new SoundFile(folder.resolve("none.wav"), () -> Duration.ZERO).open())
        .withMessageContaining("no sound file");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> SoundChoice.parse("loudspeaker"));
  }

  @Test
  void soundThatCameTooFastIsCutToStayBesideItsPictures() {
    var hearing = new Hearing(() -> new TestMicrophones.Constant(5 * 16_000));
    for (int tick = 0; tick < 20; tick++) {
      assertThat(hearing.heard(3_200)).hasSize(3_200);
    }
    assertThat(hearing.isDeaf()).isFalse();
  }

  private void record(Microphones microphones, int segments) {
    var recording = recording(microphones);
    watch.after(segments, recording::end);
    recording.run();
  }

  private CameraRecording recording(Microphones microphones) {
    var chain = new Chain(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA);
    var stream = new SealedStream(spool, chain, new Sealer(Opened.KEY));
    return new CameraRecording(
        new TestCameras(pace),
        Optional.of(microphones),
        RecordingProfile.USUAL,
        stream,
        watch,
        pace,
        pace);
  }

  private byte[] opened(FinishedSegment segment) throws Exception {
    return Opened.segment(spool.bytes(segment), segment.id(), !segment.cutShort());
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
