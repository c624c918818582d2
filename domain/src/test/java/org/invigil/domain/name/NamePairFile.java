package org.invigil.domain.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A list of pairs in groups: {@code == group} begins one, {@code #} begins a note. */
record NamePairFile(String name) {

  static final NamePairFile PAIRS = new NamePairFile("pairs.txt");
  static final NamePairFile TRUE_VARIANTS = new NamePairFile("true-variants.txt");
  static final NamePairFile STRANGERS = new NamePairFile("strangers.txt");

  /** The cells of one line, and the title of the group it stands in. */
  record Row(String group, List<String> cells) {
    NameComparison compared() {
      return Names.compare(cells.get(0), cells.get(1));
    }

    @Override
    public String toString() {
      return String.join(" | ", cells);
    }
  }

  List<Row> rows() {
    var group = new String[] {""};
    return text()
        .lines()
        .filter(it -> !it.isBlank() && !it.startsWith("#"))
        .flatMap(it -> {
          var title = it.startsWith("== ");
          group[0] = title ? it.substring(3) : group[0];
          return title ? Stream.empty() : Stream.of(new Row(group[0], cells(it)));
        })
        .toList();
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split(" \\| ")).map(String::strip).toList();
  }

  private String text() {
    try (var stream = Objects.requireNonNull(NamePairFile.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
