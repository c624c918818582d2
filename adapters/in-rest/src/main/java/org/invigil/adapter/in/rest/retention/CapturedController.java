package org.invigil.adapter.in.rest.retention;

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
import org.invigil.adapter.in.rest.exam.TermWire;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.retention.SeeCaptured;
import org.invigil.domain.exam.CapturedData;
import org.jspecify.annotations.Nullable;

/** What is captured, why, how long, and when it is erased. */
@Controller("/api/retention/captured")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CapturedController {

  private final SeeCaptured see;

  CapturedController(SeeCaptured see) {
    this.see = see;
  }

  @Serdeable
  record DataWire(String code, String what, String purpose) {

    static List<DataWire> of(List<CapturedData> data) {
      return data.stream().map(it -> new DataWire(it.code(), it.what(), it.purpose())).toList();
    }
  }

  /**
   * @param candidates for how many it is erased then
   */
  @Serdeable
  record DateWire(Instant due, int candidates) {

    static List<DateWire> of(List<SeeCaptured.Date> dates) {
      return dates.stream().map(it -> new DateWire(it.due(), it.candidates())).toList();
    }
  }

  @Serdeable
  record OnboardingsWire(List<DataWire> data, int days, List<DateWire> dates) {}

  /**
   * @param terms the earliest date counts
   * @param next the date of who comes from now on; absent for practice exams and for those whose
   *     date has come
   */
  @Serdeable
  record ExamWire(
      UUID exam,
      String title,
      List<DataWire> data,
      List<TermWire> terms,
      List<DateWire> dates,
      @Nullable Instant next) {

    static ExamWire of(SeeCaptured.OfExam it) {
      return new ExamWire(
          it.exam().value(),
          it.title(),
          DataWire.of(it.data()),
          it.terms().stream().map(TermWire::of).toList(),
          DateWire.of(it.dates()),
          it.next().orElse(null));
    }
  }

  @Serdeable
  record CapturedWire(OnboardingsWire onboardings, List<ExamWire> exams) {}

  @Get
  @Operation(summary = "What is captured in each exam: data, purpose, how long, dates of erasure")
  HttpResponse<?> see(Authentication who) {
    return switch (see.handle(new SeeCaptured.Command(Actors.of(who)))) {
      case SeeCaptured.Seen(var onboardings, var exams) ->
          HttpResponse.ok(
              new CapturedWire(
                  new OnboardingsWire(
                      DataWire.of(onboardings.data()),
                      onboardings.days(),
                      DateWire.of(onboardings.dates())),
                  exams.stream().map(ExamWire::of).toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
