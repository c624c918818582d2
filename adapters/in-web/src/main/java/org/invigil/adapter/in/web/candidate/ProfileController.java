package org.invigil.adapter.in.web.candidate;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.candidate.ChangeName;
import org.invigil.application.port.in.candidate.SeeCandidate;
import org.invigil.application.port.in.review.SeeAccessLog;
import org.invigil.application.port.in.review.SeeLooksAtCandidate;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.Candidate;
import org.jspecify.annotations.Nullable;

/** A candidate's own data: name, adjustments, who looked, and until when it is kept. */
@Controller("/my/profile")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ProfileController {

  private final SeeCandidate see;
  private final ChangeName changeName;
  private final SeeLooksAtCandidate looks;
  private final ErasureDatesInWords dates;
  private final Pages pages;

  ProfileController(
      SeeCandidate see,
      ChangeName changeName,
      SeeLooksAtCandidate looks,
      ErasureDatesInWords dates,
      Pages pages) {
    this.see = see;
    this.changeName = changeName;
    this.looks = looks;
    this.dates = dates;
    this.pages = pages;
  }

  /**
   * @param typed the name in the form
   * @param trouble why it was not changed; empty where nothing went wrong
   * @param looks of others, newest first
   */
  public record ProfilePage(
      Shell shell,
      Candidate self,
      String typed,
      String trouble,
      List<ErasureDatesInWords.Kept> kept,
      List<SeeAccessLog.Look> looks) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor) {
    return shown(visitor, HttpStatus.OK, null, "");
  }

  @Post("/name")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> changeName(Visitor visitor, @Nullable @Body byte[] body) {
    if (!(visitor.actor() instanceof Actor.Candidate me)) {
      return pages.refused(visitor, new SeeCandidate.NotPermitted());
    }
    var name = Form.of(body).text("name");
    return switch (changeName.handle(new ChangeName.Command(me, me.id(), name))) {
      case ChangeName.Changed done -> pages.goTo("/my/profile");
      case ChangeName.Invalid no ->
          shown(visitor, HttpStatus.UNPROCESSABLE_ENTITY, name, Pages.said(visitor.words(), no));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> shown(
      Visitor visitor, HttpStatus status, @Nullable String typed, String trouble) {
    if (!(visitor.actor() instanceof Actor.Candidate me)) {
      return pages.refused(visitor, new SeeCandidate.NotPermitted());
    }
    return switch (see.handle(new SeeCandidate.Command(me, me.id()))) {
      case SeeCandidate.Seen(var self) ->
          pages.answer(
              status,
              "my-profile.jte",
              new ProfilePage(
                  Shell.of(visitor, "profile.title"),
                  self,
                  typed == null ? self.name().value() : typed,
                  trouble,
                  dates.of(visitor),
                  looksAt(me)));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private List<SeeAccessLog.Look> looksAt(Actor.Candidate me) {
    return switch (looks.handle(new SeeLooksAtCandidate.Command(me, me.id()))) {
      case SeeLooksAtCandidate.Looks(var all) -> LooksOfOthers.newestFirst(all);
      case Refusal none -> List.of();
    };
  }
}
