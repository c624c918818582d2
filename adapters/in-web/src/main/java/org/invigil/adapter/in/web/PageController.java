package org.invigil.adapter.in.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;

/**
 * Serves pages. They are the same for everybody and hold nothing of anybody: what a person may see
 * is decided by the API that the page asks.
 */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class PageController {

  private final PageFiles files;

  PageController(PageFiles files) {
    this.files = files;
  }

  /** The player of one session. */
  @Get("/sessions/{id}/watch")
  @Produces(MediaType.ALL)
  HttpResponse<?> watch(UUID id) {
    return answer("watch.html");
  }

  /** A live exam, for proctors. */
  @Get("/sessions/{id}/live")
  @Produces(MediaType.ALL)
  HttpResponse<?> live(UUID id) {
    return answer("live.html");
  }

  @Get("/pages/{name}")
  @Produces(MediaType.ALL)
  HttpResponse<?> file(String name) {
    return name.endsWith(".html") ? HttpResponse.notFound() : answer(name);
  }

  private HttpResponse<?> answer(String name) {
    var file = files.find(name);
    if (file.isEmpty()) {
      return HttpResponse.status(HttpStatus.NOT_FOUND);
    }
    return HttpResponse.ok(file.get().bytes())
        .contentType(file.get().mediaType())
        .header("Content-Security-Policy", PageFiles.POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cache-Control", "no-cache");
  }
}
