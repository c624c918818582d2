package org.invigil.adapter.in.web.privacy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.invigil.application.port.in.review.SearchAccessLog;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/**
 * What the access log is asked for, as it was typed. Days are whole and in UTC, the last one
 * included. What cannot be read is told and left out.
 */
public record Looked(
    String staff, String session, String candidate, String from, String until, String before) {

  static Looked of(
      @Nullable String staff,
      @Nullable String session,
      @Nullable String candidate,
      @Nullable String from,
      @Nullable String until,
      @Nullable String before) {
    return new Looked(
        text(staff), text(session), text(candidate), text(from), text(until), text(before));
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }

  /** Whether everything that was typed means something. */
  boolean isReadable() {
    return fits(staff, UUID::fromString)
        && fits(session, UUID::fromString)
        && fits(candidate, UUID::fromString)
        && fits(from, Looked::dayOf)
        && fits(until, Looked::dayOf)
        && fits(before, Long::valueOf);
  }

  SearchAccessLog.Wish wish() {
    return new SearchAccessLog.Wish(
        read(staff, UUID::fromString).map(StaffId::new),
        read(session, UUID::fromString).map(ExamSessionId::new),
        read(candidate, UUID::fromString).map(CandidateId::new),
        read(from, Looked::dayOf).map(Looked::beginning),
        read(until, Looked::dayOf).map(it -> it.plusDays(1)).map(Looked::beginning));
  }

  OptionalLong begin() {
    return read(before, Long::valueOf).map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  /** The same question for a link; identifiers and days only. */
  public String query(String go) {
    var values = new LinkedHashMap<String, String>();
    values.put("staff", staff);
    values.put("session", session);
    values.put("candidate", candidate);
    values.put("from", from);
    values.put("until", until);
    values.put("before", go);
    return values.entrySet().stream()
        .filter(it -> !it.getValue().isEmpty())
        .map(Looked::pair)
        .collect(Collectors.joining("&"));
  }

  private static String pair(Map.Entry<String, String> it) {
    return it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8);
  }

  private static LocalDate dayOf(String typed) {
    var day = LocalDate.parse(typed);
    if (day.getYear() < 2000 || day.getYear() > 3000) {
      throw new IllegalArgumentException("no day of this log");
    }
    return day;
  }

  private static Instant beginning(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static boolean fits(String typed, Function<String, ?> read) {
    return typed.isEmpty() || read(typed, read).isPresent();
  }

  private static <T> Optional<T> read(String typed, Function<String, T> read) {
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(read.apply(typed));
    } catch (IllegalArgumentException | DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
