package org.invigil.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule({"ONB-4", "CHK-4"})
class AFaceScanIsJudgedByWhatWasMeasuredTest {

  private static final FaceTemplate LIKENESS = new FaceTemplate(new float[] {1});
  private static final FaceScanPolicy POLICY = FaceScanPolicy.CHOSEN;

  @ParameterizedTest(name = "light {0}: too dark = {1}")
  @CsvSource({"0, true", "14.99, true", "15, false", "39.9, false", "120, false"})
  void lightHasAFloor(double light, boolean dark) {
    assertThat(POLICY.judge(picture(light, List.of(face(100, 20)))))
        .isEqualTo(dark ? Set.of(PictureFault.TOO_DARK) : Set.of());
  }

  @ParameterizedTest(name = "{0} pixels: too small = {1}")
  @CsvSource({"63.9, true", "64, false", "65, false"})
  void aFaceIsAtLeast64PixelsHigh(double height, boolean small) {
    assertThat(POLICY.judge(picture(100, List.of(face(height, 20)))))
        .isEqualTo(small ? Set.of(PictureFault.FACE_TOO_SMALL) : Set.of());
  }

  @ParameterizedTest(name = "sharpness {0}: blurred = {1}")
  @CsvSource({"1.99, true", "2, false", "2.01, false"})
  void aFaceIsSharp(double sharpness, boolean blurred) {
    assertThat(POLICY.judge(picture(100, List.of(face(100, sharpness)))))
        .isEqualTo(blurred ? Set.of(PictureFault.BLURRED) : Set.of());
  }

  @ParameterizedTest(name = "face {0}, around {1}: light from behind = {2}")
  @CsvSource({
    "30, 90, true",
    "30, 89.9, false",
    "39.9, 120, true",
    "40, 255, false",
    "10, 255, true",
    "20, 20, false",
    "0, 40, true"
  })
  void aDarkFaceBeforeABrightBackgroundIsLitFromBehind(
      double light, double around, boolean behind) {
    var expected = behind ? Set.of(PictureFault.LIGHT_FROM_BEHIND) : Set.of();
    for (var half : List.of(new Box(0, 0, 320, 480), new Box(-320, -40, 640, 520))) {
      var face = new FaceSighting(half, 0.9, light, 20, new FaceTemplate(new float[] {1}));
      assertThat(POLICY.judge(picture((light + around) / 2, List.of(face)))).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "{0} of 640 columns: around {1}")
  @CsvSource({"0, 100", "320, 180", "576, 20", "640, 20"})
  void whatIsAroundAFaceIsMeasuredWhereThereIsEnoughOfIt(double columns, double around) {
    var box = new Box(0, 0, columns, 480);
    var face = new FaceSighting(box, 0.9, 20, 20, new FaceTemplate(new float[] {1}));
    assertThat(picture(100, List.of(face)).lightAround(face)).isEqualTo(around);
  }

  @Test
  void aFaceOutsideThePictureHasThePictureAroundIt() {
    for (var box : List.of(new Box(-300, 0, 200, 480), new Box(0, 500, 640, 200))) {
      var face = new FaceSighting(box, 0.9, 20, 20, new FaceTemplate(new float[] {1}));
      assertThat(picture(100, List.of(face)).lightAround(face)).isEqualTo(100);
    }
  }

  @Test
  void nobodyTwoOrFortyAreTold() {
    assertThat(POLICY.judge(picture(100, List.of()))).containsExactly(PictureFault.NO_FACE);
    for (var many : new int[] {2, 40}) {
      assertThat(POLICY.judge(picture(100, Collections.nCopies(many, face(100, 20)))))
          .containsExactly(PictureFault.MORE_THAN_ONE_FACE);
    }
  }

  @ParameterizedTest(name = "another face of {0} pixels, sure {1}: somebody = {2}")
  @CsvSource({"49.9, 0.89, false", "50, 0.65, true", "10, 0.9, true", "200, 0.65, true"})
  void aSmallUnsureFaceIsNobody(double height, double sure, boolean somebody) {
    var other = new FaceSighting(new Box(0, 0, 20, height), sure, 100, 20, LIKENESS);
    for (var seen : List.of(List.of(face(100, 20), other), List.of(other, face(100, 20)))) {
      assertThat(POLICY.judge(picture(100, seen)))
          .isEqualTo(somebody ? Set.of(PictureFault.MORE_THAN_ONE_FACE) : Set.of());
    }
  }

  @Test
  void ofTwoTheNearestIsJudgedTooAndEverythingIsSaidAtOnce() {
    var near = new FaceSighting(new Box(200, 100, 200, 200), 0.7, 10, 1, LIKENESS);
    assertThat(POLICY.judge(picture(100, List.of(face(100, 20), near))))
        .containsExactlyInAnyOrder(
            PictureFault.MORE_THAN_ONE_FACE, PictureFault.LIGHT_FROM_BEHIND, PictureFault.BLURRED);
    assertThat(picture(100, List.of(face(100, 20), near)).nearest()).contains(near);
  }

  @Test
  void whatCannotBeSeenIsNotJudged() {
    assertThat(POLICY.judge(picture(3, List.of()))).containsExactly(PictureFault.TOO_DARK);
  }

  @Test
  void theMiddleOfAFaceIsInsideThePicture() {
    var outside = new Box(-101, 10, 200, 200);
    assertThat(POLICY.judge(picture(100, List.of(face(outside, 20)))))
        .containsExactly(PictureFault.OFF_CENTRE);
    var hair = new Box(10, -20, 200, 200);
    assertThat(POLICY.judge(picture(100, List.of(face(hair, 20))))).isEmpty();
  }

  @Test
  void smallAndBlurredAreBothSaid() {
    assertThat(POLICY.judge(picture(100, List.of(face(30, 0)))))
        .containsExactlyInAnyOrder(PictureFault.FACE_TOO_SMALL, PictureFault.BLURRED);
  }

  @ParameterizedTest(name = "{0}x{1}: too few = {2}")
  @CsvSource({"320,200,false", "200,320,false", "319,200,true", "320,199,true"})
  void aDocumentHasEnoughPixels(int width, int height, boolean few) {
    var seen = new PictureMeasurement(width, height, 100, 50, 20, List.of(), List.of());
    assertThat(DocumentScanPolicy.CHOSEN.judge(seen))
        .isEqualTo(few ? Set.of(PictureFault.TOO_FEW_PIXELS) : Set.of());
  }

  @Test
  void aDocumentIsLitAndSharp() {
    assertThat(DocumentScanPolicy.CHOSEN.judge(document(14.9, 20)))
        .containsExactly(PictureFault.TOO_DARK);
    assertThat(DocumentScanPolicy.CHOSEN.judge(document(15, 2))).isEmpty();
    assertThat(DocumentScanPolicy.CHOSEN.judge(document(15, 1.9)))
        .containsExactly(PictureFault.BLURRED);
  }

  @Test
  void aFaceThatIsTurnedAwayIsTold() {
    assertThat(POLICY.judge(picture(100, List.of(face(posed(31))))))
        .containsExactly(PictureFault.TURNED_AWAY);
    assertThat(POLICY.judge(picture(100, List.of(face(posed(30)))))).isEmpty();
    assertThat(POLICY.judge(picture(100, List.of(face(posed(-31)))))).hasSize(1);
  }

  @Test
  void aFaceOfWhichMuchIsHiddenIsTold() {
    assertThat(POLICY.judge(picture(100, List.of(face(FaceDetail.clear(2.59))))))
        .containsExactly(PictureFault.COVERED);
    assertThat(POLICY.judge(picture(100, List.of(face(FaceDetail.clear(2.6)))))).isEmpty();
  }

  private static FaceDetail posed(double yaw) {
    return FaceDetail.posed(new HeadPose(yaw, HeadPose.USUAL.pitch(), 0));
  }

  private static FaceSighting face(FaceDetail detail) {
    return new FaceSighting(
        new Box(200, 100, 100, 100), 0.9, 100, 20, new FaceTemplate(new float[] {1}), detail);
  }

  private static PictureMeasurement document(double light, double sharpness) {
    return new PictureMeasurement(640, 480, light, 50, sharpness, List.of(), List.of());
  }

  private static PictureMeasurement picture(double light, List<FaceSighting> faces) {
    return new PictureMeasurement(640, 480, light, 50, 20, faces, List.of());
  }

  private static FaceSighting face(double height, double sharpness) {
    return face(new Box(200, 100, height, height), sharpness);
  }

  private static FaceSighting face(Box box, double sharpness) {
    return new FaceSighting(box, 0.9, 100, sharpness, new FaceTemplate(new float[] {1}));
  }
}
