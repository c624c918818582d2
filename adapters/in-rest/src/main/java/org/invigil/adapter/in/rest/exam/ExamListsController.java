package org.invigil.adapter.in.rest.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.ListAssignableStaff;
import org.invigil.application.port.in.exam.ListExams;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.domain.access.Role;
import org.invigil.domain.exam.ExamId;

/** Which exams there are, and who can be assigned to them. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExamListsController {

  private final ListExams list;
  private final ListAssignableStaff staff;

  ExamListsController(ListExams list, ListAssignableStaff staff) {
    this.list = list;
    this.staff = staff;
  }

  @Serdeable
  record CourseListed(UUID course, String title, List<ExamSeen> exams) {}

  @Serdeable
  record CoursesListed(List<CourseListed> courses) {}

  @Serdeable
  record StaffListed(UUID staff, String name, Set<Role> roles, Set<UUID> exams) {}

  @Serdeable
  record AllStaffListed(List<StaffListed> staff) {}

  @Operation(
      summary = "Lists exams by course",
      description =
          "Officers see all of their institution, others those they are assigned to; what is coming"
              + " first stands first.")
  @Get("/exams")
  HttpResponse<?> listExams(Authentication who) {
    return switch (list.handle(new ListExams.Command(Actors.of(who)))) {
      case ListExams.Listed listed ->
          HttpResponse.ok(
              new CoursesListed(listed.courses().stream().map(it -> wire(it, listed)).toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static CourseListed wire(ListExams.OfCourse of, ListExams.Listed listed) {
    var now = listed.now();
    return new CourseListed(
        of.course().id().value(),
        of.course().title(),
        of.exams().stream()
            .map(it -> ExamSeen.of(new SeeExam.Seen(it, it.goToTest(now), now)))
            .toList());
  }

  @Operation(
      summary = "Lists staff who can be assigned to exams",
      description = "With the exams that they are assigned to. For who arranges exams.")
  @Get("/assignable-staff")
  HttpResponse<?> listAssignableStaff(Authentication who) {
    return switch (staff.handle(new ListAssignableStaff.Command(Actors.of(who)))) {
      case ListAssignableStaff.Listed(var all) ->
          HttpResponse.ok(new AllStaffListed(all.stream().map(ExamListsController::wire).toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static StaffListed wire(ListAssignableStaff.Member it) {
    return new StaffListed(
        it.id().value(),
        it.name().value(),
        it.roles(),
        it.exams().stream().map(ExamId::value).collect(Collectors.toSet()));
  }
}
