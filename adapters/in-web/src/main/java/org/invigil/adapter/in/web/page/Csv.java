package org.invigil.adapter.in.web.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Lines of a table (RFC 4180). What begins like a formula gets an apostrophe before it: a program
 * for tables must not calculate what a candidate's window title says.
 */
public final class Csv {

  private static final String MEDIA_TYPE = "text/csv;charset=utf-8";

  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder("\uFEFF");

  public Csv line(Object... cells) {
    text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
        .append("\r\n");
    return this;
  }

  /** As a file that a browser saves under this name. */
  public HttpResponse<?> download(String name) {
    return HttpResponse.ok(toString())
        .contentType(MediaType.of(MEDIA_TYPE))
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store");
  }

  private static String cell(Object value) {
    if (value instanceof Number) {
      return value.toString();
    }
    var text = value.toString();
    var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
