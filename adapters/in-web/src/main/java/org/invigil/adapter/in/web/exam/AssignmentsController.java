package org.invigil.adapter.in.web.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.AssignStaff;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;
import org.jspecify.annotations.Nullable;

/** Who reviews, proctors and supports an exam. */
@Controller("/exams/{id}/staff")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class AssignmentsController {

  private final AssignStaff assign;
  private final Pages pages;

  AssignmentsController(AssignStaff assign, Pages pages) {
    this.assign = assign;
    this.pages = pages;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> assign(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var staff = staff(form);
    var what = form.text("do");
    if (staff.isEmpty() || !(what.equals("assign") || what.equals("release"))) {
      return pages.refused(visitor, new AssignStaff.NoSuchStaff());
    }
    var command =
        new AssignStaff.Command(
            visitor.actor(), staff.get(), new ExamId(id), what.equals("assign"));
    return switch (assign.handle(command)) {
      case AssignStaff.Done _ -> pages.goTo("/exams/" + id + "?done=staffed#staff");
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private static Optional<StaffId> staff(Form form) {
    try {
      return form.given("staff").map(UUID::fromString).map(StaffId::new);
    } catch (IllegalArgumentException noIdentifier) {
      return Optional.empty();
    }
  }
}
