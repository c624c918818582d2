package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.invigil.application.port.out.Vision.FilmFrame;
import org.invigil.application.port.out.Vision.Watched;
import org.invigil.domain.flag.Detector;
import org.junit.jupiter.api.Test;

class WhereNothingChangesTheNetsRestTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final int WIDTH = 64;
  private static final int HEIGHT = 48;

  @Test
  void of_a_still_film_each_fourth_frame_is_looked_at() throws InterruptedException {
    MeasuredFrames frames = frames();
    for (int i = 0; i < 9; i++) {
      show(frames, 100, 0);
    }
    assertThat(frames.looks()).isEqualTo(3);
    assertThat(frames.frames()).hasSize(9);
    assertThat(changes(frames.frames().subList(1, 9))).containsOnly(0.0);
    assertThat(frames.frames().getFirst().change()).isEmpty();
  }

  @Test
  void each_frame_that_differs_is_looked_at() throws InterruptedException {
    MeasuredFrames frames = frames();
    for (int i = 0; i < 9; i++) {
      show(frames, 100 + 3 * i, 0);
    }
    assertThat(frames.looks()).isEqualTo(9);
  }

  @Test
  void what_changes_slowly_is_looked_at_in_the_end() throws InterruptedException {
    MeasuredFrames frames = frames();
    for (int i = 0; i < 3; i++) {
      show(frames, 100 + i, 0);
    }
    assertThat(frames.looks()).isEqualTo(2);
  }

  @Test
  void something_small_that_appears_is_looked_at() throws InterruptedException {
    MeasuredFrames frames = frames();
    show(frames, 100, 0);
    show(frames, 100, 8);
    assertThat(frames.looks()).isEqualTo(2);
  }

  @Test
  void the_same_film_is_measured_the_same_whatever_came_before() {
    byte[] film = TestFilms.mp4().seconds(6).moving();
    Object first = TestVision.vision().watch(film, "video/mp4", SECOND);
    TestVision.vision().watch(TestFilms.mp4().clock(), "video/mp4", SECOND);
    assertThat(TestVision.vision().watch(film, "video/mp4", SECOND)).isEqualTo(first);
  }

  @Test
  void a_frame_that_is_shown_on_and_on_does_not_change() {
    Watched watched =
        (Watched)
            TestVision.vision()
                .watch(
                    TestFilms.mp4().gapAfterFirst(8).clock(),
                    "video/mp4",
                    SECOND,
                    Set.of(Detector.CAMERA));
    assertThat(changes(watched.frames().subList(1, 8))).containsOnly(0.0);
    assertThat(watched.frames()).allSatisfy(it -> assertThat(it.measurement().faces()).isEmpty());
    assertThat(watched.frames()).allSatisfy(it -> assertThat(it.measurement().models()).isEmpty());
  }

  private static List<Double> changes(List<FilmFrame> frames) {
    return frames.stream().map(it -> it.change().orElseThrow()).toList();
  }

  private static MeasuredFrames frames() {
    return new MeasuredFrames(
        new VisionWorkers(TestVision.SETTINGS.models(), 1),
        SECOND,
        new Wanted(Set.of(Detector.FACES), false),
        Glances.NONE,
        new Listening(new SpeechModel(PinnedModel.SPEECH.read(TestVision.SETTINGS.models()))));
  }

  /** A grey frame, with a white square of that many pixels in its corner. */
  private static void show(MeasuredFrames frames, int luma, int square)
      throws InterruptedException {
    byte[] bgr = new byte[3 * WIDTH * HEIGHT];
    byte[] small = new byte[Change.BYTES];
    Arrays.fill(bgr, (byte) luma);
    Arrays.fill(small, (byte) luma);
    for (int y = 0; y < square; y++) {
      Arrays.fill(bgr, 3 * y * WIDTH, 3 * (y * WIDTH + square), (byte) 255);
      Arrays.fill(small, y * Change.WIDTH, y * Change.WIDTH + square, (byte) 255);
    }
    if (frames.wants(new FrameOutline(WIDTH, HEIGHT, new Change(small)))) {
      frames.take(new DecodedFrame(WIDTH, HEIGHT, bgr));
    }
  }
}
