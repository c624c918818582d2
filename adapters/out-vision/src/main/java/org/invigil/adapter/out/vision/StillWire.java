package org.invigil.adapter.out.vision;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/**
 * A still picture on the wire between server and child: its size and its pixels, some rows at a
 * time, so that the largest picture that is taken fits into a small heap on both sides.
 */
final class StillWire {

  private static final int MOST_AT_ONCE = 1 << 20;

  private StillWire() {}

  /** In the child: decodes the picture and sends it; says how it ended. */
  static int send(byte[] picture, DataOutputStream out) throws IOException {
    OpenCvLibrary.load();
    try (Mats mats = new Mats()) {
      MatOfByte file = mats.keep(new MatOfByte(picture));
      Mat decoded = mats.keep(Imgcodecs.imdecode(file, Imgcodecs.IMREAD_COLOR));
      if (decoded.empty()) {
        return FilmWire.DAMAGED;
      }
      out.writeByte(FilmWire.FRAME);
      out.writeShort(decoded.cols());
      out.writeShort(decoded.rows());
      byte[] rows = new byte[decoded.cols() * 3 * rowsAtOnce(decoded.cols())];
      for (int row = 0; row < decoded.rows(); row += rowsAtOnce(decoded.cols())) {
        out.write(rows, 0, decoded.get(row, 0, rows));
      }
      return FilmWire.DONE;
    } catch (CvException e) {
      // OpenCV's own refusal of what it was given.
      return FilmWire.DAMAGED;
    }
  }

  /**
   * In the server: the picture that follows FRAME; it belongs to the scope. The child may have been
   * taken over: nothing it says is trusted.
   */
  static Mat read(DataInputStream in, Mats mats) throws IOException {
    int width = in.readUnsignedShort();
    int height = in.readUnsignedShort();
    if (!(PictureFile.sized(width, height) instanceof PictureOutline.Whole)) {
      throw new IOException("a picture of a size that is not taken");
    }
    Mat picture = mats.keep(new Mat(height, width, CvType.CV_8UC3));
    byte[] rows = new byte[width * 3 * rowsAtOnce(width)];
    for (int row = 0; row < height; row += rowsAtOnce(width)) {
      int count = width * 3 * Math.min(rowsAtOnce(width), height - row);
      in.readFully(rows, 0, count);
      picture.put(row, 0, count == rows.length ? rows : java.util.Arrays.copyOf(rows, count));
    }
    return picture;
  }

  private static int rowsAtOnce(int width) {
    return Math.max(1, MOST_AT_ONCE / (3 * width));
  }
}
