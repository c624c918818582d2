package org.invigil.adapter.out.vision;

import java.time.Duration;
import org.invigil.application.port.out.Stills;
import org.invigil.application.port.out.Stills.Taken;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/**
 * Waits for the frame of one moment. The decoder gives few frames: the first, and each so far on.
 */
final class StillFrame implements FilmDecoder.Frames {

  /** Times are asked for in steps of this, so that a film gives at most a few hundred frames. */
  private static final Duration STEP = Duration.ofMillis(100);

  private static final int QUALITY = 80;

  private final Duration every;
  private final long wanted;
  private long seen = -1;
  private @Nullable DecodedFrame frame;

  StillFrame(Duration at) {
    this.every = at.compareTo(STEP) < 0 ? Duration.ofMinutes(1) : at;
    this.wanted = at.compareTo(STEP) < 0 ? 0 : 1;
  }

  Duration every() {
    return every;
  }

  @Override
  public boolean wants(FrameOutline outline) {
    seen++;
    return seen <= wanted;
  }

  @Override
  public void take(DecodedFrame next) {
    frame = next;
  }

  @Override
  public void same() {
    seen++;
  }

  Taken taken() {
    return frame == null ? new Stills.None("it shows nothing") : jpeg(frame);
  }

  private static Taken jpeg(DecodedFrame frame) {
    try (Mats mats = new Mats()) {
      var picture = frame.mat(mats);
      var small = mats.keep(new Mat());
      var width = Math.min(Stills.WIDEST, picture.cols());
      var height = Math.max(1, picture.rows() * width / picture.cols());
      Imgproc.resize(picture, small, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
      var file = mats.keep(new MatOfByte());
      var quality = mats.keep(new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, QUALITY));
      Imgcodecs.imencode(".jpg", small, file, quality);
      return new Stills.Still(file.toArray());
    }
  }
}
