package org.invigil.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which tests prove which rules. A test counts only when the last run reports it as passed.
 *
 * @param tests for each rule of the list the tests that name it
 * @param mistakes tests that name a rule which the list does not have
 */
public record RuleCoverage(
    RuleList rules, SequencedMap<String, SortedSet<String>> tests, List<String> mistakes) {

  /**
   * Compares the list with what tests say of themselves.
   *
   * @param named for each test ({@code package.Class} or {@code package.Class.method}) its rules
   * @param passed the classes of which the last run reports passed tests
   */
  public static RuleCoverage of(
      RuleList rules, TreeMap<String, List<String>> named, SortedSet<String> passed) {
    var tests = new TreeMap<String, SortedSet<String>>();
    rules.entries().forEach(it -> tests.put(it.rule(), new TreeSet<>()));
    var mistakes = new ArrayList<String>();
    named.forEach((test, theirs) -> {
      for (var rule : theirs) {
        var known = tests.get(rule);
        if (known == null) {
          mistakes.add(test + " names " + rule + ", which is no rule");
        } else if (passed.stream().anyMatch(it -> belongs(test, it))) {
          known.add(test);
        }
      }
    });
    return new RuleCoverage(rules, tests, mistakes);
  }

  private static boolean belongs(String test, String ran) {
    return test.equals(ran) || test.startsWith(ran + ".") || ran.startsWith(test + "$");
  }

  /** The rules that are due and have no test that passed. */
  public List<String> withoutTest() {
    return tests.entrySet().stream()
        .filter(it -> it.getValue().isEmpty())
        .map(it -> it.getKey())
        .toList();
  }

  /** Writes {@code rule,state,tests}, tests separated by spaces. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var rows =
        rules.entries().stream()
            .map(it -> row(it, tests.getOrDefault(it.rule(), new TreeSet<>())))
            .collect(Collectors.joining("\n", "rule,state,tests\n", "\n"));
    Files.writeString(file, rows);
  }

  private static String row(RuleList.Entry entry, SortedSet<String> tests) {
    return "%s,\"%s\",\"%s\"".formatted(entry.rule(), entry.state(), String.join(" ", tests));
  }
}
