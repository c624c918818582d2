package org.invigil.domain.document;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that are looked for as labels: those of many documents, or those of one card. */
record Vocabulary(Map<Label, List<String>> all) {

  static final Vocabulary USUAL =
      new Vocabulary(
          Arrays.stream(Label.values())
              .collect(Collectors.toMap(it -> it, it -> it.words().toList())));

  Vocabulary {
    all = all.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(all));
  }

  Stream<Label> labels() {
    return Stream.of(Label.values()).filter(all::containsKey);
  }

  Stream<String> words(Label label) {
    return all.getOrDefault(label, List.of()).stream();
  }
}
