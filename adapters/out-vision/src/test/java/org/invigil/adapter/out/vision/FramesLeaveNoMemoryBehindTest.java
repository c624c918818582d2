package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.invigil.application.port.out.Vision.Measured;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Rect;
import org.opencv.imgcodecs.Imgcodecs;

/**
 * 20,000 frames keep the process's resident memory constant. Each is decoded and measured for
 * light; each tenth is searched for faces, and in each fiftieth a face is aligned and embedded, so
 * that the test takes less than a minute. {@code -Dinvigil.frames.search=1
 * -Dinvigil.frames.embed=1} does all with each.
 */
class FramesLeaveNoMemoryBehindTest {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final int FRAMES = Integer.getInteger("invigil.frames", 20_000);
  private static final int SEARCH = Integer.getInteger("invigil.frames.search", 10);
  private static final int EMBED = Integer.getInteger("invigil.frames.embed", 50);
  private static final int MARGIN = 40;

  private final FaceLandmarks landmarks =
      new FaceLandmarks(
          PinnedModel.LANDMARK.load(PinnedModel.LANDMARK.read(TestVision.SETTINGS.models())));
  private final FaceEmbedder embedder =
      new FaceEmbedder(
          PinnedModel.FEATURE.load(PinnedModel.FEATURE.read(TestVision.SETTINGS.models())));

  @Test
  void residentMemoryStaysConstant() throws IOException {
    assumeTrue(Files.exists(STATUS), "skipped: no " + STATUS + " on this system");
    byte[] picture = TestPictures.drawn("jpg", 160, 120);
    run(picture, FRAMES / 4);
    long warm = residentMegabytes();

    run(picture, FRAMES);

    assertThat(residentMegabytes()).isLessThanOrEqualTo(warm + MARGIN);
  }

  private void run(byte[] picture, int frames) {
    for (int i = 0; i < frames; i++) {
      if (i % SEARCH == 0) {
        assertThat(TestVision.vision().measure(picture)).isInstanceOf(Measured.class);
      }
      try (Mats mats = new Mats()) {
        Mat decoded =
            mats.keep(
                Imgcodecs.imdecode(mats.keep(new MatOfByte(picture)), Imgcodecs.IMREAD_COLOR));
        Light.of(decoded);
        if (i % EMBED == 0) {
          FivePoints points = landmarks.find(decoded, new Rect(40, 20, 80, 80));
          Mat aligned = FaceEmbedder.aligned(mats, decoded, points);
          FaceCopy.of(aligned);
          embedder.embed(aligned, true);
        }
      }
    }
  }

  private static long residentMegabytes() throws IOException {
    String line =
        Files.readAllLines(STATUS).stream()
            .filter(it -> it.startsWith("VmRSS"))
            .findFirst()
            .orElseThrow();
    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
  }
}
