package org.invigil.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCoverageTest {

  private static final RuleList RULES =
      new RuleList(
          List.of(
              new RuleList.Entry("ONB-3", "due"),
              new RuleList.Entry("SES-7", "due; waits: uninstalling")));

  @TempDir private Path folder;

  @Test
  void aRuleWithoutATestIsNamed() {
    assertThat(coverage(Map.of("a.FiveTest", List.of("ONB-3")), "a.FiveTest").withoutTest())
        .containsExactly("SES-7");
  }

  @Test
  void aTestThatDidNotPassProvesNothing() {
    assertThat(coverage(Map.of("a.FiveTest", List.of("ONB-3", "SES-7"))).withoutTest())
        .containsExactly("ONB-3", "SES-7");
  }

  @Test
  void aTestThatNamesNoRuleIsAMistake() {
    assertThat(coverage(Map.of("a.FiveTest", List.of("ONB-33")), "a.FiveTest").mistakes())
        .containsExactly("a.FiveTest names ONB-33, which is no rule");
  }

  @Test
  void theTableListsEveryRuleWithItsTests() throws IOException {
    var file = folder.resolve("target/rules.csv");
    coverage(Map.of("a.FiveTest", List.of("ONB-3")), "a.FiveTest").write(file);

    assertThat(file)
        .hasContent(
            "rule,state,tests\n"
                + "ONB-3,\"due\",\"a.FiveTest\"\n"
                + "SES-7,\"due; waits: uninstalling\",\"\"\n");
  }

  @Test
  void theListIsReadFromItsTable() throws IOException {
    var file =
        Files.writeString(folder.resolve("rules.md"), "# Rules\n| ONB-3 | due | At most five. |\n");

    assertThat(RuleList.read(file).entries()).containsExactly(new RuleList.Entry("ONB-3", "due"));
  }

  @Test
  void onlyTheNamedRulesMayWait() {
    assertThatThrownBy(() -> new RuleList.Entry("ONB-3", "due; waits: nothing good"))
        .hasMessageContaining("ONB-3");
  }

  @Test
  void onlyClassesThatPassedWholeCount() throws IOException {
    report("Good", 3, 0, 1);
    report("Failing", 3, 1, 0);
    report("Skipped", 2, 0, 2);

    assertThat(PassedTests.in(List.of(folder))).containsExactly("Good");
  }

  private void report(String name, int tests, int failures, int skipped) throws IOException {
    Files.writeString(
        folder.resolve("TEST-" + name + ".xml"),
        "<testsuite name=\"%s\" tests=\"%d\" errors=\"0\" failures=\"%d\" skipped=\"%d\"/>"
            .formatted(name, tests, failures, skipped));
  }

  private static RuleCoverage coverage(Map<String, List<String>> named, String... passed) {
    return RuleCoverage.of(RULES, new TreeMap<>(named), new TreeSet<>(List.of(passed)));
  }
}
