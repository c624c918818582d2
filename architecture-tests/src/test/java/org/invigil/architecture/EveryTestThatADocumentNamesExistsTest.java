package org.invigil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document that says which test shows something is wrong as soon as that test is gone. */
class EveryTestThatADocumentNamesExistsTest {

  private static final Path ROOT = Path.of(System.getProperty("invigil.root"));
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|Story|Properties))`");
  private static final Pattern BENCHMARK = Pattern.compile("`benchmarks/run (\\w+)`");
  private static final Pattern KNOWN_BENCHMARK =
      Pattern.compile("^  (\\w+)\\) ", Pattern.MULTILINE);

  @Test
  void everyClassThatIsNamedIsThere() throws IOException {
    var there = tests();
    assertThat(there).contains(getClass().getSimpleName());

    var named = new ArrayList<String>();
    for (var document : documents()) {
      named.addAll(all(NAMED, Files.readString(document)));
    }
    assertThat(named).hasSizeGreaterThan(60);
    assertThat(there).containsAll(named);
  }

  @Test
  void everyRowOfTheFaultsNamesATestOrABenchmark() throws IOException {
    var rows =
        Files.readAllLines(ROOT.resolve("docs/faults.md")).stream()
            .filter(it -> it.startsWith("| ") && !it.endsWith("| shown by |"))
            .filter(it -> !it.startsWith("| ---"))
            .toList();

    assertThat(rows).hasSizeGreaterThan(40);
    assertThat(rows)
        .allSatisfy(it ->
            assertThat(Stream.of(NAMED, BENCHMARK).flatMap(how -> all(how, it).stream()))
                .as(it)
                .isNotEmpty());
    assertThat(all(KNOWN_BENCHMARK, Files.readString(ROOT.resolve("benchmarks/run"))))
        .containsAll(all(BENCHMARK, String.join("\n", rows)));
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult it) -> it.group(1)).toList();
  }

  private static List<Path> documents() throws IOException {
    try (var docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
          .filter(it -> it.toString().endsWith(".md"))
          .toList();
    }
  }

  private static Set<String> tests() throws IOException {
    try (var modules = Stream.concat(Files.list(ROOT), Files.list(ROOT.resolve("adapters")))) {
      var sources =
          modules.map(it -> it.resolve("src/test/java")).filter(Files::isDirectory).toList();
      var names = sources.stream().flatMap(EveryTestThatADocumentNamesExistsTest::classes);
      return names.collect(Collectors.toSet());
    }
  }

  private static Stream<String> classes(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .map(it -> String.valueOf(it.getFileName()))
          .filter(it -> it.endsWith(".java"))
          .map(it -> it.substring(0, it.length() - ".java".length()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
