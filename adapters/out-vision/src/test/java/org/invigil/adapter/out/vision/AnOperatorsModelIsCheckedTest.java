package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.invigil.domain.picture.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that is not what the operator says it is stops the start, with one sentence. */
class AnOperatorsModelIsCheckedTest {

  @TempDir Path folder;

  @Test
  void one_that_is_right_is_registered_with_its_digest() {
    ObjectSettings settings = TestObjects.yolox(folder);
    try (ObjectModel model = ObjectModel.start(settings)) {
      assertThat(model.entry().used().sha256()).isEqualTo(settings.sha256());
      assertThat(model.entry().used().version()).isEqualTo("supplied by the operator");
      assertThat(model.entry().file()).isEqualTo("made_yolox.onnx");
    }
  }

  @Test
  void one_that_is_known_is_said_where_it_is_from_and_what_it_was_measured_at() {
    Path file = TestObjects.nanodet();
    try (ObjectModel model = ObjectModel.start(TestObjects.settings(file, TestObjects.HALF))) {
      assertThat(model.entry().origin()).contains("operator", "OpenCV zoo");
      assertThat(model.entry().licence()).isEqualTo("Apache-2.0");
      assertThat(model.entry().measured()).contains("14 phones", "found none");
    }
  }

  @Test
  void one_that_is_missing_is_named() {
    ObjectSettings there = TestObjects.yolox(folder);
    assertRefused(
        new ObjectSettings(
            folder.resolve("gone.onnx"),
            there.sha256(),
            there.kind(),
            there.size(),
            there.thresholds()),
        "there is no object model at",
        "gone.onnx");
  }

  @Test
  void another_file_is_not_loaded() throws IOException {
    ObjectSettings there = TestObjects.yolox(folder);
    byte[] bytes = Files.readAllBytes(there.file());
    bytes[bytes.length / 2] ^= 1;
    Files.write(there.file(), bytes);
    assertRefused(there, "is another file or incomplete", there.sha256());
  }

  @Test
  void half_a_file_is_not_loaded() throws IOException {
    ObjectSettings there = TestObjects.yolox(folder);
    byte[] bytes = Files.readAllBytes(there.file());
    Files.write(there.file(), Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused(there, "is another file or incomplete");
  }

  @Test
  void half_a_file_of_that_digest_is_no_model() {
    byte[] whole = MadeYolox.file(new float[21 * 85], 1, 21, 85);
    assertRefused(
        TestObjects.write(folder, Arrays.copyOf(whole, whole.length / 2)),
        "the model made_yolox.onnx cannot be loaded");
    assertRefused(
        TestObjects.write(folder, "Dear operator".getBytes()),
        "the model made_yolox.onnx cannot be loaded");
  }

  @Test
  void one_of_another_kind_is_told_by_what_it_gives() {
    ObjectSettings there = TestObjects.yolox(folder);
    assertRefused(
        new ObjectSettings(there.file(), there.sha256(), ObjectKind.NANODET, 32, TestObjects.HALF),
        "is not of kind nanodet, which gives six outputs");
    assertRefused(
        TestObjects.write(folder, MadeYolox.file(new float[21 * 84], 1, 21, 84)),
        "is not of kind yolox, which gives one output of 1 x 21 x 85");
  }

  @Test
  void the_operators_own_is_told_from_the_other_kind() {
    Path file = TestObjects.nanodet();
    assertRefused(
        new ObjectSettings(file, TestObjects.NANODET, ObjectKind.YOLOX, 416, TestObjects.HALF),
        "is not of kind yolox, which gives one output of 1 x 3549 x 85");
    assertRefused(
        new ObjectSettings(file, TestObjects.NANODET, ObjectKind.NANODET, 320, TestObjects.HALF),
        "takes other inputs than [1, 3, 320, 320]");
  }

  @Test
  void what_no_model_may_tell_is_refused_by_its_name() throws IOException {
    ObjectSettings there = TestObjects.yolox(folder);
    Path named = Files.copy(there.file(), folder.resolve("phones_and_emotion.onnx"));
    assertRefused(
        new ObjectSettings(named, there.sha256(), there.kind(), there.size(), there.thresholds()),
        "is not used: a model that tells emotion is never loaded");
  }

  @Test
  void settings_that_make_no_sense_are_refused() {
    Path file = folder.resolve("any.onnx");
    String digest = "0".repeat(64);
    assertThatThrownBy(() -> new ObjectSettings(file, "", ObjectKind.YOLOX, 640, TestObjects.HALF))
        .isInstanceOf(ModelUnusable.class)
        .hasMessageContaining("the SHA-256 of the object model must be set");
    assertThatThrownBy(
            () -> new ObjectSettings(file, digest, ObjectKind.YOLOX, 100, TestObjects.HALF))
        .hasMessageContaining("a multiple of 32");
    assertThatThrownBy(() ->
            new ObjectSettings(file, digest, ObjectKind.YOLOX, 640, Map.of(Thing.PHONE, 1.01)))
        .hasMessageContaining("above 0 and at most 1");
    assertThat(
            new ObjectSettings(
                    file, " " + "AB".repeat(32), ObjectKind.YOLOX, 640, Map.of(Thing.PHONE, 1.0))
                .sha256())
        .isEqualTo("ab".repeat(32));
  }

  private static void assertRefused(ObjectSettings settings, String... words) {
    assertThatThrownBy(() -> ObjectModel.start(settings))
        .isInstanceOf(ModelUnusable.class)
        .hasMessageContainingAll(words);
  }
}
