package org.invigil.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.jmolecules.archunit.JMoleculesDddRules;

/** The borders of the house. Each rule has a planted breach in {@code planted}. */
final class Hexagon {

  private static final String[] SMALL_WORDS = {"java..", "org.jmolecules..", "org.jspecify.."};

  private Hexagon() {}

  static final ArchRule DOMAIN_KNOWS_ONLY_JAVA =
      classes()
          .that()
          .resideInAPackage("org.invigil..domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(and("org.invigil..domain.."))
          .because("the rules must outlive every framework");

  static final ArchRule APPLICATION_KNOWS_ONLY_THE_DOMAIN =
      classes()
          .that()
          .resideInAPackage("org.invigil..application..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(and("org.invigil..domain..", "org.invigil..application.."))
          .because("use cases ask the world through ports only");

  static final ArchRule NO_TECHNOLOGY_INSIDE =
      noClasses()
          .that()
          .resideInAnyPackage("org.invigil..domain..", "org.invigil..application..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "java.net.http..",
              "java.awt..",
              "javax.imageio..",
              "java.nio.file..",
              "java.beans..",
              "io.micronaut..",
              "org.opencv..")
          .because("SQL, HTTP, files and pictures belong to adapters");

  static final ArchRule NOBODY_INSIDE_READS_A_CLOCK_OR_THROWS_DICE =
      noClasses()
          .that()
          .resideInAnyPackage("org.invigil..domain..", "org.invigil..application..")
          .should()
          .callMethodWhere(readsAClock())
          .orShould()
          .dependOnClassesThat(
              assignableTo(Random.class)
                  .or(assignableTo(RandomGenerator.class))
                  .or(assignableTo(Clock.class)))
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .because("a test must be able to choose the time and the identifiers");

  static final ArchRule DOMAIN_HAS_NO_CLOCK_AT_ALL =
      noClasses()
          .that()
          .resideInAPackage("org.invigil..domain..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(InstantSource.class)
          .because("time is passed in");

  static final ArchRule NOBODY_INSIDE_LOGS =
      noClasses()
          .that()
          .resideInAnyPackage("org.invigil..domain..", "org.invigil..application..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "java.util.logging..", "ch.qos.logback..")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(System.Logger.class)
          .because("what happened is an outcome, not a line in a log");

  static final ArchRule ADAPTERS_NEVER_SEE_EACH_OTHER =
      slices()
          .matching("org.invigil..adapter.(*).(*)..")
          .should()
          .notDependOnEachOther()
          .because("each can be swapped alone");

  static final ArchRule NOBODY_INSIDE_KNOWS_AN_ADAPTER =
      noClasses()
          .that()
          .resideInAnyPackage("org.invigil..domain..", "org.invigil..application..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.invigil..adapter..", "org.invigil.server..");

  static final ArchRule INCOMING_PORTS_ARE_INTERFACES =
      classes()
          .that()
          .resideInAPackage("org.invigil..application.port.in..")
          .and()
          .areTopLevelClasses()
          .and(not(nameMatching(".*package-info")))
          .and(isNotAValue())
          .should()
          .beInterfaces();

  static final ArchRule OUTGOING_PORTS_ARE_INTERFACES =
      classes()
          .that()
          .resideInAPackage("org.invigil..application.port.out..")
          .and()
          .areTopLevelClasses()
          .and(not(nameMatching(".*package-info")))
          .and(isNotAValue())
          .should()
          .beInterfaces()
          .because("whoever swaps a provider implements an interface");

  static final ArchRule EVERY_ADAPTER_SAYS_WHICH_SIDE_IT_IS_ON =
      classes()
          .that()
          .resideInAPackage("org.invigil..adapter..")
          .and(not(nameMatching(".*package-info")))
          .should(
              Packages.beAnnotatedWithOneOf(
                  org.jmolecules.architecture.hexagonal.PrimaryAdapter.class,
                  org.jmolecules.architecture.hexagonal.SecondaryAdapter.class));

  static final ArchRule AGGREGATES_REFER_BY_IDENTITY = JMoleculesDddRules.all();

  static final ArchRule HEXAGONAL = JMoleculesArchitectureRules.ensureHexagonal();

  private static String[] and(String... ours) {
    var all = new String[SMALL_WORDS.length + ours.length];
    System.arraycopy(SMALL_WORDS, 0, all, 0, SMALL_WORDS.length);
    System.arraycopy(ours, 0, all, SMALL_WORDS.length, ours.length);
    return all;
  }

  private static DescribedPredicate<JavaMethodCall> readsAClock() {
    return DescribedPredicate.describe(
        "reads a clock",
        call -> {
          var owner = call.getTargetOwner();
          var method = call.getName();
          return (owner.getPackageName().equals("java.time") && method.equals("now"))
              || (owner.isEquivalentTo(InstantSource.class) && method.equals("system"))
              || (owner.isEquivalentTo(System.class)
                  && (method.equals("currentTimeMillis") || method.equals("nanoTime")));
        });
  }

  private static DescribedPredicate<JavaClass> isNotAValue() {
    return DescribedPredicate.describe(
        "is neither a value nor a failure",
        it -> !it.isRecord() && !it.isEnum() && !it.isAssignableTo(Throwable.class));
  }
}
