package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencv.core.Mat;

/**
 * NanoDet-m: for each cell of 8, 16 and 32 pixels one output of 80 classes and one of four sides. A
 * side is told by how likely each of eight distances from the cell's centre is. Outputs are known
 * by their shapes; their names differ between files.
 */
final class NanoDet implements ObjectKind.Reading {

  private static final double[] MEAN = {103.53, 116.28, 123.675};
  private static final double[] DEVIATION = {57.375, 57.12, 58.395};
  private static final int[] STRIDES = {8, 16, 32};
  private static final int CLASSES = 80;
  private static final int BINS = 8;

  @Override
  public Letterbox fit(Mat picture, int size, Mats mats) {
    return Letterbox.of(picture, size, true, 0, mats);
  }

  @Override
  public float value(int channel, int colour) {
    return (float) ((colour - MEAN[channel]) / DEVIATION[channel]);
  }

  @Override
  public Optional<String> wrong(List<int[]> shapes, int size) {
    boolean right = shapes.size() == 2 * STRIDES.length;
    for (int stride : STRIDES) {
      int rows = (size / stride) * (size / stride);
      right &= has(shapes, rows, CLASSES) && has(shapes, rows, 4 * BINS);
    }
    return right
        ? Optional.empty()
        : Optional.of("six outputs, of 80 and of 32 columns for each stride of 8, 16 and 32");
  }

  private static boolean has(List<int[]> shapes, int rows, int columns) {
    return shapes.stream().anyMatch(it -> is(it, rows, columns));
  }

  private static boolean is(int[] shape, int rows, int columns) {
    return shape.length >= 2
        && shape[shape.length - 2] == rows
        && shape[shape.length - 1] == columns;
  }

  @Override
  public List<ObjectKind.Hit> hits(
      List<OnnxNet.Answer> outputs, int size, Map<Integer, Double> thresholds) {
    List<ObjectKind.Hit> hits = new ArrayList<>();
    for (int stride : STRIDES) {
      int cells = size / stride;
      float[] classes = output(outputs, cells * cells, CLASSES);
      float[] sides = output(outputs, cells * cells, 4 * BINS);
      for (int cell = 0; cell < cells * cells; cell++) {
        int at = cell;
        thresholds.forEach((coco, least) -> {
          double confidence = classes[at * CLASSES + coco];
          if (confidence >= least) {
            hits.add(hit(coco, confidence, sides, at, cells, stride));
          }
        });
      }
    }
    return hits;
  }

  private static float[] output(List<OnnxNet.Answer> outputs, int rows, int columns) {
    return outputs.stream()
        .filter(it -> is(it.shape(), rows, columns))
        .findFirst()
        .orElseThrow()
        .numbers();
  }

  private static ObjectKind.Hit hit(
      int coco, double confidence, float[] sides, int cell, int cells, int stride) {
    double x = (cell % cells) * stride + 0.5 * (stride - 1);
    double y = (cell / cells) * stride + 0.5 * (stride - 1);
    double left = x - distance(sides, 4 * cell) * stride;
    double top = y - distance(sides, 4 * cell + 1) * stride;
    double right = x + distance(sides, 4 * cell + 2) * stride;
    double bottom = y + distance(sides, 4 * cell + 3) * stride;
    return new ObjectKind.Hit(coco, confidence, left, top, right - left, bottom - top);
  }

  /** The mean of the distances 0 to 7, by how likely each is, in cells. */
  private static double distance(float[] sides, int side) {
    double most = Double.NEGATIVE_INFINITY;
    for (int bin = 0; bin < BINS; bin++) {
      most = Math.max(most, sides[side * BINS + bin]);
    }
    double sum = 0;
    double weighted = 0;
    for (int bin = 0; bin < BINS; bin++) {
      double likely = Math.exp(sides[side * BINS + bin] - most);
      sum += likely;
      weighted += likely * bin;
    }
    return weighted / sum;
  }
}
