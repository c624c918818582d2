package org.invigil.adapter.in.rest.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import org.invigil.adapter.in.rest.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What a body may say. */
final class Choices {

  private Choices() {}

  static <E extends Enum<E>> HttpResponse<?> unknown(String field, Class<E> choices) {
    return Problems.of(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "request.unknown-choice",
        "\"" + field + "\" is one of: " + Codes.allowed(choices) + ".");
  }

  static String orNothing(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
