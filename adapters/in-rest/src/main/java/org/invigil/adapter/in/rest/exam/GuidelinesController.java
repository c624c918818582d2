package org.invigil.adapter.in.rest.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.ConfirmGuidelines;
import org.invigil.application.port.in.exam.SeeGuidelines;
import org.invigil.application.port.in.exam.SeeSyllabusText;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Guidelines;

/** What candidates read before they start, and what a syllabus says. */
@Controller("/api/exams/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class GuidelinesController {

  private final SeeGuidelines see;
  private final ConfirmGuidelines confirm;
  private final SeeSyllabusText syllabus;

  GuidelinesController(SeeGuidelines see, ConfirmGuidelines confirm, SeeSyllabusText syllabus) {
    this.see = see;
    this.confirm = confirm;
    this.syllabus = syllabus;
  }

  @Serdeable
  record SectionWire(String title, List<String> lines) {
    static List<SectionWire> of(List<Guidelines.Section> sections) {
      return sections.stream().map(it -> new SectionWire(it.title(), it.lines())).toList();
    }
  }

  @Serdeable
  record GuidelinesWire(String version, boolean confirmed, List<SectionWire> sections) {}

  @Serdeable
  record Confirmation(String version) {}

  @Serdeable
  record ConfirmationKept(String version, Instant at) {}

  @Serdeable
  record SyllabusWire(List<SectionWire> sections) {}

  /** Shows the guidelines of an exam in the version in force. */
  @Get("/guidelines")
  HttpResponse<?> see(UUID id, Authentication who) {
    return switch (see.handle(new SeeGuidelines.Command(Actors.of(who), new ExamId(id)))) {
      case SeeGuidelines.Seen(var guidelines, var version, var confirmed) ->
          HttpResponse.ok(
              new GuidelinesWire(version, confirmed, SectionWire.of(guidelines.sections())));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Confirms that the guidelines were read. */
  @Post("/guidelines/confirmation")
  HttpResponse<?> confirm(UUID id, @Body Confirmation given, Authentication who) {
    var command = new ConfirmGuidelines.Command(Actors.of(who), new ExamId(id), given.version());
    return switch (confirm.handle(command)) {
      case ConfirmGuidelines.Confirmed(var version, var at) ->
          HttpResponse.ok(new ConfirmationKept(version, at));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  /** Shows the text that a course syllabus needs. */
  @Get("/syllabus")
  HttpResponse<?> syllabus(UUID id, Authentication who) {
    return switch (syllabus.handle(new SeeSyllabusText.Command(Actors.of(who), new ExamId(id)))) {
      case SeeSyllabusText.Seen(var text) ->
          HttpResponse.ok(new SyllabusWire(SectionWire.of(text.sections())));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
