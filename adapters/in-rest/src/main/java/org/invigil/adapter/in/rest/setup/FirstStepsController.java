package org.invigil.adapter.in.rest.setup;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.MakePracticeExam;
import org.invigil.application.port.in.letter.TryMail;

/** What an operator tries on a new server. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FirstStepsController {

  private final TryMail mail;
  private final MakePracticeExam practice;

  FirstStepsController(TryMail mail, MakePracticeExam practice) {
    this.mail = mail;
    this.practice = practice;
  }

  /**
   * @param result {@code sent}, {@code into-folder}, or what went wrong: {@code unreachable},
   *     {@code not-let-in}, {@code not-encrypted}, {@code address-refused}, {@code other}
   * @param sentence what it means and what to do
   */
  @Serdeable
  record MailTried(String result, String sentence) {}

  @Serdeable
  record PracticeMade(UUID exam, UUID candidate, Instant deadline) {}

  @Post("/settings/mail-test")
  @Operation(summary = "Send a letter to myself and say how that went")
  HttpResponse<?> mail(Authentication who) {
    return switch (mail.handle(new TryMail.Command(Actors.of(who)))) {
      case TryMail.Sent _ ->
          HttpResponse.ok(
              new MailTried("sent", "The mail server took the letter. Look into your mailbox."));
      case TryMail.IntoFolder _ ->
          HttpResponse.ok(
              new MailTried(
                  "into-folder",
                  "No mail server is set (mail.host): letters are files in the folder mail."));
      case TryMail.NotSent(var trouble) ->
          HttpResponse.ok(
              new MailTried(
                  trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'), trouble.sentence()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/practice-exams")
  @Operation(summary = "Make a practice exam and invite myself to it")
  HttpResponse<?> practice(Authentication who) {
    return switch (practice.handle(new MakePracticeExam.Command(Actors.of(who)))) {
      case MakePracticeExam.Made(var exam, var candidate, var deadline) ->
          HttpResponse.created(new PracticeMade(exam.value(), candidate.value(), deadline));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
