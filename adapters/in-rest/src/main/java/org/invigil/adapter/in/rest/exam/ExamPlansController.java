package org.invigil.adapter.in.rest.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.rest.exam.GuidelinesController.SectionWire;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.ChangeExam;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.application.port.in.exam.PreviewGuidelines;
import org.invigil.application.port.in.exam.SeeExamPlan;
import org.invigil.domain.exam.Approval;
import org.invigil.domain.exam.ExamId;
import org.jspecify.annotations.Nullable;

/** Plans of exams: seen whole, changed, and tried for what a candidate would read. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExamPlansController {

  private final SeeExamPlan see;
  private final ChangeExam change;
  private final PreviewGuidelines preview;

  ExamPlansController(SeeExamPlan see, ChangeExam change, PreviewGuidelines preview) {
    this.see = see;
    this.change = change;
    this.preview = preview;
  }

  /**
   * @param version to give back when it is changed or approved
   */
  @Serdeable
  record PlanSeen(
      long version,
      UUID course,
      UUID instructor,
      @Nullable UUID approver,
      @Nullable Instant approved,
      PlanWire plan) {}

  @Serdeable
  record PlanChange(long version, PlanWire plan) {}

  @Serdeable
  record PlanTried(@Nullable UUID exam, PlanWire plan) {}

  /**
   * @param missing the code of what keeps the plan from being whole
   */
  @Serdeable
  record GuidelinesTried(List<SectionWire> sections, @Nullable String missing) {}

  @Operation(
      summary = "Shows the whole plan of an exam",
      description = "For staff who may see the exam; candidates read its guidelines.")
  @Get("/exams/{id}/plan")
  HttpResponse<?> seePlan(UUID id, Authentication who) {
    return switch (see.handle(new SeeExamPlan.Command(Actors.of(who), new ExamId(id)))) {
      case SeeExamPlan.Seen seen -> HttpResponse.ok(wire(seen));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Operation(
      summary = "Changes the plan of an exam",
      description =
          "Officers change it, instructors propose: either way it waits for approval again. The"
              + " version is that of the plan that was seen; if somebody changed it since, nothing"
              + " is kept and the answer is 409 exam.changed-meanwhile.")
  @Put("/exams/{id}/plan")
  HttpResponse<?> changePlan(UUID id, @Body PlanChange wish, Authentication who) {
    return wish.plan()
        .wish()
        .match(
            it ->
                change(new ChangeExam.Command(Actors.of(who), new ExamId(id), wish.version(), it)),
            Terms::refused);
  }

  private HttpResponse<?> change(ChangeExam.Command command) {
    return switch (change.handle(command)) {
      case ChangeExam.Changed _ -> HttpResponse.noContent();
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Operation(
      summary = "Says what a candidate would read if an exam were planned like this",
      description =
          "Keeps nothing. While something is missing, only what the rules say is told, with the"
              + " code of what is missing.")
  @Post("/guidelines-previews")
  HttpResponse<?> previewGuidelines(@Body PlanTried tried, Authentication who) {
    return tried.plan().wish().match(it -> preview(it, tried.exam(), who), Terms::refused);
  }

  private HttpResponse<?> preview(PlanWish plan, @Nullable UUID exam, Authentication who) {
    var of = Optional.ofNullable(exam).map(ExamId::new);
    return switch (preview.handle(new PreviewGuidelines.Command(Actors.of(who), of, plan))) {
      case PreviewGuidelines.Seen(var guidelines, var missing) ->
          HttpResponse.ok(
              new GuidelinesTried(
                  SectionWire.of(guidelines.sections()),
                  missing.map(it -> it.rule().code()).orElse(null)));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static PlanSeen wire(SeeExamPlan.Seen seen) {
    var exam = seen.exam();
    var approved = exam.approval() instanceof Approval.Approved it ? it : null;
    return new PlanSeen(
        seen.version(),
        exam.course().value(),
        exam.instructor().value(),
        approved == null ? null : approved.by().value(),
        approved == null ? null : approved.at(),
        PlanWire.of(exam.plan()));
  }
}
