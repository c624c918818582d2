package org.invigil.adapter.in.web.officer;

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
import java.util.UUID;
import org.invigil.adapter.in.web.officer.CandidateAnswers.Answer;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.candidate.CandidateId;
import org.jspecify.annotations.Nullable;

/** One candidate: their name, onboarding, exams, adjustments and requests. */
@Controller("/candidates/{id}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class CandidateController {

  private final CandidateParts parts;
  private final CandidateAnswers answers;
  private final Pages pages;

  CandidateController(CandidateParts parts, CandidateAnswers answers, Pages pages) {
    this.parts = parts;
    this.answers = answers;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> candidate(Visitor visitor, UUID id, @Nullable @QueryValue String done) {
    return page(visitor, id, HttpStatus.OK, CandidatePage.Typed.NOTHING, done);
  }

  /** What is asked for stands in the address: {@code adjustments}, {@code invitation}, ... */
  @Post("/{what}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> change(Visitor visitor, UUID id, String what, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    return switch (answers.of(visitor.actor(), new CandidateId(id), what, form)) {
      case Answer.Done _ -> pages.goTo("/candidates/" + id + "?done=" + what);
      case Answer.Refused(var why) -> again(visitor, id, what, form, why);
      case Answer.NothingSuch _ -> HttpResponse.notFound();
    };
  }

  private HttpResponse<?> again(Visitor visitor, UUID id, String what, Form form, Refusal why) {
    return switch (why.kind()) {
      case NOT_FOUND, NOT_PERMITTED, GONE -> pages.refused(visitor, why);
      case INVALID, CONFLICT, TOO_MANY, TOO_LARGE ->
          page(
              visitor,
              id,
              HttpStatus.UNPROCESSABLE_ENTITY,
              new CandidatePage.Typed(what, form, Pages.said(visitor.words(), why)),
              null);
    };
  }

  private HttpResponse<?> page(
      Visitor visitor,
      UUID id,
      HttpStatus status,
      CandidatePage.Typed typed,
      @Nullable String done) {
    return switch (parts.of(visitor, new CandidateId(id), typed, done)) {
      case CandidateParts.Whole(var page) -> pages.answer(status, "candidate.jte", page);
      case CandidateParts.None(var why) -> pages.refused(visitor, why);
    };
  }
}
