package org.invigil.adapter.in.web.page;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** All words of the pages in one language, and how dates and numbers are written in it. */
public final class Words {

  private static final String BUNDLE = "org.invigil.adapter.in.web.words";

  private final Locale locale;
  private final ResourceBundle bundle;

  /** Those with places in them, once read. */
  private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();

  private Words(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  static Words in(Locale locale) {
    return new Words(
        locale,
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** A sentence, with what belongs in its places. Throws for a key that does not exist. */
  public String say(String key, Object... with) {
    try {
      var pattern = bundle.getString(key);
      return with.length == 0 && pattern.indexOf('\'') < 0
          ? pattern
          : sentence(key, pattern).format(with);
    } catch (MissingResourceException missing) {
      throw new IllegalArgumentException("no words for " + key, missing);
    }
  }

  /** A format is for one thread: each gets a copy. */
  private MessageFormat sentence(String key, String pattern) {
    return (MessageFormat)
        sentences.computeIfAbsent(key, it -> new MessageFormat(pattern, locale)).clone();
  }

  /** The word for a code that others define; empty where these words do not know it. */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
  }

  /** The word for a code, or the code with spaces where nobody has put it into words yet. */
  public String name(String group, String code) {
    return find(group + "." + code).orElseGet(() -> code.replace('-', ' '));
  }

  /** All sentences of a group by their keys, with apostrophes as readers see them. */
  Map<String, String> raw(String group) {
    return bundle.keySet().stream()
        .filter(it -> it.startsWith(group))
        .collect(Collectors.toMap(it -> it, it -> bundle.getString(it).replace("''", "'")));
  }

  boolean speaks(Locale language) {
    return locale.getLanguage().equals(language.getLanguage());
  }

  /** As in the attribute {@code lang}. */
  public String language() {
    return locale.toLanguageTag();
  }

  /** {@code ltr} or {@code rtl}, as in the attribute {@code dir}. */
  public String direction() {
    return say("language.direction");
  }

  /** In UTC, and said so; the page writes it in the reader's own time zone. */
  public String time(Instant at) {
    return time(at, ZoneOffset.UTC) + " UTC";
  }

  public String time(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .withZone(zone)
        .format(at);
  }

  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  /** In the largest unit that fits: {@code 3 days}, {@code 2 hours}, {@code 5 minutes}. */
  public String length(Duration length) {
    if (length.toDays() >= 2) {
      return say("length.days", length.toDays());
    }
    if (length.toHours() >= 2) {
      return say("length.hours", length.toHours());
    }
    if (length.toMinutes() >= 1) {
      return say("length.minutes", length.toMinutes());
    }
    return say("length.seconds", Math.max(0, length.toSeconds()));
  }

  public Locale locale() {
    return locale;
  }
}
