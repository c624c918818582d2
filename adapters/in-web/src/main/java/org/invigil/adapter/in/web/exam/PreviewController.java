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
import org.invigil.domain.exam.ExamId;
import org.jspecify.annotations.Nullable;

/** What a candidate will read, anew with each box that is ticked. */
@Controller("/exams/preview")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class PreviewController {

  private final GuidelinesPreview preview;
  private final Pages pages;

  PreviewController(GuidelinesPreview preview, Pages pages) {
    this.preview = preview;
    this.pages = pages;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> preview(Visitor visitor, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    return pages.ok("part/exam-reads.jte", preview.ofTyped(visitor, exam(form), form));
  }

  private static Optional<ExamId> exam(Form form) {
    try {
      return form.given("exam").map(UUID::fromString).map(ExamId::new);
    } catch (IllegalArgumentException noIdentifier) {
      return Optional.empty();
    }
  }
}
