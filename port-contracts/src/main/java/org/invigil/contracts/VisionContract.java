package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.invigil.application.port.out.Vision;
import org.invigil.application.port.out.Vision.CannotTell;
import org.invigil.application.port.out.Vision.FilmFrame;
import org.invigil.application.port.out.Vision.Measured;
import org.invigil.application.port.out.Vision.Reason;
import org.invigil.application.port.out.Vision.Watched;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.model.RegisteredModel;
import org.invigil.domain.picture.PictureMeasurement;
import org.junit.jupiter.api.Test;

/** What everything that measures pictures promises. */
public abstract class VisionContract {

  protected abstract Vision vision();

  /** A picture that can be measured, 64 pixels wide and 48 high. */
  protected abstract byte[] picture();

  /** A picture of 40,000,001 pixels or more, in few bytes. */
  protected abstract byte[] tooManyPixels();

  /** A picture that breaks off. */
  protected abstract byte[] truncated();

  /** A film of three seconds. */
  protected abstract byte[] film();

  protected abstract String mediaType();

  @Test
  void aPictureIsMeasured() {
    PictureMeasurement measurement = measured(picture());

    assertThat(measurement.width()).isEqualTo(64);
    assertThat(measurement.height()).isEqualTo(48);
    assertThat(measurement.light()).isBetween(0.0, 255.0);
    assertThat(measurement.models()).isNotEmpty();
    assertThat(vision().models()).containsAll(measurement.models());
  }

  @Test
  void theSamePictureIsMeasuredTheSame() {
    assertThat(measured(picture())).isEqualTo(measured(picture()));
  }

  @Test
  void eachModelIsNamedWithItsDigest() {
    assertThat(vision().models())
        .isNotEmpty()
        .allSatisfy(model -> assertThat(model.sha256()).matches("[0-9a-f]{64}"));
  }

  @Test
  void theRegisterSaysAllOfEachModel() {
    assertThat(vision().register().stream().map(RegisteredModel::used))
        .containsExactlyInAnyOrderElementsOf(vision().models());
  }

  @Test
  void noBytesAreNoPicture() {
    assertThat(reason(vision().measure(new byte[0]))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aPictureOfManyIsReadAndRefusedLikeOneAlone() {
    var looked = vision().measure(picture(), Set.of(Detector.FACES));
    assertThat(((Measured) looked).measurement().width()).isEqualTo(64);
    assertThat(reason(vision().measure(new byte[0], Detector.all()))).isEqualTo(Reason.EMPTY);
    assertThat(reason(vision().measure(truncated(), Detector.all()))).isEqualTo(Reason.DAMAGED);
    assertThat(reason(vision().measure(tooManyPixels(), Detector.all())))
        .isEqualTo(Reason.TOO_MANY_PIXELS);
  }

  @Test
  void moreThanTenMegabytesAreTooLarge() {
    assertThat(reason(vision().measure(new byte[10_000_001]))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void tenMegabytesAreLookedAt() {
    assertThat(reason(vision().measure(new byte[10_000_000]))).isEqualTo(Reason.NOT_A_PICTURE);
  }

  @Test
  void otherBytesAreNoPicture() {
    assertThat(reason(vision().measure("Dear Sir or Madam".getBytes())))
        .isEqualTo(Reason.NOT_A_PICTURE);
  }

  @Test
  void tooManyPixelsAreNotDecoded() {
    assertThat(reason(vision().measure(tooManyPixels()))).isEqualTo(Reason.TOO_MANY_PIXELS);
  }

  @Test
  void aPictureThatBreaksOffIsDamaged() {
    assertThat(reason(vision().measure(truncated()))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aPictureSharesAllWithItself() {
    assertThat(vision().shared(picture(), picture()).orElseThrow()).isGreaterThan(0.9);
  }

  @Test
  void whatCannotBeReadSharesNothingThatCouldBeTold() {
    assertThat(vision().shared(picture(), truncated())).isEmpty();
    assertThat(vision().shared(new byte[0], picture())).isEmpty();
  }

  @Test
  void aFilmGivesOneFrameForEachInterval() {
    assertThat(times(Duration.ofSeconds(1))).containsExactly(seconds(0), seconds(1), seconds(2));
    assertThat(times(Duration.ofMillis(1500))).containsExactly(seconds(0), Duration.ofMillis(1500));
    assertThat(times(Duration.ofMinutes(1))).containsExactly(seconds(0));
  }

  @Test
  void theSameFilmIsWatchedTheSame() {
    assertThat(watched(Duration.ofSeconds(1))).isEqualTo(watched(Duration.ofSeconds(1)));
  }

  @Test
  void noBytesAreNoFilm() {
    assertThat(reason(vision().watch(new byte[0], mediaType(), seconds(1))))
        .isEqualTo(Reason.EMPTY);
  }

  @Test
  void otherBytesAreNoFilm() {
    assertThat(vision().watch("Dear Sir or Madam".getBytes(), mediaType(), seconds(1)))
        .isInstanceOf(CannotTell.class);
  }

  @Test
  void anUnknownKindOfFilmIsNotTried() {
    assertThat(reason(vision().watch(film(), "application/pdf", seconds(1))))
        .isEqualTo(Reason.NOT_A_PICTURE);
  }

  @Test
  void framesNeedTimeBetweenThem() {
    assertThatThrownBy(() -> vision().watch(film(), mediaType(), Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private PictureMeasurement measured(byte[] picture) {
    return ((Measured) vision().measure(picture)).measurement();
  }

  private List<FilmFrame> watched(Duration every) {
    return ((Watched) vision().watch(film(), mediaType(), every)).frames();
  }

  private List<Duration> times(Duration every) {
    return watched(every).stream().map(FilmFrame::at).toList();
  }

  private static Reason reason(Object reading) {
    return ((CannotTell) reading).reason();
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
