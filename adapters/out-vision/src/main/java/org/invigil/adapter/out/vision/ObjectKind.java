package org.invigil.adapter.out.vision;

import java.util.List;
import java.util.Map;

/** How an object model of a kind is fed, and how its numbers are read. */
public enum ObjectKind {
  YOLOX(new Yolox()),
  NANODET(new NanoDet());

  private final Reading reading;

  ObjectKind(Reading reading) {
    this.reading = reading;
  }

  Reading reading() {
    return reading;
  }

  /** What differs between kinds. */
  interface Reading {

    /** What the picture becomes; the matrix belongs to the scope. */
    Letterbox fit(org.opencv.core.Mat picture, int size, Mats mats);

    /** The value that the net gets for a colour (0 blue, 1 green, 2 red) of 0 to 255. */
    float value(int channel, int colour);

    /** What is wrong with outputs of these shapes, in a few words; empty where nothing is. */
    java.util.Optional<String> wrong(List<int[]> shapes, int size);

    /**
     * Every box of these classes that reaches its class's threshold, in pixels of the input,
     * doubles included.
     */
    List<Hit> hits(List<OnnxNet.Answer> outputs, int size, Map<Integer, Double> thresholds);
  }

  /** A box in pixels of the net's input. */
  record Hit(int coco, double confidence, double x, double y, double width, double height) {

    /** What both share, as a share of what either covers. */
    double overlap(Hit other) {
      double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
      double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
      double both = Math.max(across, 0) * Math.max(down, 0);
      return both / (width * height + other.width * other.height - both);
    }
  }
}
