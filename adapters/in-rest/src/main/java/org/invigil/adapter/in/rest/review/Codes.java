package org.invigil.adapter.in.rest.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Choices as they travel: lower case with hyphens. */
final class Codes {

  private Codes() {}

  static String of(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> read(Class<E> choices, @Nullable String code) {
    return Arrays.stream(choices.getEnumConstants()).filter(it -> of(it).equals(code)).findFirst();
  }

  static <E extends Enum<E>> String allowed(Class<E> choices) {
    return String.join(", ", Arrays.stream(choices.getEnumConstants()).map(Codes::of).toList());
  }
}
