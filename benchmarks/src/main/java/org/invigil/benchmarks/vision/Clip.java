package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A film of a set: {@code name.mp4} or {@code name.webm}, or a folder {@code name} of pieces in
 * order, as they are recorded; with {@code name.csv} and {@code name.jpg} beside it.
 */
record Clip(String name, List<Path> pieces, Path events, Optional<Path> enrolled) {

  static List<Clip> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(it -> isFilm(it) || Files.isDirectory(it))
          .sorted()
          .map(Clip::of)
          .filter(it -> !it.pieces.isEmpty())
          .toList();
    }
  }

  private static Clip of(Path film) {
    String file = String.valueOf(film.getFileName());
    boolean whole = isFilm(film);
    String name = whole ? file.substring(0, file.lastIndexOf('.')) : file;
    Path picture = film.resolveSibling(name + ".jpg");
    return new Clip(
        name,
        whole ? List.of(film) : pieces(film),
        film.resolveSibling(name + ".csv"),
        Optional.of(picture).filter(Files::exists));
  }

  private static List<Path> pieces(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Clip::isFilm).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isFilm(Path file) {
    return file.toString().endsWith(".mp4") || file.toString().endsWith(".webm");
  }

  static String mediaType(Path piece) {
    return piece.toString().endsWith(".mp4") ? "video/mp4" : "video/webm";
  }
}
