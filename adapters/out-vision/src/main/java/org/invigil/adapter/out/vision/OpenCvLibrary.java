package org.invigil.adapter.out.vision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencv.core.Core;

/** OpenCV's native library, loaded once for the process. */
final class OpenCvLibrary {

  private OpenCvLibrary() {}

  /** Names the file of the library, where the process that started this one had it already. */
  static final String FILE = "invigil.opencv";

  static {
    String file = System.getProperty(FILE);
    if (file == null) {
      nu.pattern.OpenCV.loadLocally();
    } else {
      System.load(file);
    }
    // One thread a picture: workers are our own, and OpenCV's would only fight them.
    Core.setNumThreads(1);
  }

  /**
   * The file that this process loaded; empty where that cannot be told, which is everywhere but on
   * Linux. A child that is given it does not unpack 65 MB of its own, and leaves none behind when
   * it is killed.
   */
  static Optional<String> file() {
    Path maps = Path.of("/proc/self/maps");
    if (!Files.isReadable(maps)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(maps)) {
      return lines
          .filter(it -> it.contains("libopencv_java"))
          .map(it -> it.substring(it.indexOf('/')))
          .filter(it -> Files.isRegularFile(Path.of(it)))
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** Does nothing but make sure that the library is there. */
  static void load() {
    // The static block has run when this is called.
  }
}
