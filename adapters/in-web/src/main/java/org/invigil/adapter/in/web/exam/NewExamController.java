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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.web.exam.GuidelinesPreview.Reads;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.ListAssignableStaff;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.application.port.in.exam.ListExams;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.CourseId;
import org.jspecify.annotations.Nullable;

/** A new exam, begun from nothing or like another one. */
@Controller("/exams/new")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class NewExamController {

  private static final String NOWHERE = new UUID(0, 0).toString();

  private final ListExams exams;
  private final ListAssignableStaff staff;
  private final CreateExam create;
  private final GuidelinesPreview preview;
  private final Pages pages;

  NewExamController(
      ListExams exams,
      ListAssignableStaff staff,
      CreateExam create,
      GuidelinesPreview preview,
      Pages pages) {
    this.exams = exams;
    this.staff = staff;
    this.create = create;
    this.preview = preview;
    this.pages = pages;
  }

  /** What the page shows. */
  public record NewExamPage(
      Shell shell,
      List<Course> courses,
      List<ListAssignableStaff.Member> instructors,
      PlanFields fields,
      String trouble,
      Reads reads) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(
      Visitor visitor, @Nullable @QueryValue String course, @Nullable @QueryValue String like) {
    return switch (exams.handle(new ListExams.Command(visitor.actor()))) {
      case ListExams.Listed listed -> {
        var form = StartOfPlan.of(listed, Optional.ofNullable(course), Optional.ofNullable(like));
        yield page(visitor, listed, HttpStatus.OK, form, "", "");
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> page(
      Visitor visitor,
      ListExams.Listed listed,
      HttpStatus status,
      Form form,
      String trouble,
      String wrong) {
    return switch (staff.handle(new ListAssignableStaff.Command(visitor.actor()))) {
      case ListAssignableStaff.Listed(var all) ->
          pages.answer(
              status,
              "exam-new.jte",
              new NewExamPage(
                  Shell.of(visitor, "exam.new"),
                  listed.courses().stream().map(ListExams.OfCourse::course).toList(),
                  all.stream().filter(it -> it.roles().contains(Role.INSTRUCTOR)).toList(),
                  new PlanFields(visitor.words(), form, wrong),
                  trouble,
                  preview.ofTyped(visitor, Optional.empty(), form)));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> create(Visitor visitor, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    return PlanForm.wish(form)
        .match(
            it -> create(visitor, form, it),
            broken -> again(visitor, form, new CreateExam.Invalid(broken)));
  }

  private HttpResponse<?> create(Visitor visitor, Form form, PlanWish plan) {
    var command =
        new CreateExam.Command(
            visitor.actor(),
            new CourseId(identifier(form, "course")),
            new StaffId(identifier(form, "instructor")),
            plan);
    return switch (create.handle(command)) {
      case CreateExam.Created(var exam) -> pages.goTo("/exams/" + exam + "?done=made");
      case CreateExam.NotPermitted no -> pages.refused(visitor, no);
      case Refusal no -> again(visitor, form, no);
    };
  }

  private HttpResponse<?> again(Visitor visitor, Form form, Refusal why) {
    return switch (exams.handle(new ListExams.Command(visitor.actor()))) {
      case ListExams.Listed listed -> {
        var wrong = PlanFields.wrongField(why.code(), form);
        var said = PlanFields.said(visitor.words(), wrong, why);
        yield page(visitor, listed, HttpStatus.UNPROCESSABLE_ENTITY, form, said, wrong);
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  /** What is no identifier names nothing. */
  private static UUID identifier(Form form, String field) {
    try {
      return UUID.fromString(form.given(field).orElse(NOWHERE));
    } catch (IllegalArgumentException noIdentifier) {
      return UUID.fromString(NOWHERE);
    }
  }
}
