package org.invigil.benchmarks.ingest;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.invigil.application.port.in.access.RecogniseToken;

/**
 * The limit of the HTTP server: Micronaut and Netty as the product has them, and all that is done
 * with a body is to throw it away. Nobody is recognised, nothing is counted or kept. Ends with its
 * input.
 */
final class DiscardServer {

  private DiscardServer() {}

  public static void main(String[] arguments) throws IOException {
    try (var context =
            ApplicationContext.builder()
                .singletons(new Nobody())
                .properties(
                    Map.of(
                        "micronaut.server.host", "127.0.0.1",
                        "micronaut.server.port", Integer.parseInt(arguments[0]),
                        "micronaut.server.max-request-size", "11MB",
                        "micronaut.server.idle-timeout", "2m",
                        "micronaut.security.enabled", false))
                .banner(false)
                .start();
        var server = context.getBean(EmbeddedServer.class).start()) {
      System.out.println("ready at " + server.getURI());
      while (System.in.read() >= 0) {
        // until the benchmark closes it
      }
    }
  }

  /** Other parts of the REST adapter ask now and then. */
  private static final class Nobody implements RecogniseToken {
    @Override
    public Outcome handle(Command command) {
      return new Unknown();
    }
  }

  /** Answers as the product does when it kept a segment. */
  @Controller("/discard")
  static class Discard {

    @Put(value = "/{session}/{sequence}", consumes = MediaType.ALL)
    CompletionStage<HttpResponse<?>> put(ServerHttpRequest<?> request, int session, long sequence) {
      return request
          .byteBody()
          .buffer()
          .thenApply(body -> {
            body.close();
            return HttpResponse.status(HttpStatus.CREATED);
          });
    }
  }
}
