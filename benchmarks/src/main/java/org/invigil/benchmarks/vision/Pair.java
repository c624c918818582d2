package org.invigil.benchmarks.vision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Two pictures that show one person, or two people.
 *
 * @param fold from 0
 */
record Pair(Path one, Path other, boolean same, int fold) {

  static final List<String> KINDS = List.of(".jpg", ".png", ".jpeg", ".JPG", ".webp");

  /** {@code name_0001.jpg} in the person's folder; that name too where there is none. */
  static Path picture(Path faces, String name, int number) {
    String file = "%s_%04d".formatted(name, number);
    Path folder = faces.resolve(name);
    return KINDS.stream()
        .map(kind -> folder.resolve(file + kind))
        .filter(Files::exists)
        .findFirst()
        .orElseGet(() -> folder.resolve(file + ".jpg"));
  }

  /** The person of the first picture. */
  String person() {
    return person(one);
  }

  static String person(Path picture) {
    Path folder = picture.getParent();
    return folder == null ? "" : String.valueOf(folder.getFileName());
  }
}
