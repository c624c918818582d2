package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pairs in LFW's format: a first line with the number of folds (and pairs), then {@code name 1 2}
 * or {@code name 1 other 3}, by tabs or spaces. A line that is none of these is named and left out.
 */
record PairsFile(List<Pair> pairs, List<String> badLines) {

  private record Row(int line, String[] words) {}

  static PairsFile read(Path faces, Path file) throws IOException {
    if (!Files.isDirectory(faces)) {
      throw new IOException("there is no folder of faces at " + faces);
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException("there is no file of pairs at " + file);
    }
    List<Row> rows = rows(file);
    int folds = 1;
    if (!rows.isEmpty() && rows.getFirst().words.length <= 2) {
      folds = rows.getFirst().words.length == 2 ? number(rows.getFirst().words[0]).orElse(1) : 1;
      rows = rows.subList(1, rows.size());
    }
    List<Pair> pairs = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int fold = (int) ((long) i * folds / rows.size());
      Row row = rows.get(i);
      pair(faces, row.words, fold)
          .ifPresentOrElse(
              pairs::add,
              () ->
                  bad.add(
                      "line %d is no pair: %s".formatted(row.line, String.join(" ", row.words))));
    }
    return new PairsFile(pairs, bad);
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String each : Files.readAllLines(file)) {
      line++;
      if (!each.isBlank()) {
        rows.add(new Row(line, each.strip().split("\\s+")));
      }
    }
    return rows;
  }

  private static Optional<Pair> pair(Path faces, String[] words, int fold) {
    boolean same = words.length == 3;
    if (!same && words.length != 4) {
      return Optional.empty();
    }
    String other = same ? words[0] : words[2];
    return number(words[1])
        .flatMap(first ->
            number(words[words.length - 1])
                .map(second ->
                    new Pair(
                        Pair.picture(faces, words[0], first),
                        Pair.picture(faces, other, second),
                        same,
                        fold)));
  }

  private static Optional<Integer> number(String word) {
    return word.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
  }
}
