package org.invigil.domain.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What no model of ours may tell about a person: emotion, age, gender, expression, and what is like
 * them. A model is known by its name and by its bytes, so that renaming a file does not help.
 */
public final class ForbiddenTraits {

  /** Found anywhere in a name: {@code genderage}, {@code emotions}. */
  private static final List<String> PARTS =
      List.of("emotion", "expression", "gender", "ethnic", "sentiment", "faceres", "fairface");

  /** Found as a word of a name only: {@code fr_age}, but not {@code package}. */
  private static final Set<String> WORDS =
      Set.of("age", "ages", "sex", "race", "mood", "skin", "stress", "personality", "attractive");

  /** SHA-256 of models that lie in the packages we use and are never loaded. */
  private static final Set<String> DIGESTS =
      Set.of(
          "74c9b01700cb9ef96f7190a2230218414ff99d231415c4b091a755780cad5e8a",
          "a003e8392a617ca834c7ca2c01e0895f5c354217fb56cd0373935e6e9b9c396e",
          "88959314d9dc14d6c968cca31dc068e4350bf1944154e3bdd2eece5d0f318d05");

  private ForbiddenTraits() {}

  /** The trait by which the model is refused, if it is. */
  public static Optional<String> in(String name, String sha256) {
    if (DIGESTS.contains(sha256.toLowerCase(Locale.ROOT))) {
      return Optional.of("age, gender or expression");
    }
    String plain = name.toLowerCase(Locale.ROOT);
    return PARTS.stream().filter(plain::contains).findFirst().or(() -> word(name));
  }

  private static Optional<String> word(String name) {
    var apart = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return Arrays.stream(apart.split("[^a-z]+")).filter(WORDS::contains).findFirst();
  }
}
