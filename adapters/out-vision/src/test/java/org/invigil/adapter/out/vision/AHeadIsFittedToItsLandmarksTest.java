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

  private static final int[] POINTS = {17, 21, 22, 26, 36, 39, 42, 45, 31, 35, 48, 54, 57, 8};
  private static final double[][] HEAD = {
    {-6.8, -6.8, -4.4}, {-1.3, -7.1, -6.9}, {1.3, -7.1, -6.9}, {6.8, -6.8, -4.4},
    {-5.3, -5.5, -4.0}, {-1.8, -5.4, -4.4}, {1.8, -5.4, -4.4}, {5.3, -5.5, -4.0},
    {-2.0, -1.4, -6.2}, {2.0, -1.4, -6.2}, {-2.8, 2.1, -5.0}, {2.8, 2.1, -5.0},
    {0, 3.1, -6.1}, {0, 7.4, -4.1}
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

  @ParameterizedTest
  @CsvSource({"0.9,0", "1.1,0", "0.9,20", "0.9,-20", "1.1,20", "1.1,-20"})
  void a_narrow_or_broad_head_is_not_turned_for_that(double broad, double yaw) {
    HeadFit fit = HeadFit.of(seen(yaw, 0, broad), 640, 480);
    assertThat(fit.pose().yaw()).isCloseTo(yaw, within(10.0));
  }

  @Test
  void who_looks_into_the_camera_from_the_edge_of_the_picture_looks_straight() {
    double[] aside = seen(0, 0);
    for (int i = 0; i < aside.length; i += 2) {
      aside[i] += aside[i] == 0 ? 0 : 640 * Math.tan(Math.toRadians(16));
    }
    assertThat(HeadFit.of(aside, 640, 480).pose().yaw()).isCloseTo(0, within(5.0));
  }

  @Test
  void a_narrow_head_that_turns_through_straight_does_not_jump() {
    double before = HeadFit.of(seen(-20, 0, 0.92), 640, 480).pose().yaw();
    for (int yaw = -19; yaw <= 20; yaw++) {
      double now = HeadFit.of(seen(yaw, 0, 0.92), 640, 480).pose().yaw();
      assertThat(now - before).as("at %d", yaw).isBetween(0.0, 4.0);
      before = now;
    }
  }

  @Test
  void points_that_are_no_head_do_not_fit() {
    double[] none = seen(0, 0);
    none[2 * 8 + 1] -= 120;
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
    return seen(yaw, pitch, 1);
  }

  private static double[] seen(double yaw, double pitch, double broad) {
    double turn = Math.toRadians(yaw);
    double nod = Math.toRadians(pitch);
    double[] landmarks = new double[136];
    for (int i = 0; i < POINTS.length; i++) {
      double[] p = HEAD[i];
      double y = p[1] * Math.cos(nod) + p[2] * Math.sin(nod);
      double z = p[2] * Math.cos(nod) - p[1] * Math.sin(nod);
      double x = p[0] * broad * Math.cos(turn) - z * Math.sin(turn);
      double depth = p[0] * broad * Math.sin(turn) + z * Math.cos(turn) + 55;
      landmarks[2 * POINTS[i]] = 320 + 640 * x / depth;
      landmarks[2 * POINTS[i] + 1] = 240 + 640 * y / depth;
    }
    return landmarks;
  }
}
