package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.invigil.domain.document.TextLine;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.imgproc.Imgproc;

/**
 * Reads a line of text: PP-OCRv4's recogniser (CTC). Of each column of the line it says which
 * character is there; repeated ones and blanks are left out.
 */
final class TextRecogniser implements AutoCloseable {

  private static final int HEIGHT = 48;
  private static final double GREY = 127.5;

  /** Lines are padded to the next of these; a line of a passport's zone is some 1800 wide. */
  private static final int[] WIDTHS = {160, 320, 640, 960, 1280, 1600, 1920, 2240};

  private final OnnxNet net;
  private final LetterDoubts letters;

  TextRecogniser(TextModels models) {
    this.net = new OnnxNet(TextModels.RECOGNISER, models.recogniser(), 1, 3, HEIGHT, OnnxNet.ANY);
    this.letters = new LetterDoubts(models.characters());
  }

  private static int widthFor(int pixels) {
    return IntStream.of(WIDTHS)
        .filter(it -> pixels <= it)
        .findFirst()
        .orElse(WIDTHS[WIDTHS.length - 1]);
  }

  TextLine read(Mat picture, TextPatch patch) {
    try (Mats mats = new Mats()) {
      int wide = (int) Math.ceil(HEIGHT * patch.width() / Math.max(1, patch.height()));
      int width = widthFor(wide);
      var line = mats.keep(upright(picture, patch, Math.clamp(wide, 1, width)));
      var padded = mats.keep(new Mat(HEIGHT, width, CvType.CV_8UC3, new Scalar(GREY, GREY, GREY)));
      line.copyTo(mats.keep(padded.submat(new Rect(0, 0, line.cols(), HEIGHT))));
      var blob =
          mats.keep(
              Dnn.blobFromImage(
                  padded,
                  1 / GREY,
                  new Size(width, HEIGHT),
                  new Scalar(GREY, GREY, GREY),
                  false,
                  false));
      return spelt(net.answer(blob), patch);
    }
  }

  private static Mat upright(Mat picture, TextPatch patch, int wide) {
    try (Mats mats = new Mats()) {
      var from =
          mats.keep(
              new MatOfPoint2f(
                  patch.topLeft(), patch.topRight(), patch.bottomRight(), patch.bottomLeft()));
      var to =
          mats.keep(
              new MatOfPoint2f(
                  new Point(0, 0),
                  new Point(wide, 0),
                  new Point(wide, HEIGHT),
                  new Point(0, HEIGHT)));
      var upright = new Mat();
      Imgproc.warpPerspective(
          picture,
          upright,
          mats.keep(Imgproc.getPerspectiveTransform(from, to)),
          new Size(wide, HEIGHT),
          Imgproc.INTER_CUBIC,
          Core.BORDER_REPLICATE);
      return upright;
    }
  }

  /** The answer is [1, columns, classes]; class 0 is a blank. */
  private TextLine spelt(OnnxNet.Answer answer, TextPatch patch) {
    int columns = answer.shape()[1];
    int classes = answer.shape()[2];
    float[] likely = answer.numbers();
    var text = new StringBuilder();
    var confidences = new ArrayList<Double>();
    int last = 0;
    for (int column = 0; column < columns; column++) {
      int best = best(likely, column * classes, classes);
      if (best != 0 && best != last) {
        var letter = letters.meant(likely, column * classes, best);
        text.append(letter);
        double sure = Math.clamp(likely[column * classes + best], 0, 1);
        letter.chars().forEach(it -> confidences.add(sure));
      }
      last = best;
    }
    return new TextLine(text.toString(), confidences, patch.box());
  }

  private static int best(float[] likely, int from, int classes) {
    int best = 0;
    for (int i = 1; i < classes; i++) {
      if (likely[from + i] > likely[from + best]) {
        best = i;
      }
    }
    return best;
  }

  @Override
  public void close() {
    net.close();
  }
}
