package org.invigil.adapter.in.rest.problem;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.invigil.application.port.in.Refusal;

/** Makes problem responses. */
public final class Problems {

  private Problems() {}

  /** The response for a use case's "no". */
  public static MutableHttpResponse<Object> of(Refusal refusal) {
    return of(status(refusal.kind()), refusal.code(), refusal.sentence());
  }

  /** A problem that the adapter itself found. */
  public static MutableHttpResponse<Object> of(HttpStatus status, String code, String detail) {
    return of(status, code, detail, newReference());
  }

  static MutableHttpResponse<Object> of(
      HttpStatus status, String code, String detail, String reference) {
    Object body = problem(status, code, detail, reference);
    return HttpResponse.<Object>status(status)
        .body(body)
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }

  static Problem problem(HttpStatus status, String code, String detail, String reference) {
    return new Problem(
        "/problems/" + code, status.getReason(), status.getCode(), detail, code, reference);
  }

  static String newReference() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
  }

  private static HttpStatus status(Refusal.Kind kind) {
    return switch (kind) {
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case NOT_PERMITTED -> HttpStatus.FORBIDDEN;
      case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
      case CONFLICT -> HttpStatus.CONFLICT;
      case GONE -> HttpStatus.GONE;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
    };
  }
}
