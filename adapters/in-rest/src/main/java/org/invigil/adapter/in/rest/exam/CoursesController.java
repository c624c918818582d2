package org.invigil.adapter.in.rest.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.CreateCourse;
import org.invigil.domain.retention.ExamTerm;
import org.jspecify.annotations.Nullable;

/** Courses. */
@Controller("/api/courses")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CoursesController {

  private final CreateCourse create;

  CoursesController(CreateCourse create) {
    this.create = create;
  }

  @Serdeable
  record CourseWish(String title, @Nullable TermWire retention) {}

  @Serdeable
  record CourseCreated(UUID course) {}

  /** Creates a course. */
  @Post
  HttpResponse<?> create(@Body CourseWish wish, Authentication who) {
    return Terms.read(wish.retention()).match(it -> create(wish.title(), it, who), Terms::refused);
  }

  private HttpResponse<?> create(String title, Optional<ExamTerm> term, Authentication who) {
    return switch (create.handle(new CreateCourse.Command(Actors.of(who), title, term))) {
      case CreateCourse.Created(var course) ->
          HttpResponse.created(new CourseCreated(course.value()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
