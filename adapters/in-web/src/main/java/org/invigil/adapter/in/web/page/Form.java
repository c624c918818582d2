package org.invigil.adapter.in.web.page;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a form as they were typed. A field that stands there twice counts once. */
public final class Form {

  private static final int MOST_FIELDS = 20_000;

  private final Map<String, List<String>> fields;

  private Form(Map<String, List<String>> fields) {
    this.fields = fields;
  }

  /** Of the body of a request, {@code application/x-www-form-urlencoded}. */
  public static Form of(byte @Nullable [] body) {
    if (body == null || body.length == 0) {
      return new Form(Map.of());
    }
    try {
      var text = new String(body, StandardCharsets.UTF_8);
      return new Form(
          new QueryStringDecoder(text, StandardCharsets.UTF_8, false, MOST_FIELDS).parameters());
    } catch (IllegalArgumentException notAForm) {
      return new Form(Map.of());
    }
  }

  /** Nothing was typed yet. */
  public static Form empty() {
    return new Form(Map.of());
  }

  /** What was typed, without spaces around it; empty where nothing was. */
  public String text(String field) {
    return raw(field).strip();
  }

  /** What was typed, as it is; for passwords. */
  public String raw(String field) {
    return fields.getOrDefault(field, List.of("")).getFirst();
  }

  /** What was typed, if anything. */
  public Optional<String> given(String field) {
    return Optional.of(text(field)).filter(it -> !it.isEmpty());
  }

  /** All values of boxes that were ticked. */
  public List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  public boolean isTicked(String field) {
    return fields.containsKey(field);
  }

  /** A whole number; empty for anything else. */
  public Optional<Integer> number(String field) {
    try {
      return Optional.of(Integer.valueOf(text(field)));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
