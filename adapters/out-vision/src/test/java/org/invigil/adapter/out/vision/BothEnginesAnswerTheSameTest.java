package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.invigil.made.Jpeg;
import org.invigil.made.Portrait;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.imgcodecs.Imgcodecs;

/** ONNX Runtime, without the weights that count for nothing, against OpenCV with all of them. */
class BothEnginesAnswerTheSameTest {

  private static final double NOTHING = 1e-3;

  @ParameterizedTest
  @EnumSource(
      value = PinnedModel.class,
      names = {"SPEECH"},
      mode = EnumSource.Mode.EXCLUDE)
  void ofTheSameFace(PinnedModel model) {
    byte[] checked = model.read(TestVision.SETTINGS.models());
    try (Mats mats = new Mats();
        OnnxNet net = model.load(checked)) {
      for (Portrait portrait : List.of(Portrait.A, Portrait.D, Portrait.H)) {
        Mat blob = mats.keep(blob(model, portrait.picture(TestVision.ROOT)));
        Map<String, OnnxNet.Answer> answers = net.answers(blob);
        Map<String, float[]> others = openCv(checked, blob, List.copyOf(answers.keySet()));
        answers.forEach((name, answer) ->
            assertThat(answer.numbers())
                .as("%s of %s", name, portrait)
                .hasSize(Arrays.stream(answer.shape()).reduce(1, (one, other) -> one * other))
                .containsExactly(others.get(name), offset((float) NOTHING)));
      }
    }
  }

  private static Mat blob(PinnedModel model, BufferedImage picture) {
    OpenCvLibrary.load();
    long[] input = model.input();
    int kind = input[1] == 1 ? Imgcodecs.IMREAD_GRAYSCALE : Imgcodecs.IMREAD_COLOR;
    try (Mats mats = new Mats()) {
      return Dnn.blobFromImage(
          mats.keep(Imgcodecs.imdecode(mats.keep(new MatOfByte(Jpeg.of(picture))), kind)),
          1 / 128.0,
          new Size(input[3], input[2]),
          new Scalar(127, 127, 127));
    }
  }

  private static Map<String, float[]> openCv(byte[] model, Mat blob, List<String> names) {
    try (Mats mats = new Mats()) {
      var net = Dnn.readNetFromONNX(mats.keep(new MatOfByte(model)));
      net.setInput(blob);
      List<Mat> answers = new ArrayList<>();
      net.forward(answers, names);
      mats.keepAll(answers);
      Map<String, float[]> numbers = new java.util.HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        float[] values = new float[(int) answers.get(i).total()];
        mats.keep(answers.get(i).reshape(1, 1)).get(0, 0, values);
        numbers.put(names.get(i), values);
      }
      return numbers;
    }
  }
}
