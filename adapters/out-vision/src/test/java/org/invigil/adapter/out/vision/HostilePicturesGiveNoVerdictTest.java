package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.invigil.application.port.out.Vision.CannotTell;
import org.invigil.application.port.out.Vision.Measured;
import org.invigil.application.port.out.Vision.PictureReading;
import org.invigil.application.port.out.Vision.Reason;
import org.invigil.domain.flag.FlagPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePicturesGiveNoVerdictTest {

  private final OpenCvVision vision = TestVision.vision();

  static Stream<byte[]> bombs() {
    return Stream.of(
        TestPictures.pngThatClaims(20_000, 20_000),
        TestPictures.jpegThatClaims(20_000, 20_000),
        TestPictures.pngThatClaims(30_000, 30_000),
        TestPictures.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE),
        TestPictures.pngThatClaims(40_000_000, 1),
        TestPictures.jpegThatClaims(65_500, 65_500),
        TestPictures.jpegThatClaims(6_325, 6_325),
        TestPictures.webpThatClaims(20_000, 20_000));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aSmallFileOfManyPixelsIsNotDecoded(byte[] bomb) {
    assertThat(reason(vision.measure(bomb))).isEqualTo(Reason.TOO_MANY_PIXELS);
  }

  @Test
  void exactlyFortyMillionPixelsAreAccepted() {
    assertThat(PictureFile.sized(8_000, 5_000)).isEqualTo(new PictureOutline.Whole());
    assertThat(PictureFile.sized(40_001, 1_000)).isEqualTo(new PictureOutline.Huge());
    assertThat(PictureFile.sized(8_000, 5_001)).isEqualTo(new PictureOutline.Huge());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void everyPictureThatBreaksOffIsDamaged(String kind) {
    byte[] whole = TestPictures.drawn(kind, 320, 240);

    for (int length = 20; length < whole.length; length += 37) {
      PictureReading reading = vision.measure(Arrays.copyOf(whole, length));
      assertThat(reason(reading)).as("%d bytes", length).isEqualTo(Reason.DAMAGED);
    }
    assertThat(vision.measure(whole)).isInstanceOf(Measured.class);
  }

  @Test
  void aPictureWithoutItsLastByteIsDamaged() {
    byte[] whole = TestPictures.drawn("jpg", 64, 48);

    assertThat(reason(vision.measure(Arrays.copyOf(whole, whole.length - 1))))
        .isEqualTo(Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gif", "bmp"})
  void otherKindsOfPicturesAreNotRead(String kind) {
    assertThat(reason(vision.measure(TestPictures.drawn(kind, 64, 48))))
        .isEqualTo(Reason.NOT_A_PICTURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void flippedBytesNeverThrow(String kind) {
    byte[] whole = TestPictures.drawn(kind, 64, 48);
    Random random = new Random(17);
    for (int i = 0; i < 150; i++) {
      byte[] altered = whole.clone();
      for (int j = 0; j <= i % 5; j++) {
        altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
      }
      assertThat(vision.measure(altered)).isNotNull();
    }
  }

  @Test
  void aSinglePixelIsAPictureOfNobody() {
    Measured measured = (Measured) vision.measure(TestPictures.drawn("png", 1, 1));

    assertThat(measured.measurement().faces()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 128, 255})
  void aPictureOfNothingShowsNobody(int grey) {
    Measured measured = (Measured) vision.measure(TestPictures.blank(grey));

    assertThat(measured.measurement().faces()).isEmpty();
    assertThat(measured.measurement().light()).isCloseTo(grey, within(1.0));
  }

  @Test
  void aDrawingShowsNobodyForSure() {
    Measured measured = (Measured) vision.measure(TestPictures.drawnFace());

    assertThat(measured.measurement().faces())
        .allSatisfy(it -> assertThat(it.confidence()).isLessThan(FlagPolicy.DEFAULT.sureOfAFace()));
  }

  static Stream<byte[]> moving() {
    return Stream.of(TestPictures.movingPng(), TestPictures.movingWebp());
  }

  @ParameterizedTest
  @MethodSource("moving")
  void whichOfSeveralPicturesIsMeantCannotBeTold(byte[] picture) {
    assertThat(vision.measure(picture))
        .isEqualTo(
            new CannotTell(Reason.NOT_A_PICTURE, "the picture moves, and a still one is needed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void aPictureOfWhichEachTenthByteIsWrongIsDamaged(String kind) {
    byte[] altered = TestPictures.drawn(kind, 320, 240);
    for (int i = 20; i < altered.length; i += 10) {
      altered[i] ^= 0x55;
    }

    assertThat(vision.measure(altered)).isInstanceOf(CannotTell.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void whicheverTenthByteIsWrongThereIsAnAnswer(String kind) {
    byte[] whole = TestPictures.drawn(kind, 64, 48);
    for (int i = 0; i < whole.length; i += 10) {
      byte[] altered = whole.clone();
      altered[i] ^= 0x55;
      assertThat(vision.measure(altered)).as("byte %d", i).isNotNull();
    }
  }

  private static Reason reason(PictureReading reading) {
    assertThat(reading).isInstanceOf(CannotTell.class);
    return ((CannotTell) reading).reason();
  }
}
