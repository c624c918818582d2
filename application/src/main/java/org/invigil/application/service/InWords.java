package org.invigil.application.service;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them in letters. */
public final class InWords {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private InWords() {}

  public static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone)) + " (" + zone + ")";
  }

  public static String date(Instant at, ZoneId zone) {
    return DATE.format(at.atZone(zone));
  }
}
