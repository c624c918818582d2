package org.invigil.adapter.in.web.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.CreateCourse;
import org.invigil.application.port.in.exam.ListExams;
import org.jspecify.annotations.Nullable;

/** Exams course by course, and what is coming first. */
@Controller("/exams")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ExamsController {

  private static final int SHOWN_FIRST = 5;

  private final ListExams list;
  private final CreateCourse createCourse;
  private final Pages pages;

  ExamsController(ListExams list, CreateCourse createCourse, Pages pages) {
    this.list = list;
    this.createCourse = createCourse;
    this.pages = pages;
  }

  /**
   * @param typed the title of a new course, where it could not be taken
   * @param trouble why
   */
  public record ExamsPage(Shell shell, ListExams.Listed listed, String typed, String trouble) {

    /** What is coming first. */
    public List<ListedExam> coming() {
      return listed.coming().stream()
          .limit(SHOWN_FIRST)
          .map(it -> new ListedExam(shell.words(), it, courseOf(it), listed.now()))
          .toList();
    }

    public List<ListedExam> of(ListExams.OfCourse course) {
      return course.exams().stream()
          .map(it -> new ListedExam(shell.words(), it, course.course().title(), listed.now()))
          .toList();
    }

    private String courseOf(org.invigil.domain.exam.Exam exam) {
      return listed.courses().stream()
          .map(ListExams.OfCourse::course)
          .filter(it -> it.id().equals(exam.course()))
          .map(org.invigil.domain.exam.Course::title)
          .findFirst()
          .orElse("");
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> all(Visitor visitor) {
    return page(visitor, "", "");
  }

  @Post("/courses")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> course(Visitor visitor, @Nullable @Body byte[] body) {
    var title = Form.of(body).text("title");
    return switch (createCourse.handle(
        new CreateCourse.Command(visitor.actor(), title, Optional.empty()))) {
      case CreateCourse.Created(var course) -> pages.goTo("/exams#course-" + course);
      case CreateCourse.NotPermitted no -> pages.refused(visitor, no);
      case Refusal no -> page(visitor, title, Pages.said(visitor.words(), no));
    };
  }

  private HttpResponse<?> page(Visitor visitor, String typed, String trouble) {
    return switch (list.handle(new ListExams.Command(visitor.actor()))) {
      case ListExams.Listed listed -> {
        var page = new ExamsPage(Shell.of(visitor, "exams.title"), listed, typed, trouble);
        yield trouble.isEmpty() ? pages.ok("exams.jte", page) : pages.again("exams.jte", page);
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
