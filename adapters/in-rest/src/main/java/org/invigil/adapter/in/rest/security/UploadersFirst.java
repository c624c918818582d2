package org.invigil.adapter.in.rest.security;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.filter.ServerFilterChain;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.config.SecurityConfiguration;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.security.filters.SecurityFilter;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.RouteAttributes;
import java.util.Collection;
import java.util.Optional;
import org.reactivestreams.Publisher;

/**
 * Micronaut's own filter, but for what {@link RecognisesUploaders}: an uploader who is remembered
 * does not go through its readers of tokens and its rules, which take longer than all else that is
 * done with the head of a segment.
 */
@Filter(Filter.MATCH_ALL_PATTERN)
@Requires(property = "micronaut.security.enabled", value = "true", defaultValue = "true")
@Replaces(SecurityFilter.class)
final class UploadersFirst extends SecurityFilter {

  private static final String BEARER = "Bearer ";

  private final OpaqueTokens tokens;

  UploadersFirst(
      Collection<SecurityRule<HttpRequest<?>>> rules,
      Collection<AuthenticationFetcher<HttpRequest<?>>> fetchers,
      SecurityConfiguration configuration,
      OpaqueTokens tokens) {
    super(rules, fetchers, configuration);
    this.tokens = tokens;
  }

  @Override
  public Publisher<MutableHttpResponse<?>> doFilter(
      HttpRequest<?> request, ServerFilterChain chain) {
    var uploader = uploader(request);
    if (uploader.isEmpty()) {
      return super.doFilter(request, chain);
    }
    request.setAttribute(KEY, true);
    request.setAttribute(AUTHENTICATION, uploader.get());
    return chain.proceed(request);
  }

  private Optional<Authentication> uploader(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .filter(it -> it.getAnnotationMetadata().hasAnnotation(RecognisesUploaders.class))
        .flatMap(it -> request.getHeaders().findFirst(HttpHeaders.AUTHORIZATION))
        .filter(it -> it.startsWith(BEARER))
        .flatMap(it -> tokens.remembered(it.substring(BEARER.length())));
  }
}
