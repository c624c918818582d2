package org.invigil.adapter.in.rest.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.invigil.application.port.in.access.RecogniseToken;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks the core whose token it is; the store is asked away from the event loop. */
@Singleton
final class OpaqueTokens implements TokenValidator<HttpRequest<?>> {

  private final RecogniseToken recognise;
  private final ExecutorService blocking;
  private final RecentUploaders uploaders = new RecentUploaders(System::nanoTime);

  OpaqueTokens(RecogniseToken recognise, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.recognise = recognise;
    this.blocking = blocking;
  }

  @Override
  public Publisher<Authentication> validateToken(String token, HttpRequest<?> request) {
    return remembered(token).map(Mono::just).orElseGet(() -> recognised(token));
  }

  /** Whose token it is, if an uploader brought it a moment ago. */
  Optional<Authentication> remembered(String token) {
    return uploaders.find(token).map(OpaqueTokens::authentication);
  }

  private Mono<Authentication> recognised(String token) {
    return Mono.fromCallable(() -> recognise.handle(new RecogniseToken.Command(token)))
        .subscribeOn(Schedulers.fromExecutorService(blocking))
        .flatMap(outcome ->
            switch (outcome) {
              case RecogniseToken.Recognised(var actor) -> {
                uploaders.remember(token, actor);
                yield Mono.just(authentication(actor));
              }
              case RecogniseToken.Unknown unknown -> Mono.empty();
              case RecogniseToken.Expired expired -> Mono.empty();
            });
  }

  private static Authentication authentication(Actor actor) {
    return Authentication.build(kind(actor), roles(actor), Map.of(Actors.ATTRIBUTE, actor));
  }

  /** By these the server's configuration closes what is no use case, such as the metrics. */
  private static List<String> roles(Actor actor) {
    return actor instanceof Actor.Staff staff
        ? staff.roles().stream().map(Role::name).sorted().toList()
        : List.of();
  }

  private static String kind(Actor actor) {
    return switch (actor) {
      case Actor.Staff staff -> "staff";
      case Actor.Candidate candidate -> "candidate";
      case Actor.Uploader uploader -> "uploader";
      case Actor.System system -> "system";
    };
  }
}
