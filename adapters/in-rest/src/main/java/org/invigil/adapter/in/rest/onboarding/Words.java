package org.invigil.adapter.in.rest.onboarding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words of an enumeration as the API writes them: lower case, with hyphens. */
final class Words {

  private Words() {}

  static String code(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> read(Class<E> words, String code) {
    return Stream.of(words.getEnumConstants()).filter(it -> code(it).equals(code)).findFirst();
  }
}
