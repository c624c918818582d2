package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import org.invigil.made.Jpeg;
import org.invigil.made.Portrait;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.imgcodecs.Imgcodecs;

class WeightsThatCountForNothingAreClearedTest {

  private static final byte[] MODEL = PinnedModel.FEATURE.read(TestVision.SETTINGS.models());

  @Test
  void theAnswerIsTheVerySame() {
    OpenCvLibrary.load();
    byte[] picture = Jpeg.of(Portrait.A.picture(TestVision.ROOT));
    try (Mats mats = new Mats();
        OnnxNet whole = new OnnxNet(PinnedModel.FEATURE.entry(), MODEL, 1, 3, 112, 112);
        OnnxNet cleared = PinnedModel.FEATURE.load(MODEL)) {
      Mat face = mats.keep(Imgcodecs.imdecode(new MatOfByte(picture), Imgcodecs.IMREAD_COLOR));
      Mat blob =
          mats.keep(
              Dnn.blobFromImage(
                  face, 1 / 128.0, new Size(112, 112), new Scalar(127, 127, 127), false, false));
      assertThat(cleared.answer(blob).numbers()).containsExactly(whole.answer(blob).numbers());
    }
  }

  @Test
  void whatIsClearedLiesInWeightsAndIsTiny() {
    byte[] cleared = DeadWeights.cleared(MODEL);
    int changed = 0;
    for (int i = 0; i < MODEL.length; i++) {
      if (cleared[i] != MODEL[i]) {
        assertThat(cleared[i]).isZero();
        changed++;
      }
    }
    assertThat(cleared).hasSameSizeAs(MODEL);
    assertThat(changed).isGreaterThan(500_000);
    assertThat(DeadWeights.cleared(cleared)).isEqualTo(cleared);
  }
}
