package org.invigil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house keeps its borders, and every border catches a planted breach. */
class HexagonTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.invigil");

  private static final String PLANTED = "org.invigil.architecture.planted";

  /** Each rule with the package in which a breach of it is planted. */
  private static final Map<String, Border> BORDERS =
      new TreeMap<>(
          Map.ofEntries(
              border("domain knows only Java", Hexagon.DOMAIN_KNOWS_ONLY_JAVA, "domain"),
              border(
                  "application knows only the domain",
                  Hexagon.APPLICATION_KNOWS_ONLY_THE_DOMAIN,
                  "application"),
              border("no technology inside", Hexagon.NO_TECHNOLOGY_INSIDE, "domain"),
              border(
                  "no clock, no dice inside",
                  Hexagon.NOBODY_INSIDE_READS_A_CLOCK_OR_THROWS_DICE,
                  "domain"),
              border("no clock in the domain", Hexagon.DOMAIN_HAS_NO_CLOCK_AT_ALL, "domain"),
              border("no logging inside", Hexagon.NOBODY_INSIDE_LOGS, "domain"),
              border(
                  "adapters never see each other",
                  Hexagon.ADAPTERS_NEVER_SEE_EACH_OTHER,
                  "adapter"),
              border(
                  "nobody inside knows an adapter",
                  Hexagon.NOBODY_INSIDE_KNOWS_AN_ADAPTER,
                  "application"),
              border(
                  "incoming ports are interfaces",
                  Hexagon.INCOMING_PORTS_ARE_INTERFACES,
                  "application"),
              border(
                  "outgoing ports are interfaces",
                  Hexagon.OUTGOING_PORTS_ARE_INTERFACES,
                  "application"),
              border(
                  "every adapter says which side it is on",
                  Hexagon.EVERY_ADAPTER_SAYS_WHICH_SIDE_IT_IS_ON,
                  "adapter"),
              border(
                  "aggregates refer to each other by identity",
                  Hexagon.AGGREGATES_REFER_BY_IDENTITY,
                  "ddd"),
              border("the hexagon holds", Hexagon.HEXAGONAL, "hexagonal")));

  record Border(ArchRule rule, String planted) {}

  private static Map.Entry<String, Border> border(String name, ArchRule rule, String planted) {
    return Map.entry(name, new Border(rule, PLANTED + "." + planted));
  }

  @TestFactory
  Iterable<DynamicTest> theProductKeepsEveryBorder() {
    return BORDERS.entrySet().stream()
        .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> it.getValue().rule().check(PRODUCT)))
        .toList();
  }

  @TestFactory
  Iterable<DynamicTest> everyBorderCatchesAPlantedBreach() {
    return BORDERS.entrySet().stream()
        .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> catchesItsBreach(it.getValue())))
        .toList();
  }

  private static void catchesItsBreach(Border border) {
    var planted = new ClassFileImporter().importPackages(border.planted());
    assertThat(planted).isNotEmpty();
    assertThat(border.rule().evaluate(planted).hasViolation()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "domain.access",
        "domain.candidate",
        "domain.checkin",
        "domain.evidence",
        "domain.exam",
        "domain.flag",
        "domain.institution",
        "domain.name",
        "domain.onboarding",
        "domain.picture",
        "domain.retention",
        "domain.review",
        "domain.rule",
        "domain.session",
        "domain.support",
        "application.port.in",
        "application.port.out",
        "application.service",
        "adapter.in.agent",
        "adapter.in.rest",
        "adapter.in.web",
        "adapter.in.worker",
        "adapter.out.mail",
        "adapter.out.storage",
        "adapter.out.vision",
        "server"
      })
  void everyNamedPackageHoldsSomething(String name) {
    var packageName = "org.invigil." + name;
    assertThat(PRODUCT.stream())
        .as(packageName)
        .anyMatch(it ->
            !it.getSimpleName().equals("package-info")
                && (it.getPackageName() + ".").startsWith(packageName + "."));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(PRODUCT.stream().filter(it -> it.isTopLevelClass()))
        .allSatisfy(it ->
            assertThat(it.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .as(it.getPackageName())
                .isTrue());
  }
}
