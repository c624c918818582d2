package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.invigil.domain.checkin.RoomScanPolicy;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** A drawn wall of furniture, all around; a picture shows 640 of its 3,200 pixels. */
@Rule("CHK-7")
class SidesOfARoomAreToldApartTest {

  private static final double SAME = RoomScanPolicy.CHOSEN.same();

  @BeforeAll
  static void load() {
    OpenCvLibrary.load();
  }

  @Test
  void the_same_side_from_a_hand_that_shakes_is_the_same() {
    assertThat(shared(0, 12)).isGreaterThan(SAME);
    assertThat(shared(1280, 1310)).isGreaterThan(SAME);
  }

  @Test
  void sides_that_share_nothing_or_little_are_others() {
    assertThat(shared(0, 640)).isLessThan(SAME);
    assertThat(shared(0, 1600)).isLessThan(SAME);
    assertThat(shared(0, 560)).isLessThan(SAME);
  }

  @Test
  void a_darker_picture_of_the_same_side_is_the_same() {
    try (Mats mats = new Mats()) {
      Mat wall = wall(mats);
      Mat dark = mats.fresh();
      side(wall, 320, mats).convertTo(dark, -1, 0.5, 0);
      assertThat(SharedView.of(side(wall, 320, mats), dark)).isGreaterThan(SAME);
    }
  }

  @Test
  void where_there_is_nothing_to_see_all_is_one_side() {
    try (Mats mats = new Mats()) {
      Mat white = mats.keep(new Mat(480, 640, CvType.CV_8UC3, new Scalar(200, 200, 200)));
      Mat grey = mats.keep(new Mat(480, 640, CvType.CV_8UC3, new Scalar(90, 90, 90)));
      assertThat(SharedView.of(white, white)).isEqualTo(1);
      assertThat(SharedView.of(white, grey)).isZero();
    }
  }

  private static double shared(int one, int other) {
    try (Mats mats = new Mats()) {
      Mat wall = wall(mats);
      return SharedView.of(side(wall, one, mats), side(wall, other, mats));
    }
  }

  private static Mat side(Mat wall, int left, Mats mats) {
    Mat noise = mats.keep(new Mat(480, 640, CvType.CV_8UC3));
    Core.randn(noise, 6, 4);
    Mat seen = mats.fresh();
    Core.add(mats.keep(wall.submat(new Rect(left, 0, 640, 480))), noise, seen);
    return seen;
  }

  private static Mat wall(Mats mats) {
    Random random = new Random(7);
    Mat wall = mats.keep(new Mat(480, 3200, CvType.CV_8UC3, new Scalar(170, 180, 190)));
    for (int i = 0; i < 260; i++) {
      Point corner = new Point(random.nextInt(3200), random.nextInt(480));
      Point other =
          new Point(corner.x + 15 + random.nextInt(120), corner.y + 15 + random.nextInt(120));
      Scalar colour = new Scalar(random.nextInt(256), random.nextInt(256), random.nextInt(256));
      Imgproc.rectangle(wall, corner, other, colour, random.nextBoolean() ? -1 : 3);
    }
    Mat soft = mats.fresh();
    Imgproc.GaussianBlur(wall, soft, new Size(3, 3), 0);
    return soft;
  }
}
