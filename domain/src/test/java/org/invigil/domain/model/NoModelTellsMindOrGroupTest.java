package org.invigil.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.invigil.domain.picture.ModelUsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoModelTellsMindOrGroupTest {

  private static final String DIGEST = "ab".repeat(32);
  private static final String FR_AGE =
      "74c9b01700cb9ef96f7190a2230218414ff99d231415c4b091a755780cad5e8a";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fr_age",
        "fr_gender",
        "fr_expression",
        "emotion",
        "EmotionNet-7",
        "genderage",
        "ageModel",
        "face_race",
        "faceres",
        "mood",
        "microexpressions",
        "age.v2",
        "AGE"
      })
  void a_model_tagged_with_a_forbidden_trait_cannot_be_registered(String name) {
    assertThatThrownBy(() -> registered(name, "model.onnx", DIGEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("never loaded");
  }

  @Test
  void the_name_of_the_file_counts_too() {
    assertThatThrownBy(() -> registered("helper", "fr_age.onnx", DIGEST))
        .hasMessageContaining("never loaded");
  }

  @Test
  void renaming_a_known_model_does_not_help() {
    assertThatThrownBy(() -> registered("helper", "helper.onnx", FR_AGE))
        .hasMessageContaining("never loaded");
    assertThat(ForbiddenTraits.in("helper", FR_AGE.toUpperCase(java.util.Locale.ROOT))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr_detect", "silero_vad_v6", "package", "image_stage", "language"})
  void other_models_are_registered(String name) {
    assertThat(registered(name, name + ".onnx", DIGEST).used().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "zz"})
  void a_model_without_a_digest_is_none(String digest) {
    assertThatThrownBy(() -> registered("fr_detect", "fr_detect.onnx", digest))
        .hasMessageContaining("SHA-256");
  }

  @Test
  void the_register_leaves_nothing_open() {
    assertThatThrownBy(() ->
            new RegisteredModel(
                new ModelUsed("m", "1", DIGEST), "m", "npm", " ", ModelPurpose.FIND_FACES, "no"))
        .hasMessageContaining("says all");
  }

  private static RegisteredModel registered(String name, String file, String digest) {
    return new RegisteredModel(
        new ModelUsed(name, "1", digest),
        file,
        "npm somewhere 1",
        "MIT",
        ModelPurpose.FIND_FACES,
        "not measured");
  }
}
