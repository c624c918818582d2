package org.invigil.adapter.out.vision;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.invigil.domain.picture.Thing;

/**
 * Object models for tests: one that is made, and one that lies beside the project where it does.
 */
final class TestObjects {

  static final Map<Thing, Double> HALF = Map.of(Thing.PHONE, 0.5, Thing.BOOK, 0.5);
  static final String NANODET = "4b82da9944b88577175ee23a459dce2e26e6e4be573def65b1055dc2d9720186";
  private static final Path FILE =
      TestVision.ROOT
          .resolve("../shared/data/models/object_detection_nanodet_2022nov.onnx")
          .normalize();

  private TestObjects() {}

  /** The file; skips the test when it is not there. */
  static Path nanodet() {
    Path file = Path.of(System.getProperty("invigil.nanodet", FILE.toString()));
    assumeTrue(Files.isRegularFile(file), "skipped: no operator's model at " + file);
    return file;
  }

  static ObjectSettings settings(Path nanodet, Map<Thing, Double> thresholds) {
    return new ObjectSettings(nanodet, NANODET, ObjectKind.NANODET, 416, thresholds);
  }

  /**
   * YOLOX that sees a telephone in every picture: 0.9 sure, from the middle a quarter to the right
   * and down.
   */
  static ObjectSettings yolox(Path folder) {
    float[] answer = new float[MadeYolox.ROWS * MadeYolox.COLUMNS];
    int row = 16;
    answer[row * 85] = 1.25f;
    answer[row * 85 + 1] = 1.25f;
    answer[row * 85 + 2] = (float) Math.log(0.5);
    answer[row * 85 + 3] = (float) Math.log(0.5);
    answer[row * 85 + 4] = 0.9f;
    answer[row * 85 + 5 + 67] = 1;
    return write(folder, MadeYolox.file(answer, 1, MadeYolox.ROWS, MadeYolox.COLUMNS));
  }

  static ObjectSettings write(Path folder, byte[] model) {
    Path file = folder.resolve("made_yolox.onnx");
    try {
      Files.write(file, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ObjectSettings(
        file, ModelFile.sha256(model), ObjectKind.YOLOX, MadeYolox.SIZE, HALF);
  }
}
