package org.invigil.benchmarks.agent;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.invigil.adapter.in.agent.camera.PictureFolder;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.picture.FaceTemplate;

/**
 * What coding left of the pictures: structural similarity of luma (windows of 8x8, as in Wang et
 * al. 2004), and how alike one face is before and after.
 */
record Likeness(double ssim, double faceMean, double faceLeast, int faces, int facesLost) {

  private static final int WINDOW = 8;
  private static final double C1 = 6.5025;
  private static final double C2 = 58.5225;
  private static final int FACE_EVERY = 20;

  static Likeness of(Path film, List<byte[]> segments, Path root) throws IOException {
    avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    var vision = new OpenCvVision(VisionSettings.ofProject(root));
    PictureFolder source = PictureFolder.open(film);
    var ssims = new ArrayList<Double>();
    var faces = new ArrayList<Double>();
    int lost = 0;
    for (int segment = 0; segment < segments.size(); segment++) {
      try (var grabber = new FFmpegFrameGrabber(new ByteArrayInputStream(segments.get(segment)));
          var converter = new Java2DFrameConverter()) {
        grabber.start();
        int number = 0;
        for (Frame frame = grabber.grabImage(); frame != null; frame = grabber.grabImage()) {
          if (number % 5 == 0) {
            var at = Duration.ofSeconds(10L * segment).plusNanos(frame.timestamp * 1000);
            BufferedImage before = source.at(at);
            BufferedImage after = converter.convert(frame);
            ssims.add(ssim(luma(before), luma(after), before.getWidth()));
            Optional<FaceTemplate> seen =
                number % FACE_EVERY == 0 ? face(vision, before) : Optional.empty();
            if (seen.isPresent()) {
              Optional<FaceTemplate> coded = face(vision, after);
              coded.ifPresent(it -> faces.add(it.similarityTo(seen.get())));
              lost += coded.isEmpty() ? 1 : 0;
            }
          }
          number++;
        }
      }
    }
    return new Likeness(
        ssims.stream().mapToDouble(it -> it).average().orElse(0),
        faces.stream().mapToDouble(it -> it).average().orElse(0),
        faces.stream().mapToDouble(it -> it).min().orElse(0),
        faces.size(),
        lost);
  }

  /** Of a picture with exactly one face. */
  private static Optional<FaceTemplate> face(OpenCvVision vision, BufferedImage picture)
      throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return vision.measure(png.toByteArray()) instanceof Vision.Measured(var measured)
            && measured.faces().size() == 1
        ? Optional.of(measured.faces().getFirst().template())
        : Optional.empty();
  }

  private static int[] luma(BufferedImage picture) {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    for (int i = 0; i < pixels.length; i++) {
      int p = pixels[i];
      pixels[i] = (299 * (p >> 16 & 0xff) + 587 * (p >> 8 & 0xff) + 114 * (p & 0xff)) / 1000;
    }
    return pixels;
  }

  private static double ssim(int[] a, int[] b, int width) {
    double sum = 0;
    int windows = 0;
    for (int y = 0; y + WINDOW <= a.length / width; y += WINDOW) {
      for (int x = 0; x + WINDOW <= width; x += WINDOW) {
        sum += window(a, b, y * width + x, width);
        windows++;
      }
    }
    return sum / windows;
  }

  private static double window(int[] a, int[] b, int at, int width) {
    double n = WINDOW * WINDOW;
    double sumA = 0;
    double sumB = 0;
    double squaresA = 0;
    double squaresB = 0;
    double products = 0;
    for (int y = 0; y < WINDOW; y++) {
      for (int x = 0; x < WINDOW; x++) {
        double left = a[at + y * width + x];
        double right = b[at + y * width + x];
        sumA += left;
        sumB += right;
        squaresA += left * left;
        squaresB += right * right;
        products += left * right;
      }
    }
    double meanA = sumA / n;
    double meanB = sumB / n;
    double varianceA = squaresA / n - meanA * meanA;
    double varianceB = squaresB / n - meanB * meanB;
    double shared = products / n - meanA * meanB;
    return (2 * meanA * meanB + C1)
        * (2 * shared + C2)
        / ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2));
  }
}
