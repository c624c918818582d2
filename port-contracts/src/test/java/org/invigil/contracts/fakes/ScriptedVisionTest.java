package org.invigil.contracts.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.invigil.application.port.out.Vision;
import org.invigil.application.port.out.Vision.CannotTell;
import org.invigil.application.port.out.Vision.Measured;
import org.invigil.application.port.out.Vision.Reason;
import org.invigil.application.port.out.Vision.Watched;
import org.invigil.contracts.VisionContract;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.PictureMeasurement;
import org.junit.jupiter.api.Test;

class ScriptedVisionTest extends VisionContract {

  private final ScriptedVision vision = new ScriptedVision();

  @Override
  protected Vision vision() {
    return vision;
  }

  @Override
  protected byte[] picture() {
    return FakePicture.of("ana").size(64, 48).bytes();
  }

  @Override
  protected byte[] tooManyPixels() {
    return FakePicture.empty().size(40_000_001, 1).bytes();
  }

  @Override
  protected byte[] truncated() {
    return FakePicture.damaged().bytes();
  }

  @Override
  protected byte[] film() {
    return FakeFilm.begin()
        .show(Duration.ofSeconds(1), FakePicture.of("ana"))
        .show(Duration.ofSeconds(2), FakePicture.empty())
        .bytes();
  }

  @Override
  protected String mediaType() {
    return FakeFilm.MEDIA_TYPE;
  }

  @Test
  void seesWhatThePictureSays() {
    PictureMeasurement seen =
        measured(FakePicture.of("ana").face("ben", 0.7, 80).light(12.5).sharpness(3));

    assertThat(seen.light()).isEqualTo(12.5);
    assertThat(seen.faces()).hasSize(2);
    assertThat(seen.faces().get(1).confidence()).isEqualTo(0.7);
    assertThat(seen.faces().get(1).box().width()).isEqualTo(80);
  }

  @Test
  void aPersonLooksLikeThemselvesAndNobodyElse() {
    var ana = measured(FakePicture.of("ana")).faces().getFirst().template();
    var ben = measured(FakePicture.of("ben")).faces().getFirst().template();

    assertThat(FaceMatchPolicy.MEASURED_ON_LFW.judge(ana.similarityTo(ana)))
        .isEqualTo(FaceMatchPolicy.Answer.MATCH);
    assertThat(FaceMatchPolicy.MEASURED_ON_LFW.judge(ana.similarityTo(ben)))
        .isEqualTo(FaceMatchPolicy.Answer.MISMATCH);
  }

  @Test
  void aFilmShowsItsPicturesInTurn() {
    var frames = ((Watched) vision.watch(film(), mediaType(), Duration.ofSeconds(1))).frames();

    assertThat(frames)
        .extracting(frame -> frame.measurement().faces().size())
        .containsExactly(1, 0, 0);
  }

  @Test
  void inTroubleItCannotTell() {
    vision.cannotTell(Reason.TOOK_TOO_LONG);
    assertThat(vision.measure(picture())).isInstanceOf(CannotTell.class);

    vision.recover();
    assertThat(vision.measure(picture())).isInstanceOf(Measured.class);
  }

  private PictureMeasurement measured(FakePicture picture) {
    return ((Measured) vision.measure(picture.bytes())).measurement();
  }
}
