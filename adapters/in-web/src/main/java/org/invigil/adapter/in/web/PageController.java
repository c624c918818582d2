package org.invigil.adapter.in.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.UUID;

/** Serves what pages are made of. It is the same for everybody and holds nothing of anybody. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class PageController {

  private final PageFiles files;

  PageController(PageFiles files) {
    this.files = files;
  }

  /** Where the player was before it stood beside the flags; old links lead on. */
  @Get("/sessions/{id}/watch")
  @Produces(MediaType.ALL)
  HttpResponse<?> watch(UUID id) {
    return HttpResponse.permanentRedirect(URI.create("/sessions/" + id + "/review"));
  }

  @Get("/pages/{name}")
  @Produces(MediaType.ALL)
  HttpResponse<?> file(String name) {
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
