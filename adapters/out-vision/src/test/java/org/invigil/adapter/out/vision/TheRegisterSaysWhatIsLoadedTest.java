package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.invigil.domain.flag.Detector;
import org.junit.jupiter.api.Test;

class TheRegisterSaysWhatIsLoadedTest {

  /** A place where a net is made from bytes, by either library. */
  private static final List<String> LOADERS =
      List.of("Dnn.readNet", "createSession(", "FaceDetectorYN.create", "FaceRecognizerSF.create");

  /** Models that lie in packages that we use, or might, and tell what no model of ours may. */
  private static final List<String> FORBIDDEN =
      List.of(
          "fr_age",
          "fr_gender",
          "fr_expression",
          "emotion.json",
          "emotion.onnx",
          "faceres.json",
          "faceres.onnx",
          "age_gender",
          "face_expression");

  @Test
  void theDocumentSaysTheSameAsTheRegister() throws IOException {
    List<String> lines = Files.readAllLines(TestVision.ROOT.resolve("docs/models.md"));
    assertThat(lines.stream().filter(it -> it.matches(".*`[0-9a-f]{64}`.*")))
        .containsExactlyElementsOf(ModelRegister.rows());
  }

  @Test
  void whatNoModelFindsIsSaidToBeUnable() {
    assertThat(TestVision.vision().able())
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Detector.OBJECTS)));
  }

  @Test
  void netsAreMadeFromRegisteredModelsOnly() {
    assertThat(sources().filter(it -> LOADERS.stream().anyMatch(text(it)::contains)))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(text(it)).containsAnyOf("RegisteredModel", "PinnedModel"));
  }

  @Test
  void noProgramNamesAModelThatTellsMindOrGroup() {
    assertThat(FORBIDDEN)
        .allSatisfy(
            name -> assertThat(sources().filter(it -> text(it).contains(name))).as(name).isEmpty());
  }

  /** Everything that is shipped, except the list of what is refused. */
  private static Stream<Path> sources() {
    try (var all = Files.walk(TestVision.ROOT)) {
      return all
          .filter(it -> it.toString().endsWith(".java") || it.toString().endsWith(".properties"))
          .filter(it -> it.toString().contains("src/main"))
          .filter(it -> !it.toString().contains("node_modules"))
          .filter(it -> !it.endsWith("ForbiddenTraits.java"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
