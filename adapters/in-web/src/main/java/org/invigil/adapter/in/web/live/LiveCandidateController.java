package org.invigil.adapter.in.web.live;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.domain.session.ExamSessionId;

/** One candidate of a live exam, large. */
@Controller("/sessions/{id}/live")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class LiveCandidateController {

  private final LiveParts parts;
  private final Pages pages;

  LiveCandidateController(LiveParts parts, Pages pages) {
    this.parts = parts;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor, UUID id) {
    return parts.show(
        visitor,
        new ExamSessionId(id),
        now ->
            pages.ok(
                "live.jte",
                new CandidatePage(Shell.of(visitor, "live.of", now.name()).with("live.js"), now)));
  }

  /** What changed. */
  @Get("/now")
  @Produces(MediaType.ALL)
  HttpResponse<?> now(Visitor visitor, UUID id) {
    return parts.done(visitor, new ExamSessionId(id), "");
  }
}
