package org.invigil.benchmarks.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.benchmarks.film.Kind;
import org.invigil.benchmarks.film.MakeFilms;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short made film in each profile of the recorder; the hours are measured by the benchmark. */
@Rule({"FLG-1", "FLG-2", "FLG-3"})
class WhatHappensInAMadeFilmIsFoundTest {

  private static final Path ROOT = Path.of(System.getProperty("invigil.root", ".."));

  @TempDir Path folder;

  @Test
  void each_event_is_found_and_nothing_else_is() throws IOException {
    var kinds =
        EnumSet.of(
            Kind.AWAY,
            Kind.ANOTHER_PERSON,
            Kind.DIFFERENT_PERSON,
            Kind.CAMERA_COVERED,
            Kind.SPEECH);
    try (var vision = new OpenCvVision(VisionSettings.ofProject(ROOT))) {
      MakeFilms.into(folder, 2, 7, 160, kinds, ROOT, vision);
      var result = ClipsMode.run(vision, folder, Optional.empty());

      assertThat(result.get("missed")).isEqualTo(List.of());
      assertThat(result.get("false")).isEqualTo(List.of());
      assertThat(result.get("unreadable")).isEqualTo(List.of());
      assertThat(((Share) result.get("events")).count()).isEqualTo(10);
    }
  }
}
