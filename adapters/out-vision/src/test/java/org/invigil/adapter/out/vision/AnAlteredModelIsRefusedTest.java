package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnAlteredModelIsRefusedTest {

  @TempDir Path folder;

  @BeforeEach
  void copyModels() throws IOException {
    for (PinnedModel model : PinnedModel.values()) {
      Files.write(folder.resolve(model.file()), model.read(TestVision.SETTINGS.models()));
    }
  }

  @Test
  void oneByteIsEnough() throws IOException {
    Path altered = folder.resolve("fr_landmark.onnx");
    byte[] bytes = Files.readAllBytes(altered);
    bytes[bytes.length / 2] ^= 1;
    Files.write(altered, bytes);

    assertThatThrownBy(this::start)
        .isInstanceOf(ModelUnusable.class)
        .hasMessageContaining("fr_landmark.onnx was altered")
        .hasMessageContaining(PinnedModel.LANDMARK.used().sha256());
  }

  @Test
  void aMissingModelIsNamed() throws IOException {
    Files.delete(folder.resolve("fr_feature.onnx"));

    assertThatThrownBy(this::start)
        .isInstanceOf(ModelUnusable.class)
        .hasMessageContaining("fr_feature.onnx is missing")
        .hasMessageContaining("build the project");
  }

  @ParameterizedTest
  @EnumSource(names = {"DETECT", "LIVENESS", "SPEECH"})
  void aModelThatBreaksOffIsRefused(PinnedModel model) throws IOException {
    Path file = folder.resolve(model.file());
    byte[] bytes = Files.readAllBytes(file);
    for (int length : new int[] {bytes.length - 1, bytes.length / 2, 0}) {
      Files.write(file, Arrays.copyOf(bytes, length));

      assertThatThrownBy(this::start)
          .isInstanceOf(ModelUnusable.class)
          .hasMessageContaining(model.file() + " was altered");
    }
  }

  private void start() {
    new OpenCvVision(TestVision.SETTINGS.withModels(folder));
  }
}
