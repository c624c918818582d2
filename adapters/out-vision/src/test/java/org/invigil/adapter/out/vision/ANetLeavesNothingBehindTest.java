package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

class ANetLeavesNothingBehindTest {

  private static final int[] SHAPE = {1, 3, 112, 112};

  private final OnnxNet net =
      PinnedModel.FEATURE.load(PinnedModel.FEATURE.read(TestVision.SETTINGS.models()));

  @Test
  @Rule("FLG-6")
  void severalThreadsAtATimeGetWhatEachGetsAlone() throws Exception {
    List<float[]> alone = new ArrayList<>();
    for (int seed = 0; seed < 4; seed++) {
      alone.add(answer(seed));
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Callable<float[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        int seed = i % 4;
        tasks.add(() -> answer(seed));
      }
      List<Future<float[]>> together = threads.invokeAll(tasks);
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).containsExactly(alone.get(i % 4));
      }
    }
  }

  @Test
  void theSmallestNumbersOfJavaStayNumbers() throws InterruptedException, ExecutionException {
    try (var thread = Executors.newSingleThreadExecutor()) {
      assertThat(thread.submit(() -> answer(1)).get()).hasSize(512);
      assertThat(thread.submit(() -> times(Float.MIN_VALUE, answer(1).length)).get())
          .isEqualTo(512 * Float.MIN_VALUE);
    }
  }

  @Test
  void anInputOfAnotherShapeIsRefused() {
    try (Mats mats = new Mats()) {
      Mat tooSmall = mats.keep(Mat.zeros(new int[] {1, 3, 111, 112}, CvType.CV_32F));
      assertThatThrownBy(() -> net.answer(tooSmall))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("fr_feature.onnx takes [1, 3, 112, 112]");
    }
  }

  @Test
  void aModelThatTakesOtherInputsIsRefused() {
    byte[] checked = PinnedModel.DETECT.read(TestVision.SETTINGS.models());
    assertThatThrownBy(() -> new OnnxNet(PinnedModel.DETECT.entry(), checked, 1, 3, 320, 320))
        .isInstanceOf(ModelUnusable.class)
        .hasMessageContaining("takes other inputs");
  }

  @Test
  void bytesThatAreNoModelAreRefused() {
    assertThatThrownBy(() -> PinnedModel.DETECT.load(new byte[] {1, 2, 3}))
        .isInstanceOf(ModelUnusable.class);
  }

  @Test
  void aClosedNetSaysSo() {
    net.close();
    assertThatThrownBy(() -> answer(1)).isInstanceOf(IllegalStateException.class);
  }

  private static float times(float one, float other) {
    return one * other;
  }

  private float[] answer(int seed) {
    try (Mats mats = new Mats()) {
      OpenCvLibrary.load();
      Mat input = mats.keep(new Mat(SHAPE, CvType.CV_32F));
      Core.setRNGSeed(seed);
      Core.randu(mats.keep(input.reshape(1, 1)), -1, 1);
      return net.answer(input).numbers();
    }
  }
}
