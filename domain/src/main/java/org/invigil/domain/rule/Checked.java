package org.invigil.domain.rule;

import java.util.function.Function;

/** What became of something that came from outside: a valid value, or the rule that it breaks. */
public sealed interface Checked<T> {

  record Valid<T>(T value) implements Checked<T> {}

  record Broken<T>(RuleBroken broken) implements Checked<T> {}

  static <T> Checked<T> broken(RuleCode rule, Object allowed, Object seen) {
    return new Broken<>(new RuleBroken(rule, allowed.toString(), seen.toString()));
  }

  default <R> Checked<R> then(Function<T, Checked<R>> next) {
    return switch (this) {
      case Valid<T>(var value) -> next.apply(value);
      case Broken<T>(var broken) -> new Broken<>(broken);
    };
  }

  default <R> R match(Function<T, R> valid, Function<RuleBroken, R> broken) {
    return switch (this) {
      case Valid<T>(var value) -> valid.apply(value);
      case Broken<T>(var rule) -> broken.apply(rule);
    };
  }

  /** For values that the program itself chose: throws when the value breaks a rule. */
  default T orThrow() {
    return match(
        it -> it,
        it -> {
          throw new IllegalArgumentException(it.toString());
        });
  }
}
