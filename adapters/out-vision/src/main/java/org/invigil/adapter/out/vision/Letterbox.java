package org.invigil.adapter.out.vision;

import java.util.Optional;
import org.invigil.domain.picture.Area;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A picture scaled into a square without changing its sides' ratio, with a border.
 *
 * @param square size by size pixels, BGR
 * @param width of the picture in the square
 * @param left border
 */
record Letterbox(Mat square, int width, int height, int left, int top) {

  static Letterbox of(Mat picture, int size, boolean centred, int border, Mats mats) {
    double scale = Math.min((double) size / picture.cols(), (double) size / picture.rows());
    int width = Math.clamp(Math.round(picture.cols() * scale), 1, size);
    int height = Math.clamp(Math.round(picture.rows() * scale), 1, size);
    int left = centred ? (size - width) / 2 : 0;
    int top = centred ? (size - height) / 2 : 0;
    Mat scaled = mats.fresh();
    Imgproc.resize(picture, scaled, new Size(width, height), 0, 0, Imgproc.INTER_LINEAR);
    Mat square = mats.fresh();
    Core.copyMakeBorder(
        scaled,
        square,
        top,
        size - height - top,
        left,
        size - width - left,
        Core.BORDER_CONSTANT,
        new Scalar(border, border, border));
    return new Letterbox(square, width, height, left, top);
  }

  /** Where the hit is in the picture; empty for one in the border. */
  Optional<Area> area(ObjectKind.Hit hit) {
    double x = Math.clamp((hit.x() - left) / width, 0, 1);
    double y = Math.clamp((hit.y() - top) / height, 0, 1);
    double right = Math.clamp((hit.x() + hit.width() - left) / width, 0, 1);
    double bottom = Math.clamp((hit.y() + hit.height() - top) / height, 0, 1);
    return right > x && bottom > y
        ? Optional.of(new Area(x, y, right - x, bottom - y))
        : Optional.empty();
  }
}
