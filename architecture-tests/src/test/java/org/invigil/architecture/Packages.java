package org.invigil.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;

/** Conditions on the package that a class lives in. */
final class Packages {

  private Packages() {}

  @SafeVarargs
  static ArchCondition<JavaClass> beAnnotatedWithOneOf(Class<? extends Annotation>... annotations) {
    return new ArchCondition<>("live in a package that says which side of the hexagon it is on") {
      @Override
      public void check(JavaClass it, ConditionEvents events) {
        var home = it.getPackage();
        if (Stream.of(annotations).noneMatch(home::isAnnotatedWith)) {
          events.add(SimpleConditionEvent.violated(it, home.getName() + " says nothing"));
        }
      }
    };
  }
}
