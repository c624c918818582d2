package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.invigil.application.port.out.Vision.CannotTell;
import org.invigil.application.port.out.Vision.FilmReading;
import org.invigil.application.port.out.Vision.Reason;
import org.invigil.application.port.out.Vision.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilmsGiveNoVerdictTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final byte[] FILM = TestFilms.mp4().moving();
  private final OpenCvVision vision = TestVision.vision();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ffconcat version 1.0\nfile /etc/passwd\n",
        "#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
        "<?xml version=\"1.0\"?><MPD/>"
      })
  void aListOfOtherFilesOpensNone(String list) {
    for (String type : List.of("video/mp4", "video/webm", "video/mjpeg")) {
      assertThat(reason(vision.watch(list.getBytes(StandardCharsets.UTF_8), type, SECOND)))
          .isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void aFilmOfAnotherKindThanItSaysCannotBeDecoded() {
    assertThat(reason(vision.watch(FILM, "video/webm", SECOND))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aFilmThatBreaksOffGivesWhatIsThereOrNothing() {
    for (double share : new double[] {0.01, 0.1, 0.5, 0.9}) {
      FilmReading reading = vision.watch(TestPictures.firstPart(FILM, share), "video/mp4", SECOND);
      if (reading instanceof Watched(var frames, var sound)) {
        assertThat(frames).hasSizeLessThanOrEqualTo(3);
      } else {
        assertThat(reason(reading)).isEqualTo(Reason.DAMAGED);
      }
    }
  }

  @Test
  void flippedBytesNeverThrow() {
    Random random = new Random(23);
    for (int i = 0; i < 12; i++) {
      byte[] altered = FILM.clone();
      for (int j = 0; j < 40; j++) {
        altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
      }
      assertThat(vision.watch(altered, "video/mp4", SECOND)).isNotNull();
    }
  }

  @Test
  void aFilmWithoutAKeyPictureShowsNothingThatWasGuessed() {
    for (TestFilms film : List.of(TestFilms.mp4(), TestFilms.webm())) {
      byte[] keyless = film.size(320, 240).withoutKeyPicture().moving();

      assertThat(reason(vision.watch(keyless, film.mediaType(), SECOND))).isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void aFilmThatChangesItsSizeIsWatched() {
    byte[] small = TestPictures.drawn("jpg", 320, 240);
    byte[] large = TestPictures.drawn("jpg", 640, 480);
    var film = new ByteArrayOutputStream();
    for (int i = 0; i < 50; i++) {
      film.writeBytes(i < 25 ? small : large);
    }

    Watched watched =
        (Watched) vision.watch(film.toByteArray(), "video/x-motion-jpeg", SECOND.dividedBy(2));
    assertThat(watched.frames().getFirst().measurement().width()).isEqualTo(320);
    assertThat(watched.frames().getLast().measurement().width()).isEqualTo(640);
  }

  @Test
  void aFilmOfWhichEachTenthByteIsWrongIsDamaged() {
    byte[] altered = FILM.clone();
    for (int i = 0; i < altered.length; i += 10) {
      altered[i] ^= 0x55;
    }

    assertThat(reason(vision.watch(altered, "video/mp4", SECOND))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aFilmWithoutPicturesCannotBeDecoded() {
    byte[] headerOnly = Arrays.copyOf(FILM, indexOf(FILM, "moof") - 4);

    assertThat(reason(vision.watch(headerOnly, "video/mp4", SECOND))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aFilmOfTooManyFramesIsTooLarge() {
    assertThat(
            reason(
                vision.watch(
                    TestFilms.mp4().seconds(4).moving(), "video/mp4", Duration.ofMillis(1))))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aFilmThatTakesTooLongIsGivenUp() {
    OpenCvVision hasty =
        new OpenCvVision(
            new VisionSettings(TestVision.SETTINGS.models(), 1, Duration.ofMillis(1), 1536));

    assertThat(reason(hasty.watch(FILM, "video/mp4", SECOND))).isEqualTo(Reason.TOOK_TOO_LONG);
  }

  @Test
  void aLongPauseIsTooLarge() {
    byte[] film = TestFilms.mp4().gapAfterFirst(20_000).moving();

    assertThat(reason(vision.watch(film, "video/mp4", SECOND))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void framesOfTooManyPixelsAreNotDecoded() {
    byte[] film = TestFilms.webm().size(8192, 4352).oneFrame().clock();

    assertThat(reason(vision.watch(film, "video/webm", SECOND))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aLargeFrameIsScaledDown() {
    byte[] film = TestFilms.mp4().size(1920, 1080).oneFrame().clock();

    Watched watched = (Watched) vision.watch(film, "video/mp4", SECOND);
    assertThat(watched.frames().getFirst().measurement().width()).isEqualTo(1280);
    assertThat(watched.frames().getFirst().measurement().height()).isEqualTo(720);
  }

  @Test
  void afterADamagedFilmAGoodOneIsWatched() {
    vision.watch(TestPictures.firstPart(FILM, 0.01), "video/mp4", SECOND);

    assertThat(vision.watch(FILM, "video/mp4", SECOND)).isInstanceOf(Watched.class);
  }

  @Test
  void anInterruptionIsNoVerdict() {
    Thread.currentThread().interrupt();

    FilmReading reading = vision.watch(FILM, "video/mp4", SECOND);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(reason(reading)).isEqualTo(Reason.TOOK_TOO_LONG);
  }

  private static int indexOf(byte[] film, String box) {
    return new String(film, StandardCharsets.ISO_8859_1).indexOf(box);
  }

  private static Reason reason(FilmReading reading) {
    assertThat(reading).isInstanceOf(CannotTell.class);
    return ((CannotTell) reading).reason();
  }
}
