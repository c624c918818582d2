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
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.ReopenExam;
import org.invigil.application.port.in.exam.SeeExamDay;
import org.invigil.application.port.in.session.CreditTime;
import org.invigil.application.port.in.session.ReopenSession;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** One candidate in one exam: where they are, and what staff can do for them. */
@Controller("/exams/{id}/candidates/{candidate}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class AttendeeController {

  private static final ExamSessionId NONE = new ExamSessionId(new UUID(0, 0));
  private static final List<String> DONE = List.of("session", "exam", "time");

  private final SeeExamDay see;
  private final ReopenSession reopenSession;
  private final ReopenExam reopenExam;
  private final CreditTime credit;
  private final Pages pages;

  AttendeeController(
      SeeExamDay see,
      ReopenSession reopenSession,
      ReopenExam reopenExam,
      CreditTime credit,
      Pages pages) {
    this.see = see;
    this.reopenSession = reopenSession;
    this.reopenExam = reopenExam;
    this.credit = credit;
    this.pages = pages;
  }

  /**
   * @param typed what was typed in the form named {@code at}, where it could not be taken
   * @param trouble why
   * @param done what was done before; empty where nothing was
   */
  public record AttendeePage(
      Shell shell,
      SeeExamDay.Seen seen,
      AttendingView one,
      Form typed,
      String at,
      String trouble,
      String done) {

    public String path() {
      return "/exams/" + seen.exam().id() + "/candidates/" + one.id();
    }

    public String trouble(String form) {
      return at.equals(form) ? trouble : "";
    }

    public String typed(String form, String field) {
      return at.equals(form) ? typed.text(field) : "";
    }

    public boolean isOver() {
      return switch (one.it().stage()) {
        case UPLOADING, DONE, NOT_PROCTORED -> true;
        default -> false;
      };
    }

    public boolean isUnderWay() {
      return one.it().deadline().isPresent();
    }

    public String zone() {
      return seen.exam().plan().schedule().zone().getId();
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> one(Visitor visitor, UUID id, UUID candidate, @Nullable @QueryValue String done) {
    var said =
        done != null && DONE.contains(done) ? visitor.words().say("attendee.done." + done) : "";
    return page(visitor, new Path(id, candidate), HttpStatus.OK, Form.empty(), "", "", said);
  }

  private record Path(UUID exam, UUID candidate) {

    String with(String done) {
      return "/exams/" + exam + "/candidates/" + candidate + "?done=" + done;
    }
  }

  private HttpResponse<?> page(
      Visitor visitor,
      Path path,
      HttpStatus status,
      Form typed,
      String at,
      String trouble,
      String done) {
    return switch (see(visitor, path)) {
      case SeeExamDay.Seen seen -> {
        var one = new AttendingView(visitor.words(), seen.all().getFirst());
        var shell = Shell.of(visitor, "attendee.title", one.name());
        yield pages.answer(
            status, "attendee.jte", new AttendeePage(shell, seen, one, typed, at, trouble, done));
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private SeeExamDay.Outcome see(Visitor visitor, Path path) {
    return see.handle(
        new SeeExamDay.Command(
            visitor.actor(),
            new ExamId(path.exam()),
            Optional.of(new CandidateId(path.candidate()))));
  }

  @Post("/session")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> reopenSession(
      Visitor visitor, UUID id, UUID candidate, @Nullable @Body byte[] body) {
    var path = new Path(id, candidate);
    var form = Form.of(body);
    var command =
        new ReopenSession.Command(visitor.actor(), session(visitor, path), form.text("reason"));
    return switch (reopenSession.handle(command)) {
      case ReopenSession.Reopened _ -> pages.goTo(path.with("session"));
      case SessionRefusal no -> again(visitor, path, form, "session", no);
    };
  }

  @Post("/time")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> credit(Visitor visitor, UUID id, UUID candidate, @Nullable @Body byte[] body) {
    var path = new Path(id, candidate);
    var form = Form.of(body);
    var command =
        new CreditTime.Command(
            visitor.actor(),
            session(visitor, path),
            Optional.empty(),
            Duration.ofMinutes(form.number("minutes").orElse(0)),
            form.text("reason"));
    return switch (credit.handle(command)) {
      case CreditTime.Credited _ -> pages.goTo(path.with("time"));
      case Refusal no -> again(visitor, path, form, "time", no);
    };
  }

  @Post("/exam")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> reopenExam(
      Visitor visitor, UUID id, UUID candidate, @Nullable @Body byte[] body) {
    var path = new Path(id, candidate);
    var form = Form.of(body);
    return switch (see(visitor, path)) {
      case SeeExamDay.Seen seen -> reopenExam(visitor, path, form, seen);
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> reopenExam(Visitor visitor, Path path, Form form, SeeExamDay.Seen seen) {
    var command =
        new ReopenExam.Command(
            visitor.actor(),
            seen.exam().id(),
            new CandidateId(path.candidate()),
            form.isTicked("retake"),
            until(form, seen.exam().plan().schedule().zone()),
            form.text("reason"));
    return switch (reopenExam.handle(command)) {
      case ReopenExam.Reopened _ -> pages.goTo(path.with("exam"));
      case Refusal no -> again(visitor, path, form, "exam", no);
    };
  }

  /** What is no time lies in the past, and is refused as such. */
  private static Instant until(Form form, ZoneId zone) {
    try {
      return LocalDateTime.parse(form.text("until")).atZone(zone).toInstant();
    } catch (DateTimeException noTime) {
      return Instant.EPOCH;
    }
  }

  /** Where there is none, none is found by it either. */
  private ExamSessionId session(Visitor visitor, Path path) {
    return see(visitor, path) instanceof SeeExamDay.Seen seen
        ? seen.all().getFirst().session().orElse(NONE)
        : NONE;
  }

  private HttpResponse<?> again(Visitor visitor, Path path, Form form, String at, Refusal why) {
    return switch (why.kind()) {
      case NOT_FOUND, NOT_PERMITTED, GONE -> pages.refused(visitor, why);
      case INVALID, CONFLICT, TOO_MANY, TOO_LARGE ->
          page(
              visitor,
              path,
              HttpStatus.UNPROCESSABLE_ENTITY,
              form,
              at,
              Pages.said(visitor.words(), why),
              "");
    };
  }
}
