package org.invigil.adapter.in.rest.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.AssignStaff;
import org.invigil.application.port.in.exam.ApproveExam;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;
import org.jspecify.annotations.Nullable;

/** Exams: created, approved, seen, staffed. */
@Controller("/api/exams")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExamsController {

  private final CreateExam create;
  private final SeeExam see;
  private final ApproveExam approve;
  private final AssignStaff assign;

  ExamsController(CreateExam create, SeeExam see, ApproveExam approve, AssignStaff assign) {
    this.create = create;
    this.see = see;
    this.approve = approve;
    this.assign = assign;
  }

  @Serdeable
  record ExamCreated(UUID exam) {}

  @Serdeable
  record ExamApproved(UUID by, Instant at) {}

  @Serdeable
  record Assignment(UUID staff) {}

  /** Creates an exam; it waits for approval. */
  @Post
  HttpResponse<?> create(@Body ExamWish wish, Authentication who) {
    return wish.command(Actors.of(who)).match(this::create, Terms::refused);
  }

  private HttpResponse<?> create(CreateExam.Command command) {
    return switch (create.handle(command)) {
      case CreateExam.Created(var exam) -> HttpResponse.created(new ExamCreated(exam.value()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Shows an exam and whether "Go to test" is active. */
  @Get("/{id}")
  HttpResponse<?> see(UUID id, Authentication who) {
    return switch (see.handle(new SeeExam.Command(Actors.of(who), new ExamId(id)))) {
      case SeeExam.Seen seen -> HttpResponse.ok(ExamSeen.of(seen));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Approves an exam for proctoring; with a version, only if that is still the one. */
  @Post("/{id}/approval")
  HttpResponse<?> approve(UUID id, @Nullable @QueryValue Long version, Authentication who) {
    var seen = version == null ? OptionalLong.empty() : OptionalLong.of(version);
    return switch (approve.handle(new ApproveExam.Command(Actors.of(who), new ExamId(id), seen))) {
      case ApproveExam.Approved(var by, var at) ->
          HttpResponse.ok(new ExamApproved(by.value(), at));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Assigns a member of staff to an exam. */
  @Post("/{id}/assignments")
  HttpResponse<?> assign(UUID id, @Body Assignment wish, Authentication who) {
    return assign(id, wish.staff(), true, who);
  }

  /** Releases a member of staff from an exam. */
  @Delete("/{id}/assignments/{staff}")
  HttpResponse<?> release(UUID id, UUID staff, Authentication who) {
    return assign(id, staff, false, who);
  }

  private HttpResponse<?> assign(UUID exam, UUID staff, boolean assigned, Authentication who) {
    var command =
        new AssignStaff.Command(Actors.of(who), new StaffId(staff), new ExamId(exam), assigned);
    return switch (assign.handle(command)) {
      case AssignStaff.Done done -> HttpResponse.noContent();
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
