package org.invigil.adapter.in.rest.session;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.stream.Collectors;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.OpenLoadTestSessions;

/** Sessions for load programs; there only on a server that is set up for load tests. */
@Hidden
@Controller("/api/load-tests/sessions")
@Requires(beans = OpenLoadTestSessions.class)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LoadTestsController {

  private static final String LINE =
      """
      {"session":"%1$s","sitting":%2$d,"stream":"camera","token":"%3$s",\
      "putPath":"/api/sessions/%1$s/sittings/%2$d/streams/camera/segments/{sequence}",\
      "headers":{"Authorization":"Bearer %3$s","Content-Type":"application/octet-stream",\
      "Invigil-Started-At":"%4$s","Invigil-Monotonic-Millis":"0",\
      "Invigil-Duration-Millis":"10000","Invigil-Media-Type":"video/mp4",\
      "Invigil-Previous-Digest":"none","Invigil-Cut-Short":"false"}}
      """;

  private final OpenLoadTestSessions open;

  LoadTestsController(OpenLoadTestSessions open) {
    this.open = open;
  }

  @Post
  @Produces("application/x-ndjson")
  HttpResponse<?> post(
      @Header("Invigil-Load-Tests") String secret, @QueryValue(defaultValue = "1") int count) {
    return switch (open.handle(new OpenLoadTestSessions.Command(secret, count))) {
      case OpenLoadTestSessions.Opened(var exam, var sessions) ->
          HttpResponse.ok(
              sessions.stream().map(LoadTestsController::line).collect(Collectors.joining()));
      case Refusal no -> Problems.of(no);
    };
  }

  private static String line(OpenLoadTestSessions.Open it) {
    return LINE.formatted(it.session().value(), it.sitting(), it.token(), it.begun());
  }
}
