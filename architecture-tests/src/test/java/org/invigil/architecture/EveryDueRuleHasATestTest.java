package org.invigil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.invigil.rules.PassedTests;
import org.invigil.rules.Rule;
import org.invigil.rules.RuleCoverage;
import org.invigil.rules.RuleList;
import org.junit.jupiter.api.Test;

/**
 * Runs last in the build: compares {@code docs/rules.md} with the tests that name rules and passed
 * in this build, and writes {@code target/rules.csv}.
 */
class EveryDueRuleHasATestTest {

  private static final Path ROOT = Path.of(System.getProperty("invigil.root"));

  @Test
  void everyDueRuleHasATestThatPassed() throws IOException {
    var rules = RuleList.read(ROOT.resolve("docs/rules.md"));
    assertThat(rules.entries()).hasSizeGreaterThan(60);

    var coverage = RuleCoverage.of(rules, named(), passed());
    coverage.write(ROOT.resolve("target/rules.csv"));

    assertThat(coverage.mistakes()).isEmpty();
    assertThat(coverage.withoutTest()).as("rules that are due and have no test").isEmpty();
  }

  private static TreeMap<String, List<String>> named() throws IOException {
    var named = new TreeMap<String, List<String>>();
    new ClassFileImporter()
        .importPaths(folders("target/test-classes", "target/classes")).stream()
            .filter(it -> it.getPackageName().startsWith("org.invigil"))
            .forEach(it -> collect(it, named));
    return named;
  }

  private static void collect(JavaClass test, TreeMap<String, List<String>> named) {
    var rules = new ArrayList<String>();
    for (var it = Optional.of(test); it.isPresent(); it = it.get().getRawSuperclass()) {
      it.get().tryGetAnnotationOfType(Rule.class).ifPresent(a -> rules.addAll(List.of(a.value())));
    }
    test.getAllMethods().stream().map(EveryDueRuleHasATestTest::rulesOf).forEach(rules::addAll);
    if (!rules.isEmpty()) {
      named.put(test.getName(), rules.stream().distinct().toList());
    }
  }

  private static List<String> rulesOf(JavaCodeUnit method) {
    return method
        .tryGetAnnotationOfType(Rule.class)
        .map(it -> List.of(it.value()))
        .orElse(List.of());
  }

  private static SortedSet<String> passed() throws IOException {
    return PassedTests.in(folders("target/surefire-reports", "target/failsafe-reports"));
  }

  private static List<Path> folders(String... names) throws IOException {
    try (var modules = Stream.concat(Files.list(ROOT), Files.list(ROOT.resolve("adapters")))) {
      return modules
          .filter(it -> Files.exists(it.resolve("pom.xml")))
          .flatMap(it -> Stream.of(names).map(it::resolve))
          .filter(Files::isDirectory)
          .toList();
    }
  }
}
