package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.invigil.adapter.out.vision.ObjectKind.Hit;
import org.invigil.adapter.out.vision.OnnxNet.Answer;
import org.invigil.domain.picture.Area;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/** Numbers that were made so that it is known where the boxes are. */
class BoxesOfThingsAreReadTest {

  private static final int PHONE = 67;
  private static final int BOOK = 73;
  private static final Map<Integer, Double> HALF = Map.of(PHONE, 0.5, BOOK, 0.5);

  @BeforeAll
  static void load() {
    OpenCvLibrary.load();
  }

  @Test
  void yolox_counts_cells_by_stride_line_and_column() {
    float[] values = new float[(52 * 52 + 26 * 26 + 13 * 13) * 85];
    int first = 3 * 52 + 5;
    yolox(values, first, 0.5, 0.25, Math.log(10), Math.log(20), 0.9, PHONE, 0.8);
    int second = 52 * 52 + 26 * 26 + 2 * 13 + 1;
    yolox(values, second, 0, 0, Math.log(2), Math.log(1), 1.0, BOOK, 0.5);

    List<Hit> hits = ObjectKind.YOLOX.reading().hits(List.of(answer(values, 3549, 85)), 416, HALF);

    assertThat(hits).hasSize(2);
    assertHit(hits.get(0), PHONE, 0.72, 5.5 * 8 - 40, 3.25 * 8 - 80, 80, 160);
    assertHit(hits.get(1), BOOK, 0.5, 32 - 32, 64 - 16, 64, 32);
  }

  @Test
  void yolox_leaves_out_what_is_below_its_threshold_and_what_nobody_asked_for() {
    float[] values = new float[3549 * 85];
    yolox(values, 0, 0, 0, 1, 1, 0.9, PHONE, 0.55);
    yolox(values, 1, 0, 0, 1, 1, 1, 0, 1);
    assertThat(ObjectKind.YOLOX.reading().hits(List.of(answer(values, 3549, 85)), 416, HALF))
        .isEmpty();
  }

  @Test
  void nanodet_takes_the_mean_of_likely_distances_from_a_centre() {
    float[] classes = new float[52 * 52 * 80];
    float[] sides = new float[52 * 52 * 32];
    int cell = 10 * 52 + 20;
    classes[cell * 80 + PHONE] = 0.6f;
    Arrays.fill(sides, cell * 32, cell * 32 + 32, -100);
    sides[cell * 32 + 3] = 100;
    sides[cell * 32 + 8] = 100;
    sides[cell * 32 + 16 + 7] = 100;
    sides[cell * 32 + 24 + 1] = 100;
    sides[cell * 32 + 24 + 2] = 100;

    List<Hit> hits =
        ObjectKind.NANODET
            .reading()
            .hits(
                List.of(
                    output(13, 32),
                    answer(sides, 2704, 32),
                    output(26, 80),
                    output(13, 80),
                    output(26, 32),
                    answer(classes, 2704, 80)),
                416,
                HALF);

    double x = 20 * 8 + 3.5;
    double y = 10 * 8 + 3.5;
    assertThat(hits).hasSize(1);
    assertHit(hits.getFirst(), PHONE, 0.6, x - 24, y, 24 + 56, 12);
  }

  @Test
  void of_boxes_over_one_thing_the_surest_stays_and_other_classes_do_too() {
    Hit sure = new Hit(PHONE, 0.9, 10, 10, 20, 40);
    Hit same = new Hit(PHONE, 0.7, 12, 12, 20, 40);
    Hit other = new Hit(BOOK, 0.6, 10, 10, 20, 40);
    Hit apart = new Hit(PHONE, 0.5, 200, 10, 20, 40);
    assertThat(ObjectModel.withoutDoubles(List.of(same, apart, sure, other)))
        .containsExactly(sure, other, apart);
  }

  @Test
  void a_wide_picture_is_scaled_and_bordered_and_its_places_are_found_again() {
    try (Mats mats = new Mats()) {
      Mat white = mats.keep(new Mat(480, 640, CvType.CV_8UC3, new Scalar(255, 255, 255)));
      Letterbox below = ObjectKind.YOLOX.reading().fit(white, 416, mats);
      assertThat(below.square().get(415, 0)).containsExactly(114, 114, 114);
      assertThat(below.square().get(311, 415)).containsExactly(255, 255, 255);
      assertThat(area(below, new Hit(PHONE, 1, 208, 156, 104, 78)))
          .isEqualTo(new Area(0.5, 0.5, 0.25, 0.25));

      Letterbox centred = ObjectKind.NANODET.reading().fit(white, 416, mats);
      assertThat(centred.square().get(51, 0)).containsExactly(0, 0, 0);
      assertThat(centred.square().get(52, 0)).containsExactly(255, 255, 255);
      assertThat(area(centred, new Hit(PHONE, 1, 208, 208, 104, 78)))
          .isEqualTo(new Area(0.5, 0.5, 0.25, 0.25));
      assertThat(area(centred, new Hit(PHONE, 1, -50, 52, 154, 78)))
          .isEqualTo(new Area(0, 0, 0.25, 0.25));
      assertThat(centred.area(new Hit(PHONE, 1, 0, 0, 400, 52))).isEmpty();
    }
  }

  @Test
  void colours_are_fed_as_each_kind_wants_them() {
    assertThat(ObjectKind.YOLOX.reading().value(2, 200)).isEqualTo(200);
    assertThat(ObjectKind.NANODET.reading().value(0, 104))
        .isCloseTo((104 - 103.53f) / 57.375f, within(1e-6f));
    assertThat(ObjectKind.NANODET.reading().value(2, 0))
        .isCloseTo(-123.675f / 58.395f, within(1e-6f));
  }

  private static Area area(Letterbox fitted, Hit hit) {
    return fitted.area(hit).orElseThrow();
  }

  private static Answer output(int cells, int columns) {
    return answer(new float[cells * cells * columns], cells * cells, columns);
  }

  private static Answer answer(float[] numbers, int rows, int columns) {
    return new Answer(new int[] {1, rows, columns}, numbers);
  }

  private static void yolox(
      float[] values,
      int row,
      double x,
      double y,
      double width,
      double height,
      double there,
      int coco,
      double likely) {
    int at = row * 85;
    values[at] = (float) x;
    values[at + 1] = (float) y;
    values[at + 2] = (float) width;
    values[at + 3] = (float) height;
    values[at + 4] = (float) there;
    values[at + 5 + coco] = (float) likely;
  }

  private static void assertHit(
      Hit hit, int coco, double confidence, double x, double y, double width, double height) {
    assertThat(hit.coco()).isEqualTo(coco);
    assertThat(new double[] {hit.confidence(), hit.x(), hit.y(), hit.width(), hit.height()})
        .containsExactly(new double[] {confidence, x, y, width, height}, within(1e-4));
  }
}
