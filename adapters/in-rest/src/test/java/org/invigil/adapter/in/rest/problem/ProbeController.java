package org.invigil.adapter.in.rest.problem;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.out.StoreUnavailable;

/** Answers in every way that a real controller can. */
@Controller("/probe")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProbeController {

  @Serdeable
  record Echo(String word) {}

  record Refused() implements Refusal.NotPermitted {}

  @Post("/echo")
  Echo echo(@Body Echo echo) {
    return echo;
  }

  @Get("/who")
  String who(Authentication who) {
    return Actors.of(who).getClass().getSimpleName();
  }

  @Get("/refused")
  HttpResponse<?> refused() {
    return Problems.of(new Refused());
  }

  @Get("/broken")
  HttpResponse<?> broken() {
    throw new IllegalStateException("the secret inside");
  }

  @Get("/down")
  HttpResponse<?> down() {
    throw new StoreUnavailable("exams", new IllegalStateException("refused"));
  }
}
