package org.invigil.adapter.in.web.privacy;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.invigil.adapter.in.web.page.Csv;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.retention.SeeCaptured;
import org.invigil.domain.exam.CapturedData;
import org.invigil.domain.retention.ExamTerm;

/** What is captured in each exam: which data, why, how long, and when it is erased. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class CapturedPageController {

  private final SeeCaptured see;
  private final Pages pages;

  CapturedPageController(SeeCaptured see, Pages pages) {
    this.see = see;
    this.pages = pages;
  }

  /** What the page shows. */
  public record CapturedPage(Shell shell, SeeCaptured.Seen seen) {

    public static String what(Words words, CapturedData data) {
      return words.find("captured.what." + data.code()).orElseGet(data::what);
    }

    public static String purpose(Words words, CapturedData data) {
      return words.find("captured.why." + data.code()).orElseGet(data::purpose);
    }

    /** Every term that counts; the earliest date is executed. */
    public static String terms(Words words, List<ExamTerm> terms) {
      return terms.stream()
          .map(it ->
              switch (it) {
                case ExamTerm.AfterExam(var days) -> words.say("captured.after-exam", days);
                case ExamTerm.AfterCourse(var days) -> words.say("captured.after-course", days);
              })
          .collect(Collectors.joining("; "));
    }
  }

  @Get("/captured")
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor) {
    return switch (see.handle(new SeeCaptured.Command(visitor.actor()))) {
      case SeeCaptured.Seen seen ->
          pages.ok(
              "captured.jte",
              new CapturedPage(Shell.of(visitor, "captured.title").with("print.js"), seen));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  @Get("/captured.csv")
  @Produces(MediaType.ALL)
  HttpResponse<?> table(Visitor visitor) {
    return switch (see.handle(new SeeCaptured.Command(visitor.actor()))) {
      case SeeCaptured.Seen seen -> table(visitor.words(), seen).download("captured");
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private static Csv table(Words words, SeeCaptured.Seen seen) {
    var csv = new Csv();
    csv.line("exam", "title", "data", "what", "purpose", "kept", "erased", "candidates");
    var onboardings = seen.onboardings();
    lines(
        csv,
        words,
        "",
        words.say("captured.onboarding"),
        onboardings.data(),
        words.say("captured.days", onboardings.days()),
        onboardings.dates());
    for (var it : seen.exams()) {
      lines(
          csv,
          words,
          it.exam().value().toString(),
          it.title(),
          it.data(),
          CapturedPage.terms(words, it.terms()),
          it.dates());
    }
    return csv;
  }

  /** A line for each sort of data and each date; one without a date where none was shown yet. */
  private static void lines(
      Csv csv,
      Words words,
      String exam,
      String title,
      List<CapturedData> data,
      String kept,
      List<SeeCaptured.Date> dates) {
    var all =
        dates.isEmpty()
            ? List.of(Optional.<SeeCaptured.Date>empty())
            : dates.stream().map(Optional::of).toList();
    for (var each : data) {
      for (var date : all) {
        csv.line(
            exam,
            title,
            each.code(),
            CapturedPage.what(words, each),
            CapturedPage.purpose(words, each),
            kept,
            date.map(it -> it.due().toString()).orElse(""),
            date.map(SeeCaptured.Date::candidates).orElse(0));
      }
    }
  }
}
