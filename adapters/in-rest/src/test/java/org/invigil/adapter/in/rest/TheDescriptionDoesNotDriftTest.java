package org.invigil.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed description of the API is the one that the code generates. After a wanted change,
 * copy {@code target/classes/META-INF/swagger/invigil.yml} to {@code openapi/invigil.yml}.
 */
class TheDescriptionDoesNotDriftTest {

  @Test
  void theCommittedDescriptionIsTheGeneratedOne() throws IOException {
    try (var generated = getClass().getResourceAsStream("/META-INF/swagger/invigil.yml")) {
      assertThat(generated).isNotNull();
      assertThat(Files.readString(Path.of("openapi", "invigil.yml")))
          .isEqualTo(new String(generated.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyOperationSaysWhatItDoes() throws IOException {
    var description = Files.readString(Path.of("openapi", "invigil.yml"));

    assertThat(count(description, "operationId:")).isPositive();
    assertThat(count(description, "summary:"))
        .isGreaterThanOrEqualTo(count(description, "operationId:"));
  }

  private static long count(String text, String word) {
    return text.lines().filter(it -> it.strip().startsWith(word)).count();
  }
}
