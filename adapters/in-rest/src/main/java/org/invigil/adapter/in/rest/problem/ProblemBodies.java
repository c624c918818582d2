package org.invigil.adapter.in.rest.problem;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;

/** Gives every error that the framework itself answers the shape of a problem. */
@Singleton
final class ProblemBodies implements ErrorResponseProcessor<Problem> {

  private static final int LONGEST_DETAIL = 500;

  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    var status = HttpStatus.valueOf(response.code());
    return response
        .body(
            Problems.problem(
                status, code(status), detail(context, status), Problems.newReference()))
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }

  private static String code(HttpStatus status) {
    return "request." + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String detail(ErrorContext context, HttpStatus status) {
    if (status.getCode() >= 500 || !context.hasErrors()) {
      return "The request could not be answered: " + status.getReason() + ".";
    }
    var words =
        context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
    return words.length() <= LONGEST_DETAIL ? words : words.substring(0, LONGEST_DETAIL);
  }
}
