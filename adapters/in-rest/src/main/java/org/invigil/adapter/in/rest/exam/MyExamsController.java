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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.ListMyExams;
import org.invigil.application.port.in.exam.SeeExam;
import org.jspecify.annotations.Nullable;

/** A candidate's own exams. */
@Controller("/api/my/exams")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MyExamsController {

  private final ListMyExams list;

  MyExamsController(ListMyExams list) {
    this.list = list;
  }

  /**
   * @param ended absent while it is under way
   * @param decided whether there is a verdict
   */
  @Serdeable
  record MySessionSeen(
      UUID session, String state, Instant begun, @Nullable Instant ended, boolean decided) {

    static MySessionSeen of(ListMyExams.MySession it) {
      return new MySessionSeen(
          it.session().value(), it.state(), it.begun(), it.ended().orElse(null), it.decided());
    }
  }

  @Serdeable
  record MyExamSeen(
      ExamSeen exam, boolean guidelinesRead, int sessionsAllowed, List<MySessionSeen> sessions) {

    static MyExamSeen of(ListMyExams.MyExam it, Instant now) {
      return new MyExamSeen(
          ExamSeen.of(new SeeExam.Seen(it.exam(), it.goToTest(), now)),
          it.guidelinesRead(),
          it.sessionsAllowed(),
          it.sessions().stream().map(MySessionSeen::of).toList());
    }
  }

  @Serdeable
  record MyExamsSeen(List<MyExamSeen> exams, Instant serverTime) {}

  @Get
  @Operation(summary = "The exams that I am enrolled in, with my sessions")
  HttpResponse<?> list(Authentication who) {
    return switch (list.handle(new ListMyExams.Command(Actors.of(who)))) {
      case ListMyExams.Mine(var exams, var now) ->
          HttpResponse.ok(
              new MyExamsSeen(exams.stream().map(it -> MyExamSeen.of(it, now)).toList(), now));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
