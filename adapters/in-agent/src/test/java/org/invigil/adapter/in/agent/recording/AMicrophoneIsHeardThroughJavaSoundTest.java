package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By way of javax.sound, which finds a card of ours as it finds real ones. */
class AMicrophoneIsHeardThroughJavaSoundTest {

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
    PluggedSound.pullOut();
    spool.close();
  }

  @ParameterizedTest
  @CsvSource({"16000, 1", "48000, 1", "48000, 2", "44100, 1", "44100, 2", "32000, 1", "16000, 2"})
  void whateverItsFormatIs(int rate, int channels) throws Exception {
    TestSoundCard card = plugged(rate, channels);
    record();
    double[] levels = levels(0);
    assertThat(levels[1]).isGreaterThan(HEARD);
    assertThat(levels[9]).isGreaterThan(HEARD);
    assertThat(watch.begun).isEmpty();
    assertThat(card.openLines()).as("released at the end").isZero();
  }

  @Test
  void withoutOneThatIsSaidInWords() {
    refused("No microphone was found");
    plug(new AudioFormat(8_000, 8, 1, true, false), new byte[8_000]);
    refused("No microphone was found");
  }

  @Test
  void oneThatIsInUseIsSaidInWordsAndTakenWhenItIsFree() throws Exception {
    TestSoundCard card = plugged(16_000, 1);
    card.busy(true);
    refused("The microphone is in use");
    watch.whenBegun = () -> card.busy(false);
    record();
    toldOnce();
    assertThat(watch.sentences).first().asString().contains("in use");
    assertThat(levels(0)[5]).isGreaterThan(HEARD);
  }

  @Test
  void oneThatGivesNothingAnyMoreIsLetGoAndTakenAgain() throws Exception {
    TestSoundCard card = plugged(48_000, 2);
    var recording = recording();
    watch.after(
        1,
        () -> {
          card.silent(true);
          watch.after(1, recording::end);
        });
    watch.whenBegun =
        () -> {
          assertThat(card.openLines()).isZero();
          card.silent(false);
        };
    recording.run();
    toldOnce();
    double[] second = levels(1);
    assertThat(second[1]).isLessThan(SILENT);
    assertThat(second[9]).isGreaterThan(HEARD);
  }

  @Test
  void oneThatIsPulledOutIsHeardAgainWhenItIsBack() throws Exception {
    plugged(16_000, 1);
    var recording = recording();
    watch.after(
        1,
        () -> {
          PluggedSound.pullOut();
          watch.after(1, recording::end);
        });
    watch.whenBegun = () -> plugged(44_100, 2);
    recording.run();
    toldOnce();
    assertThat(levels(1)[9]).isGreaterThan(HEARD);
  }

  @Test
  void aDriverThatFailsInItsOwnWayStopsNoPicture() throws Exception {
    TestSoundCard card = plugged(16_000, 1);
    card.fail();
    record();
    toldOnce();
    assertThat(watch.sentences).first().asString().contains("driver failed");
    FinishedSegment segment = spool.waiting().getFirst();
    assertThat(Opened.pictures(opened(segment))).isEqualTo(50);
  }

  private void toldOnce() {
    assertThat(watch.begun).containsExactly(Trouble.MICROPHONE);
    assertThat(watch.ended).containsExactly(Trouble.MICROPHONE);
  }

  private TestSoundCard plugged(int rate, int channels) {
    try {
      var format = new AudioFormat(rate, 16, channels, true, false);
      Path wav = Sounds.wav(folder.resolve(rate + "-" + channels + ".wav"), rate, channels, 5);
      try (var in = AudioSystem.getAudioInputStream(wav.toFile())) {
        return plug(format, in.readAllBytes());
      }
    } catch (Exception broken) {
      throw new AssertionError("no card could be made", broken);
    }
  }

  private TestSoundCard plug(AudioFormat format, byte[] recording) {
    var card = new TestSoundCard(format, recording, pace);
    PluggedSound.plugIn(card);
    return card;
  }

  private static void refused(String why) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(SoundCard::open)
        .withMessageContaining(why);
  }

  private void record() {
    var recording = recording();
    watch.after(1, recording::end);
    recording.run();
  }

  private CameraRecording recording() {
    var chain = new Chain(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA);
    return new CameraRecording(
        new TestCameras(pace),
        Optional.of(SoundCard::open),
        RecordingProfile.USUAL,
        new SealedStream(spool, chain, new Sealer(Opened.KEY)),
        watch,
        pace,
        pace);
  }

  private double[] levels(int segment) throws Exception {
    return Sounds.levels(opened(spool.waiting().get(segment)));
  }

  private byte[] opened(FinishedSegment segment) throws Exception {
    return Opened.segment(spool.bytes(segment), segment.id(), !segment.cutShort());
  }
}
