package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencv.core.Mat;

/**
 * YOLOX: one output of a row for each cell of 8, 16 and 32 pixels, line by line. A row holds centre
 * and size of a box, as offset from its cell and as logarithm in cells, how surely something is
 * there, and how surely it is of each of 80 classes.
 */
final class Yolox implements ObjectKind.Reading {

  private static final int BORDER = 114;
  private static final int[] STRIDES = {8, 16, 32};
  private static final int CLASSES = 80;
  private static final int COLUMNS = 5 + CLASSES;

  /** Larger ones are no boxes, and overflow. */
  private static final double MOST_LOGARITHM = 20;

  @Override
  public Letterbox fit(Mat picture, int size, Mats mats) {
    return Letterbox.of(picture, size, false, BORDER, mats);
  }

  @Override
  public float value(int channel, int colour) {
    return colour;
  }

  @Override
  public Optional<String> wrong(List<int[]> shapes, int size) {
    return shapes.size() == 1
            && shapes.getFirst().length == 3
            && shapes.getFirst()[0] == 1
            && shapes.getFirst()[1] == rows(size)
            && shapes.getFirst()[2] == COLUMNS
        ? Optional.empty()
        : Optional.of("one output of 1 x %d x %d".formatted(rows(size), COLUMNS));
  }

  private static int rows(int size) {
    int rows = 0;
    for (int stride : STRIDES) {
      rows += (size / stride) * (size / stride);
    }
    return rows;
  }

  @Override
  public List<ObjectKind.Hit> hits(
      List<OnnxNet.Answer> outputs, int size, Map<Integer, Double> thresholds) {
    float[] values = outputs.getFirst().numbers();
    List<ObjectKind.Hit> hits = new ArrayList<>();
    int row = 0;
    for (int stride : STRIDES) {
      int cells = size / stride;
      for (int cell = 0; cell < cells * cells; cell++) {
        add(hits, values, row * COLUMNS, cell % cells, cell / cells, stride, thresholds);
        row++;
      }
    }
    return hits;
  }

  private static void add(
      List<ObjectKind.Hit> hits,
      float[] values,
      int at,
      int column,
      int line,
      int stride,
      Map<Integer, Double> thresholds) {
    thresholds.forEach((coco, least) -> {
      double confidence = (double) values[at + 4] * values[at + 5 + coco];
      if (confidence >= least) {
        double width = Math.exp(Math.min(values[at + 2], MOST_LOGARITHM)) * stride;
        double height = Math.exp(Math.min(values[at + 3], MOST_LOGARITHM)) * stride;
        double x = (values[at] + column) * stride - width / 2;
        double y = (values[at + 1] + line) * stride - height / 2;
        hits.add(new ObjectKind.Hit(coco, confidence, x, y, width, height));
      }
    });
  }
}
