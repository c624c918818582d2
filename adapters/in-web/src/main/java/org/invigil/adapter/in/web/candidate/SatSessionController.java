package org.invigil.adapter.in.web.candidate;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.application.port.in.review.DescribeOwnData;
import org.invigil.application.port.in.review.DisputeVerdict;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.session.SeeSession;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** After the exam: what was kept, what was decided and why, and what can be said against it. */
@Controller("/my/sessions/{id}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class SatSessionController {

  private final DescribeOwnData ownData;
  private final SeeSession see;
  private final SeeExam exams;
  private final DisputeVerdict dispute;
  private final ErasureDatesInWords dates;
  private final Pages pages;

  SatSessionController(
      DescribeOwnData ownData,
      SeeSession see,
      SeeExam exams,
      DisputeVerdict dispute,
      ErasureDatesInWords dates,
      Pages pages) {
    this.ownData = ownData;
    this.see = see;
    this.exams = exams;
    this.dispute = dispute;
    this.dates = dates;
    this.pages = pages;
  }

  /**
   * @param typed in the dispute
   * @param trouble why it was not taken; empty where nothing went wrong
   */
  public record SatSessionPage(
      Shell shell,
      String exam,
      SatSession session,
      Optional<ErasureDatesInWords.Kept> kept,
      String typed,
      String trouble) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor, UUID id) {
    return shown(visitor, id, HttpStatus.OK, "", "");
  }

  @Post("/dispute")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> dispute(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var text = form.text("text");
    var command = new DisputeVerdict.Command(visitor.actor(), new ExamSessionId(id), text);
    return switch (dispute.handle(command)) {
      case DisputeVerdict.Disputed done -> pages.goTo("/my/sessions/" + id);
      case ReviewRefusal.Unfit no ->
          shown(
              visitor, id, HttpStatus.UNPROCESSABLE_ENTITY, text, Pages.said(visitor.words(), no));
      case ReviewRefusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> shown(
      Visitor visitor, UUID id, HttpStatus status, String typed, String trouble) {
    var session = new ExamSessionId(id);
    return switch (ownData.handle(new DescribeOwnData.Command(visitor.actor(), session))) {
      case DescribeOwnData.OwnData own ->
          switch (see.handle(new SeeSession.Command(visitor.actor(), session))) {
            case SeeSession.Seen seen ->
                pages.answer(
                    status,
                    "my-session.jte",
                    page(visitor, new SatSession(own, seen), typed, trouble));
            case Refusal no -> pages.refused(visitor, no);
          };
      case ReviewRefusal no -> pages.refused(visitor, no);
    };
  }

  private SatSessionPage page(Visitor visitor, SatSession session, String typed, String trouble) {
    var exam = session.own().session().plan().exam();
    return new SatSessionPage(
        Shell.of(visitor, "my-session.title"),
        title(visitor, exam),
        session,
        dates.of(visitor, exam),
        typed,
        trouble);
  }

  private String title(Visitor visitor, ExamId exam) {
    return exams.handle(new SeeExam.Command(visitor.actor(), exam)) instanceof SeeExam.Seen seen
        ? seen.exam().plan().title()
        : visitor.words().say("queue.exam-gone");
  }
}
