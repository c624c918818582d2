package org.invigil.adapter.in.web.institution;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.model.SeeModels;

/** Which models machines judge by, and which detectors see nothing for want of one. */
@Controller("/settings/models")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ModelsPageController {

  private final SeeModels models;
  private final Pages pages;

  ModelsPageController(SeeModels models, Pages pages) {
    this.models = models;
    this.pages = pages;
  }

  /** What the page shows. */
  public record ModelsPage(Shell shell, SeeModels.Seen seen) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor) {
    return switch (models.handle(new SeeModels.Command(visitor.actor()))) {
      case SeeModels.Seen seen ->
          pages.ok("models.jte", new ModelsPage(Shell.of(visitor, "models.title"), seen));
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
