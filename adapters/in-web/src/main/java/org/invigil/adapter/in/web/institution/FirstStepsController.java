package org.invigil.adapter.in.web.institution;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.MakePracticeExam;
import org.invigil.application.port.in.institution.SeeSettings;
import org.invigil.application.port.in.letter.TryMail;

/** After setting up: that letters arrive, and a practice exam for the operator themselves. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class FirstStepsController {

  private final SeeSettings see;
  private final TryMail mail;
  private final MakePracticeExam practice;
  private final Pages pages;

  FirstStepsController(SeeSettings see, TryMail mail, MakePracticeExam practice, Pages pages) {
    this.see = see;
    this.mail = mail;
    this.practice = practice;
    this.pages = pages;
  }

  /**
   * @param mail how a letter went, as a code; empty where none was sent
   * @param made whether a practice exam was made just now
   * @param trouble why none was made; empty where nothing went wrong
   */
  public record FirstStepsPage(Shell shell, String mail, boolean made, String trouble) {}

  @Get("/first-steps")
  @Produces(MediaType.ALL)
  HttpResponse<?> page(
      Visitor visitor, @Nullable @QueryValue String mail, @Nullable @QueryValue String done) {
    return switch (see.handle(new SeeSettings.Command(visitor.actor()))) {
      case SeeSettings.Seen _ ->
          pages.ok(
              "first-steps.jte",
              new FirstStepsPage(
                  shell(visitor), MailTrial.known(mail), "practice".equals(done), ""));
      case SeeSettings.NotPermitted no -> pages.refused(visitor, no);
    };
  }

  @Post("/settings/mail")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> mail(Visitor visitor, @Nullable @Body byte[] body) {
    var back = Form.of(body).text("then").equals("/first-steps") ? "/first-steps" : "/settings";
    return switch (mail.handle(new TryMail.Command(visitor.actor()))) {
      case TryMail.Sent it -> pages.goTo(back + "?mail=" + MailTrial.code(it));
      case TryMail.IntoFolder it -> pages.goTo(back + "?mail=" + MailTrial.code(it));
      case TryMail.NotSent it -> pages.goTo(back + "?mail=" + MailTrial.code(it));
      case TryMail.NotPermitted no -> pages.refused(visitor, no);
    };
  }

  @Post("/first-steps/practice")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.ALL)
  HttpResponse<?> practice(Visitor visitor) {
    return switch (practice.handle(new MakePracticeExam.Command(visitor.actor()))) {
      case MakePracticeExam.Made _ -> pages.goTo("/first-steps?done=practice");
      case MakePracticeExam.NotPermitted no -> pages.refused(visitor, no);
      case MakePracticeExam.Refused no when no.kind() == Refusal.Kind.NOT_PERMITTED ->
          pages.refused(visitor, no);
      case MakePracticeExam.Refused no -> {
        var why =
            no.code().equals("exam.address")
                ? visitor.words().say("first.no-https")
                : Pages.said(visitor.words(), no);
        yield pages.again("first-steps.jte", new FirstStepsPage(shell(visitor), "", false, why));
      }
    };
  }

  private static Shell shell(Visitor visitor) {
    return Shell.of(visitor, "first.title");
  }
}
