package org.invigil.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed description of the API is the one that the code generates. After a wanted change,
 * copy {@code target/classes/META-INF/swagger/invigil.yml} to {@code openapi/invigil.yml}.
 */
class TheDescriptionDoesNotDriftTest {

  /** By its path: the tests' own controllers are described on the class path too. */
  private static final Path GENERATED =
      Path.of("target", "classes", "META-INF", "swagger", "invigil.yml");

  private static final Path COMMITTED = Path.of("openapi", "invigil.yml");

  @Test
  void theCommittedDescriptionIsTheGeneratedOne() throws IOException {
    assertThat(Files.readString(COMMITTED)).isEqualTo(Files.readString(GENERATED));
  }

  @Test
  void everyOperationSaysWhatItDoes() throws IOException {
    var description = Files.readString(COMMITTED);

    assertThat(count(description, "operationId:")).isPositive();
    assertThat(count(description, "summary:"))
        .isGreaterThanOrEqualTo(count(description, "operationId:"));
  }

  @Test
  void everyHeaderOfAnUploadIsDescribed() throws IOException {
    var description = Files.readString(COMMITTED);
    var from = description.indexOf("/streams/{stream}/segments/{sequence}:");
    var upload = description.substring(from, description.indexOf("\n  /api/", from));

    assertThat(upload)
        .contains(
            "name: Content-Digest",
            "name: Invigil-Started-At",
            "name: Invigil-Monotonic-Millis",
            "name: Invigil-Duration-Millis",
            "name: Invigil-Media-Type",
            "name: Invigil-Previous-Digest",
            "name: Invigil-Cut-Short",
            "Invigil-Pace:",
            "segment.not-a-media-type-of-stream");
  }

  private static long count(String text, String word) {
    return text.lines().filter(it -> it.strip().startsWith(word)).count();
  }
}
