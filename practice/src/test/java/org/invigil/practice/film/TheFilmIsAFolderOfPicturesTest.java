package org.invigil.practice.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheFilmIsAFolderOfPicturesTest {

  @TempDir Path folder;

  private final PracticeFilm film =
      new PracticeFilm(Path.of(System.getProperty("invigil.root", "..")));

  @Test
  void withTheNamesThatTheAgentsCameraReads() throws IOException {
    Files.writeString(folder.resolve("edition"), "of another film");

    film.writeTo(folder);

    assertThat(folder.resolve("fps")).hasContent("5");
    assertThat(folder.resolve("frame-00000.jpg")).hasBinaryContent(film.jpegAt(Duration.ZERO));
    assertThat(folder.resolve("frame-00624.jpg"))
        .hasBinaryContent(film.jpegAt(Duration.ofMillis(124_800)));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(627);
    }
  }

  @Test
  void isWrittenOnce() throws IOException {
    Files.writeString(folder.resolve("edition"), PracticeFilm.EDITION);

    film.writeTo(folder);

    assertThat(folder.resolve("frame-00000.jpg")).doesNotExist();
  }

  @Test
  void theScenesFollowEachOtherWithoutAGap() {
    Duration end = Duration.ZERO;
    for (Scene scene : PracticeScript.SCENES) {
      assertThat(scene.from()).isEqualTo(end);
      end = scene.to();
    }
    assertThat(end).isEqualTo(PracticeScript.END).isEqualTo(Duration.ofSeconds(125));
  }
}
