package org.invigil.adapter.in.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words of an enumeration as forms and message keys write them: lower case, with hyphens. */
public final class Codes {

  private Codes() {}

  public static String of(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static <E extends Enum<E>> Optional<E> read(Class<E> words, String code) {
    return Stream.of(words.getEnumConstants()).filter(it -> of(it).equals(code)).findFirst();
  }
}
