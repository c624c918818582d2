package org.invigil.adapter.in.rest.pace;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;

/** Times what is {@link Paced} and says in the answer how long to rest before the next. */
@Paced
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class PaceOfUploads {

  static final String HEADER = "Invigil-Pace";

  private static final String BEGAN = "invigil.upload-began";

  private final UploadPace pace;

  PaceOfUploads(UploadPace pace) {
    this.pace = pace;
  }

  @RequestFilter
  void begin(HttpRequest<?> request) {
    request.setAttribute(BEGAN, pace.now());
  }

  @ResponseFilter
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    request.getAttribute(BEGAN, Long.class).ifPresent(began -> say(pace.ended(began), response));
  }

  private static void say(Duration rest, MutableHttpResponse<?> response) {
    if (rest.isPositive()) {
      response.header(HEADER, Long.toString(rest.toMillis()));
    }
  }
}
