package org.invigil.adapter.in.web.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.invigil.adapter.in.web.page.Words;

/** Puts what was measured into words: lengths to the second, and clock times. */
public final class Measured {

  private static final Pattern LENGTH = Pattern.compile("PT[\\dHMS.]+");

  private Measured() {}

  /** {@code 1 h 5 min 12 s}; below ten seconds with tenths. */
  public static String length(Words words, Duration length) {
    if (length.compareTo(Duration.ofSeconds(10)) < 0) {
      return words.say("measured.tenths", length.toMillis() / 1000.0);
    }
    var parts = new ArrayList<String>();
    var rounded = Duration.ofSeconds((length.toMillis() + 500) / 1000);
    add(parts, words, "measured.hours", rounded.toHours());
    add(parts, words, "measured.minutes", rounded.toMinutesPart());
    add(parts, words, "measured.seconds", rounded.toSecondsPart());
    return String.join(" ", parts);
  }

  private static void add(ArrayList<String> parts, Words words, String key, long count) {
    if (count > 0) {
      parts.add(words.say(key, count));
    }
  }

  /** A text of the core in which lengths stand as {@code PT7M12S}. */
  public static String text(Words words, String text) {
    return LENGTH
        .matcher(text)
        .replaceAll(it ->
            java.util.regex.Matcher.quoteReplacement(length(words, Duration.parse(it.group()))));
  }

  /** The time of day with seconds, in UTC and said so. */
  public static String clock(Words words, Instant at) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
            .withLocale(words.locale())
            .withZone(ZoneOffset.UTC)
            .format(at)
        + " UTC";
  }
}
