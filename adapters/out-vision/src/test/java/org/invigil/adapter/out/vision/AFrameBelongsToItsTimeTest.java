package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.invigil.application.port.out.Vision.FilmFrame;
import org.invigil.application.port.out.Vision.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frame k is the one that was on the screen at k times the interval: the last at or before it. */
class AFrameBelongsToItsTimeTest {

  private static final byte[] CLOCK = TestFilms.mp4().seconds(5).clock();

  @ParameterizedTest
  @ValueSource(ints = {200, 500, 700, 1000, 2000, 4999})
  void itIsTheLastAtOrBeforeItsTime(int millis) {
    List<FilmFrame> frames = watch(CLOCK, "video/mp4", Duration.ofMillis(millis));

    assertThat(frames).hasSize((4999 + millis) / millis);
    for (int k = 0; k < frames.size(); k++) {
      assertThat(frames.get(k).at()).isEqualTo(Duration.ofMillis((long) k * millis));
      assertThat(shown(frames.get(k))).as("frame %d", k).isEqualTo(k * millis / 200);
    }
  }

  /** Pictures that nobody is shown are left out there. */
  @ParameterizedTest
  @ValueSource(ints = {200, 500, 700, 1000, 2000, 4999})
  void itIsTheLastAtOrBeforeItsTimeInAv1(int millis) {
    List<FilmFrame> frames =
        watch(
            TestFilms.av1().size(128, 96).seconds(5).clock(),
            "video/mp4",
            Duration.ofMillis(millis));

    assertThat(frames).hasSize((4999 + millis) / millis);
    for (int k = 0; k < frames.size(); k++) {
      assertThat(shown(frames.get(k))).as("frame %d", k).isEqualTo(k * millis / 200);
    }
  }

  @Test
  void aFilmWhoseClockStartsLaterStartsAtZero() {
    List<FilmFrame> frames =
        watch(TestFilms.mp4().startsAt(40).clock(), "video/mp4", Duration.ofSeconds(1));

    assertThat(frames).hasSize(3);
    assertThat(frames).extracting(AFrameBelongsToItsTimeTest::shown).containsExactly(0, 5, 10);
  }

  @Test
  void aGapShowsTheFrameBeforeIt() {
    List<FilmFrame> frames =
        watch(TestFilms.mp4().gapAfterFirst(3).clock(), "video/mp4", Duration.ofSeconds(1));

    assertThat(frames)
        .extracting(AFrameBelongsToItsTimeTest::shown)
        .containsExactly(0, 0, 0, 0, 5, 10);
  }

  @Test
  void otherContainersKeepTimeToo() {
    assertThat(watch(TestFilms.webm().clock(), "video/webm", Duration.ofSeconds(1)))
        .extracting(AFrameBelongsToItsTimeTest::shown)
        .containsExactly(0, 5, 10);
    assertThat(watch(TestFilms.mp4().plain().clock(), "video/mp4", Duration.ofSeconds(1)))
        .extracting(AFrameBelongsToItsTimeTest::shown)
        .containsExactly(0, 5, 10);
  }

  private static List<FilmFrame> watch(byte[] film, String type, Duration every) {
    return ((Watched) TestVision.vision().watch(film, type, every)).frames();
  }

  /** Undoes what the film's maker did: luma 20 + 8 n, in the narrow range of video. */
  private static int shown(FilmFrame frame) {
    double luma = frame.measurement().light() * 219 / 255 + 16;
    return (int) Math.round((luma - 20) / 8);
  }
}
