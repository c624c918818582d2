package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.invigil.application.port.out.Vision.Measured;
import org.invigil.domain.picture.HeadPose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

class AHeadIsFittedToItsLandmarksTest {

  private static final int[] POINTS = {30, 8, 36, 45, 48, 54};
  private static final double[][] HEAD = {
    {0, 0, 0}, {0, 330, 65}, {-225, -170, 135}, {225, -170, 135}, {-150, 150, 125}, {150, 150, 125}
  };

  @BeforeAll
  static void load() {
    OpenCvLibrary.load();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "20,0", "-20,0", "45,0", "-45,0", "0,25", "0,-25", "30,-15", "-30,15"})
  void a_head_that_is_turned_is_found_turned(double yaw, double pitch) {
    HeadFit fit = HeadFit.of(seen(yaw, pitch), 640, 480);
    assertThat(fit.pose().yaw()).isCloseTo(yaw, within(0.5));
    assertThat(fit.pose().pitch()).isCloseTo(pitch, within(0.5));
    assertThat(fit.misfit()).isLessThan(0.001);
  }

  @Test
  void points_that_are_no_head_do_not_fit() {
    double[] none = seen(0, 0);
    none[2 * 30 + 1] += 120;
    assertThat(HeadFit.of(none, 640, 480).misfit()).isGreaterThan(0.05);
  }

  @Test
  void points_on_one_spot_give_numbers() {
    HeadFit fit = HeadFit.of(new double[136], 640, 480);
    assertThat(fit.pose().yaw()).isBetween(-180.0, 180.0);
    assertThat(fit.misfit()).isNotNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"biden.jpg", "obama.jpg", "obama2.jpg", "obama3.jpg"})
  void the_mirror_image_is_turned_the_other_way(String photograph) {
    byte[] picture = SharedFaces.read(photograph);
    HeadPose pose = pose(picture);
    HeadPose mirrored = pose(mirrored(picture));
    assertThat(mirrored.yaw()).isCloseTo(-pose.yaw(), within(8.0));
    assertThat(mirrored.pitch()).isCloseTo(pose.pitch(), within(8.0));
    assertThat(Math.abs(pose.pitch() - HeadPose.USUAL.pitch())).isLessThan(20);
  }

  private static HeadPose pose(byte[] picture) {
    return ((Measured) TestVision.vision().measure(picture))
        .measurement()
        .faces()
        .getFirst()
        .detail()
        .pose()
        .orElseThrow();
  }

  private static byte[] mirrored(byte[] picture) {
    try (Mats mats = new Mats()) {
      Mat decoded =
          mats.keep(Imgcodecs.imdecode(mats.keep(new MatOfByte(picture)), Imgcodecs.IMREAD_COLOR));
      Mat mirrored = mats.fresh();
      Core.flip(decoded, mirrored, 1);
      MatOfByte file = mats.keep(new MatOfByte());
      Imgcodecs.imencode(".png", mirrored, file);
      return file.toArray();
    }
  }

  /** The head of usual shape, turned and seen by a camera of 640 by 480. */
  private static double[] seen(double yaw, double pitch) {
    double turn = Math.toRadians(yaw);
    double nod = Math.toRadians(pitch);
    double[] landmarks = new double[136];
    for (int i = 0; i < POINTS.length; i++) {
      double[] p = HEAD[i];
      double y = p[1] * Math.cos(nod) + p[2] * Math.sin(nod);
      double z = p[2] * Math.cos(nod) - p[1] * Math.sin(nod);
      double x = p[0] * Math.cos(turn) - z * Math.sin(turn);
      double depth = p[0] * Math.sin(turn) + z * Math.cos(turn) + 2200;
      landmarks[2 * POINTS[i]] = 320 + 640 * x / depth;
      landmarks[2 * POINTS[i] + 1] = 240 + 640 * y / depth;
    }
    return landmarks;
  }
}
