package org.invigil.adapter.in.web.page;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.RaisedBy;

/**
 * Sentences of the core in the reader's language. The core speaks English; each of its sentences
 * stands under {@code core.} among the English words, which recognise it, and among those of every
 * other language, which say it (ADR 0120). What is not recognised was written by a person, and
 * stays as it is.
 */
public final class Phrases {

  private static final String GROUP = "core.";
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);

  /** What says most comes first: {@code {0} minutes {1}} before {@code {0} seconds}. */
  private static final List<Phrase> ALL =
      Words.in(Locale.ENGLISH).raw(GROUP).entrySet().stream()
          .map(it -> Phrase.of(it.getKey(), it.getValue()))
          .sorted(Comparator.comparingInt(Phrase::literal).reversed())
          .toList();

  private Phrases() {}

  private record Phrase(String key, Pattern english, List<Integer> places, int literal) {

    static Phrase of(String key, String english) {
      var literals = PLACE.split(english, -1);
      return new Phrase(
          key,
          Pattern.compile(
              Arrays.stream(literals).map(Pattern::quote).collect(Collectors.joining("(.+?)")),
              Pattern.DOTALL),
          PLACE.matcher(english).results().map(it -> it.group().charAt(1) - '0').toList(),
          english.length() - 3 * (literals.length - 1));
    }

    Optional<String> say(Words w, String sentence) {
      var matcher = english.matcher(sentence);
      return matcher.matches()
          ? Optional.of(w.say(key, values(w, matcher.toMatchResult())))
          : Optional.empty();
    }

    private Object[] values(Words w, MatchResult found) {
      var values = new Object[places.size()];
      IntStream.range(0, values.length)
          .forEach(i -> values[places.get(i)] = value(w, found.group(i + 1)));
      return values;
    }
  }

  /** What was noticed; a proctor's own words stay as they are. */
  public static String words(Words w, Flag flag) {
    return flag.raisedBy() instanceof RaisedBy.Proctor ? flag.words() : say(w, flag.words());
  }

  /** The sentence, or what it was where nobody knows it in this language. */
  public static String say(Words w, String sentence) {
    return find(w, sentence).orElse(sentence);
  }

  /** Empty where the core does not say it. */
  static Optional<String> find(Words w, String sentence) {
    if (sentence.isEmpty() || w.speaks(Locale.ENGLISH)) {
      return Optional.of(sentence);
    }
    return ALL.stream().flatMap(it -> it.say(w, sentence).stream()).findFirst();
  }

  /** In a sentence: a number, a date, another phrase, or several with commas. */
  private static String value(Words w, String text) {
    if (DECIMAL.matcher(text).matches()) {
      var decimals = text.length() - text.indexOf('.') - 1;
      return String.format(w.locale(), "%." + decimals + "f", Double.valueOf(text));
    }
    return find(w, text)
        .or(() -> w.find("kind." + text.replace(' ', '-')))
        .or(() -> date(w, text))
        .orElseGet(() -> joined(text, it -> say(w, it)));
  }

  private static Optional<String> date(Words w, String text) {
    try {
      return Optional.of(
          DATE.withLocale(w.locale())
              .format(LocalDateTime.parse(text, DATE.withLocale(Locale.UK))));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private static String joined(String text, Function<String, String> each) {
    return Arrays.stream(text.split(", ")).map(each).collect(Collectors.joining(", "));
  }
}
