package org.invigil.adapter.in.rest.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.NoRoom;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what a use case throws into a problem; internals go to the log, never to the client. */
@Produces
@Singleton
final class FailureHandler implements ExceptionHandler<RuntimeException, HttpResponse<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, RuntimeException failure) {
    var reference = Problems.newReference();
    return switch (failure) {
      case StaleCopy stale ->
          Problems.of(
              HttpStatus.CONFLICT,
              "store.stale-copy",
              "Somebody changed the same thing at the same time. Look again and repeat.",
              reference);
      case AlreadyKept kept ->
          Problems.of(
              HttpStatus.CONFLICT,
              "store.already-kept",
              "Something with the same identity is kept already.",
              reference);
      case KeyDestroyed destroyed ->
          Problems.of(HttpStatus.GONE, "data.erased", "This was erased on its date.", reference);
      case NoRoom full -> {
        LOG.error("reference {}: the store is full", reference, failure);
        yield Problems.of(
            HttpStatus.INSUFFICIENT_STORAGE,
            "store.no-room",
            "The server's store is full. Nothing was changed; repeat later.",
            reference);
      }
      case StoreUnavailable unreachable -> {
        LOG.error("reference {}: the store is unavailable", reference, failure);
        yield Problems.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "store.unavailable",
            "The server cannot reach its store now. Nothing was changed; repeat in a minute.",
            reference);
      }
      case IllegalArgumentException invalid -> {
        LOG.info("reference {}: refused a value", reference);
        yield Problems.of(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "request.invalid-value",
            invalid.getMessage() == null ? "A value is not valid." : invalid.getMessage(),
            reference);
      }
      default -> {
        LOG.error("reference {}: a request failed", reference, failure);
        yield Problems.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "server.failure",
            "Something broke on the server. Quote the reference when you ask for help.",
            reference);
      }
    };
  }
}
