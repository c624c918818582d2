package org.invigil.adapter.in.web.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.CreditTime;
import org.invigil.application.port.in.session.SeeSupport;
import org.invigil.application.port.in.session.SettleReport;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.support.SupportReportId;
import org.jspecify.annotations.Nullable;

/** Problems that candidates reported, beside how their sessions stand. */
@Controller("/support")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class SupportController {

  private static final Set<String> UNDER_WAY =
      Set.of("running", "on-break", "paused", "interrupted", "ending-asked");
  private static final List<String> DONE = List.of("answered", "credited");

  private final SeeSupport see;
  private final SettleReport settle;
  private final CreditTime credit;
  private final Pages pages;

  SupportController(SeeSupport see, SettleReport settle, CreditTime credit, Pages pages) {
    this.see = see;
    this.settle = settle;
    this.credit = credit;
    this.pages = pages;
  }

  /**
   * @param typed what was typed for the report {@code at}, where it could not be taken
   * @param trouble why
   * @param done what was done before; empty where nothing was
   */
  public record SupportPage(
      Shell shell,
      List<SeeSupport.Waiting> reports,
      Form typed,
      String at,
      String trouble,
      String done) {

    public String trouble(SeeSupport.Waiting one) {
      return isAt(one) ? trouble : "";
    }

    public String typed(SeeSupport.Waiting one, String field) {
      return isAt(one) ? typed.text(field) : "";
    }

    private boolean isAt(SeeSupport.Waiting one) {
      return at.equals(one.report().id().value().toString());
    }

    /** Whole minutes; none where the session is over or less than one was lost. */
    public long creditable(SeeSupport.Waiting one) {
      return UNDER_WAY.contains(one.state()) ? one.creditable().toMinutes() : 0;
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> waiting(Visitor visitor, @Nullable @QueryValue String done) {
    var said =
        done != null && DONE.contains(done) ? visitor.words().say("support.done." + done) : "";
    return page(visitor, HttpStatus.OK, Form.empty(), "", "", said);
  }

  private HttpResponse<?> page(
      Visitor visitor, HttpStatus status, Form typed, String at, String trouble, String done) {
    return switch (see.handle(new SeeSupport.Command(visitor.actor()))) {
      case SeeSupport.Seen(var reports) ->
          pages.answer(
              status,
              "support.jte",
              new SupportPage(
                  Shell.of(visitor, "support.title"), reports, typed, at, trouble, done));
      case SeeSupport.NotForYou no -> pages.refused(visitor, no);
    };
  }

  @Post("/{report}/answer")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> answer(Visitor visitor, UUID report, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var command =
        new SettleReport.Command(visitor.actor(), new SupportReportId(report), form.text("answer"));
    return switch (settle.handle(command)) {
      case SettleReport.Settled _ -> pages.goTo("/support?done=answered");
      case Refusal no -> again(visitor, report, form, no);
    };
  }

  @Post("/{report}/time")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> credit(Visitor visitor, UUID report, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    return switch (see.handle(new SeeSupport.Command(visitor.actor()))) {
      case SeeSupport.Seen(var reports) ->
          reports.stream()
              .filter(it -> it.report().id().value().equals(report))
              .findFirst()
              .<HttpResponse<?>>map(it -> credit(visitor, report, form, it.session()))
              .orElseGet(() -> pages.refused(visitor, new CreditTime.NoSuchReport()));
      case SeeSupport.NotForYou no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> credit(Visitor visitor, UUID report, Form form, ExamSessionId session) {
    var command =
        new CreditTime.Command(
            visitor.actor(),
            session,
            Optional.of(new SupportReportId(report)),
            Duration.ofMinutes(form.number("minutes").orElse(0)),
            form.text("reason"));
    return switch (credit.handle(command)) {
      case CreditTime.Credited _ -> pages.goTo("/support?done=credited");
      case Refusal no -> again(visitor, report, form, no);
    };
  }

  private HttpResponse<?> again(Visitor visitor, UUID report, Form form, Refusal why) {
    return switch (why.kind()) {
      case NOT_FOUND, NOT_PERMITTED, GONE -> pages.refused(visitor, why);
      case INVALID, CONFLICT, TOO_MANY, TOO_LARGE ->
          page(
              visitor,
              HttpStatus.UNPROCESSABLE_ENTITY,
              form,
              report.toString(),
              Pages.said(visitor.words(), why),
              "");
    };
  }
}
