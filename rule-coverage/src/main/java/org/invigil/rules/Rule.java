package org.invigil.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The rules of the specification that a test proves: {@code @Rule("ONB-3")}. A failing test names
 * them, and the build lists every rule with its tests in {@code target/rules.csv}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NamesTheRule.class)
public @interface Rule {

  String[] value();
}
