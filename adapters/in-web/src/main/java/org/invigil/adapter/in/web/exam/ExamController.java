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
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.ApproveExam;
import org.invigil.application.port.in.exam.ChangeExam;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.application.port.in.exam.SeeExamPlan;
import org.invigil.domain.exam.ExamId;
import org.jspecify.annotations.Nullable;

/** One exam: its plan, beside it what a candidate will read, its approval and its staff. */
@Controller("/exams/{id}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ExamController {

  private final SeeExamPlan see;
  private final ChangeExam change;
  private final ApproveExam approve;
  private final ExamParts parts;
  private final Pages pages;

  ExamController(
      SeeExamPlan see, ChangeExam change, ApproveExam approve, ExamParts parts, Pages pages) {
    this.see = see;
    this.change = change;
    this.approve = approve;
    this.parts = parts;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> exam(Visitor visitor, UUID id, @Nullable @QueryValue String done) {
    return page(
        visitor, new ExamId(id), HttpStatus.OK, it -> Draft.asKept(visitor.words(), it), done);
  }

  private HttpResponse<?> page(
      Visitor visitor,
      ExamId exam,
      HttpStatus status,
      Function<SeeExamPlan.Seen, Draft> draft,
      @Nullable String done) {
    return switch (see.handle(new SeeExamPlan.Command(visitor.actor(), exam))) {
      case SeeExamPlan.Seen seen ->
          pages.answer(status, "exam.jte", parts.page(visitor, seen, draft.apply(seen), done));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> change(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    return PlanForm.wish(form)
        .match(
            plan -> change(visitor, new ExamId(id), form, plan),
            broken -> again(visitor, new ExamId(id), form, new ChangeExam.Invalid(broken)));
  }

  private HttpResponse<?> change(Visitor visitor, ExamId exam, Form form, PlanWish plan) {
    var command = new ChangeExam.Command(visitor.actor(), exam, version(form).orElse(0), plan);
    return switch (change.handle(command)) {
      case ChangeExam.Changed _ -> pages.goTo("/exams/" + exam + "?done=kept");
      case ChangeExam.ChangedMeanwhile no -> meanwhile(visitor, exam, form, no);
      case ChangeExam.Invalid no -> again(visitor, exam, form, no);
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> meanwhile(Visitor visitor, ExamId exam, Form form, Refusal why) {
    var words = visitor.words();
    var before = Form.of(form.raw("before").getBytes(StandardCharsets.UTF_8));
    return page(
        visitor,
        exam,
        HttpStatus.CONFLICT,
        seen -> Draft.merged(words, seen, before, form, Pages.said(words, why)),
        null);
  }

  private HttpResponse<?> again(Visitor visitor, ExamId exam, Form form, Refusal why) {
    return page(
        visitor,
        exam,
        HttpStatus.UNPROCESSABLE_ENTITY,
        seen -> Draft.refused(visitor.words(), form, why),
        null);
  }

  @Post("/approval")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> approve(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    // What was not looked at is not approved: without a version none fits.
    var version = OptionalLong.of(version(Form.of(body)).orElse(0));
    var command = new ApproveExam.Command(visitor.actor(), new ExamId(id), version);
    return switch (approve.handle(command)) {
      case ApproveExam.Approved _ -> pages.goTo("/exams/" + id + "?done=approved");
      case ApproveExam.ChangedMeanwhile no ->
          page(
              visitor,
              new ExamId(id),
              HttpStatus.CONFLICT,
              seen -> Draft.asKept(visitor.words(), seen).because(Pages.said(visitor.words(), no)),
              null);
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private static OptionalLong version(Form form) {
    try {
      return OptionalLong.of(Long.parseLong(form.text("version")));
    } catch (NumberFormatException none) {
      return OptionalLong.empty();
    }
  }
}
