package org.invigil.adapter.out.vision;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfFloat;
import org.opencv.core.MatOfInt;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Light on a card that was cut out. */
final class CardLight {

  private static final double WIDTH = 1000;

  /** What is this bright in every colour shows nothing else. */
  private static final double BLINDING = 253;

  /** A reflection is larger than what is printed white: a thirtieth of the card's longer side. */
  private static final double SMALLEST = 1 / 30.0;

  private static final double PAPER = 0.05;
  private static final double DIM_PAPER = 150;
  private static final double BRIGHT_PAPER = 215;

  private CardLight() {}

  /** A dim card is made as bright as others are; a bright one is left alone. Releases nothing. */
  static Mat brightened(Mat card) {
    double paper = paper(card);
    var bright = new Mat();
    card.convertTo(bright, -1, paper >= DIM_PAPER || paper < 1 ? 1 : BRIGHT_PAPER / paper);
    return bright;
  }

  /** The luma that only a twentieth of the card exceeds. */
  private static double paper(Mat card) {
    try (Mats mats = new Mats()) {
      var grey = mats.fresh();
      Imgproc.cvtColor(card, grey, Imgproc.COLOR_BGR2GRAY);
      var counts = mats.fresh();
      Imgproc.calcHist(
          List.of(grey),
          mats.keep(new MatOfInt(0)),
          mats.fresh(),
          counts,
          mats.keep(new MatOfInt(256)),
          mats.keep(new MatOfFloat(0, 256)));
      double above = 0;
      for (int luma = 255; luma >= 0; luma--) {
        above += counts.get(luma, 0)[0];
        if (above >= card.total() * PAPER) {
          return luma;
        }
      }
      return 0;
    }
  }

  /** Comparable between cameras, because the card is brought to one width. */
  static double sharpness(Mat card) {
    try (Mats mats = new Mats()) {
      double scale = WIDTH / Math.max(card.cols(), card.rows());
      var sized = mats.fresh();
      Imgproc.resize(card, sized, new Size(), scale, scale, Imgproc.INTER_AREA);
      return Light.of(sized).sharpness();
    }
  }

  /** The share of it where nothing but light is seen. */
  static double glare(Mat card) {
    try (Mats mats = new Mats()) {
      var blinding = mats.fresh();
      Core.inRange(
          card, new Scalar(BLINDING, BLINDING, BLINDING), new Scalar(255, 255, 255), blinding);
      double side = Math.max(3, Math.max(card.cols(), card.rows()) * SMALLEST);
      var brush =
          mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, new Size(side, side)));
      Imgproc.morphologyEx(blinding, blinding, Imgproc.MORPH_OPEN, brush);
      return Core.countNonZero(blinding) / (double) card.total();
    }
  }
}
