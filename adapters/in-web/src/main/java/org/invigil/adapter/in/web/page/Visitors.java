package org.invigil.adapter.in.web.page;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.SecurityFilter;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.invigil.application.port.in.access.WhoAmI;
import org.invigil.domain.access.Actor;

/** Finds who opens a page; who is not signed in is asked to. */
@Singleton
final class Visitors implements TypedRequestArgumentBinder<Visitor> {

  private final WhoAmI whoAmI;
  private final Languages languages;

  Visitors(WhoAmI whoAmI, Languages languages) {
    this.whoAmI = whoAmI;
    this.languages = languages;
  }

  @Override
  public Argument<Visitor> argumentType() {
    return Argument.of(Visitor.class);
  }

  @Override
  public BindingResult<Visitor> bind(
      ArgumentConversionContext<Visitor> context, HttpRequest<?> request) {
    return () -> Optional.of(visitor(request));
  }

  private Visitor visitor(HttpRequest<?> request) {
    var actor =
        request
            .getAttribute(SecurityFilter.AUTHENTICATION, Authentication.class)
            .flatMap(Visitors::actor)
            .orElseThrow(SignInFirst::new);
    return switch (whoAmI.handle(new WhoAmI.Command(actor))) {
      case WhoAmI.MemberOfStaff(var account) -> visitor(request, actor, account.name().value());
      case WhoAmI.OfCandidate(var candidate) -> visitor(request, actor, candidate.name().value());
      case WhoAmI.NotPermitted no -> throw new SignInFirst();
    };
  }

  private Visitor visitor(HttpRequest<?> request, Actor actor, String name) {
    return new Visitor(actor, name, languages.of(request), request.getPath());
  }

  private static Optional<Actor> actor(Authentication authentication) {
    return authentication.getAttributes().values().stream()
        .filter(Actor.class::isInstance)
        .map(Actor.class::cast)
        .findFirst();
  }
}
