package org.invigil.adapter.in.web.officer;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.onboarding.ListWaitingOnboardings;

/** Onboardings that software could not decide, the longest waiting first. */
@Controller("/onboardings")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class OnboardingQueueController {

  private final ListWaitingOnboardings waiting;
  private final Pages pages;

  OnboardingQueueController(ListWaitingOnboardings waiting, Pages pages) {
    this.waiting = waiting;
    this.pages = pages;
  }

  /** What the page shows. */
  public record WaitingPage(Shell shell, List<ListWaitingOnboardings.One> all) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> waiting(Visitor visitor) {
    return switch (waiting.handle(new ListWaitingOnboardings.Command(visitor.actor()))) {
      case ListWaitingOnboardings.Waiting(var all) ->
          pages.ok("onboardings.jte", new WaitingPage(Shell.of(visitor, "onboardings.title"), all));
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
