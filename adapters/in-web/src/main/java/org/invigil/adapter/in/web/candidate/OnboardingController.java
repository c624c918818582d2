package org.invigil.adapter.in.web.candidate;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.function.Function;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.onboarding.BeginAttempt;
import org.invigil.application.port.in.onboarding.NotFromHere;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.domain.access.Actor;

/**
 * A candidate shows who they are. The pictures go to the API by the page's script; everything else
 * is a form.
 */
@Controller("/my/onboarding")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class OnboardingController {

  private static final String PATH = "/my/onboarding";

  private final SeeOnboarding see;
  private final BeginAttempt begin;
  private final SubmitAttempt submit;
  private final Pages pages;

  OnboardingController(SeeOnboarding see, BeginAttempt begin, SubmitAttempt submit, Pages pages) {
    this.see = see;
    this.begin = begin;
    this.submit = submit;
    this.pages = pages;
  }

  /** What the page shows. */
  public record OnboardingPage(Shell shell, OnboardingView onboarding) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor) {
    return shown(
        visitor,
        it ->
            pages.ok(
                "my-onboarding.jte",
                new OnboardingPage(
                    Shell.of(visitor, "onboarding.title").with("onboarding.js"), it)));
  }

  /** The part that says where it stands, for a page that waits. */
  @Get("/standing")
  @Produces(MediaType.ALL)
  HttpResponse<?> standing(Visitor visitor) {
    return shown(visitor, it -> pages.ok("part/my-standing.jte", it));
  }

  /** The part with the pictures of the attempt, after one was added. */
  @Get("/attempt")
  @Produces(MediaType.ALL)
  HttpResponse<?> attempt(Visitor visitor) {
    return shown(visitor, it -> pages.ok("part/my-attempt.jte", it));
  }

  private HttpResponse<?> shown(Visitor visitor, Function<OnboardingView, HttpResponse<?>> as) {
    if (!(visitor.actor() instanceof Actor.Candidate me)) {
      return pages.refused(visitor, new SeeOnboarding.NotPermitted());
    }
    return switch (see.handle(new SeeOnboarding.Command(me, me.id()))) {
      case SeeOnboarding.Seen seen -> as.apply(new OnboardingView(visitor.words(), seen));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  @Post("/attempts")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.ALL)
  HttpResponse<?> begin(Visitor visitor) {
    return switch (begin.handle(new BeginAttempt.Command(visitor.actor()))) {
      case BeginAttempt.Begun begun -> pages.goTo(PATH);
      case BeginAttempt.NotNow elsewhere -> pages.goTo(PATH);
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  /** Whatever the answer is, the page says it: approved, waiting for a person, or why not. */
  @Post("/attempts/{number}/submission")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.ALL)
  HttpResponse<?> submit(Visitor visitor, int number) {
    return switch (submit.handle(new SubmitAttempt.Command(visitor.actor(), number))) {
      case SubmitAttempt.Approved approved -> pages.goTo(PATH);
      case SubmitAttempt.Waiting waiting -> pages.goTo(PATH);
      case SubmitAttempt.Rejected rejected -> pages.goTo(PATH);
      case NotFromHere elsewhere -> pages.goTo(PATH);
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
