package org.invigil.adapter.out.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.invigil.application.port.out.Letters;
import org.invigil.contracts.LettersContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLettersTest extends LettersContract {

  @TempDir private Path folder;

  @Override
  protected Letters letters() {
    return folderLetters();
  }

  private FolderLetters folderLetters() {
    return new FolderLetters(
        folder.resolve("mail"),
        "proctoring@example.org",
        InstantSource.fixed(Instant.parse("2030-05-06T12:00:00Z")));
  }

  @Override
  protected List<String> arrived() {
    try {
      return folderLetters().list().stream().map(FolderLettersTest::messageId).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String messageId(Path file) {
    try (var lines = Files.lines(file)) {
      var header = lines.filter(it -> it.startsWith("Message-ID: ")).findFirst().orElseThrow();
      return header.substring("Message-ID: ".length()).replaceAll("[<>]", "");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  protected void breakTheWay() {
    try {
      Files.writeString(folder.resolve("mail"), "a file where the folder should be");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void listsNothingBeforeTheFirstLetter() throws IOException {
    assertThat(folderLetters().list()).isEmpty();
  }
}
