package org.invigil.adapter.out.vision;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Photographs of real people that lie beside the project, where they do. */
final class SharedFaces {

  private static final Path FOLDER = TestVision.ROOT.resolve("../shared/data/faces").normalize();

  private SharedFaces() {}

  /** The photograph; skips the test when it is not there. */
  static byte[] read(String name) {
    Path file = Path.of(System.getProperty("invigil.faces", FOLDER.toString())).resolve(name);
    assumeTrue(Files.isRegularFile(file), "skipped: no photographs of faces at " + file);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
