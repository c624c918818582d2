package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two pictures that show one person, or two people. Files are in LFW's format: a first line with
 * the number of folds (and pairs), then {@code name 1 2} or {@code name 1 other 3}, by tabs.
 *
 * @param fold from 0
 */
record Pair(Path one, Path other, boolean same, int fold) {

  static List<Pair> read(Path faces, Path file) throws IOException {
    List<String> lines =
        Files.readAllLines(file).stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
    String[] head = lines.getFirst().split("\\s+");
    boolean headed = head.length <= 2;
    int folds = headed && head.length == 2 ? Integer.parseInt(head[0]) : 1;
    List<String> rows = headed ? lines.subList(1, lines.size()) : lines;
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      pairs.add(pair(faces, rows.get(i).split("\\s+"), (int) ((long) i * folds / rows.size())));
    }
    return pairs;
  }

  private static Pair pair(Path faces, String[] words, int fold) throws IOException {
    return switch (words.length) {
      case 3 ->
          new Pair(
              picture(faces, words[0], words[1]), picture(faces, words[0], words[2]), true, fold);
      case 4 ->
          new Pair(
              picture(faces, words[0], words[1]), picture(faces, words[2], words[3]), false, fold);
      default -> throw new IOException("no pair: " + String.join(" ", words));
    };
  }

  private static Path picture(Path faces, String name, String number) {
    String file = "%s_%04d".formatted(name, Integer.parseInt(number));
    Path folder = faces.resolve(name);
    for (String kind : List.of(".jpg", ".png", ".jpeg")) {
      if (Files.exists(folder.resolve(file + kind))) {
        return folder.resolve(file + kind);
      }
    }
    return folder.resolve(file + ".jpg");
  }

  /** The person of the first picture. */
  String person() {
    Path folder = one.getParent();
    return folder == null ? "" : String.valueOf(folder.getFileName());
  }
}
