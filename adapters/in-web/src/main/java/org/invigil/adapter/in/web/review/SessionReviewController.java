package org.invigil.adapter.in.web.review;

import io.micronaut.core.annotation.Nullable;
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
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.review.DecideFlags;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.session.ExamSessionId;

/** A session as it is reviewed: the recording, its flags, and a decision on each. */
@Controller("/sessions/{id}/review")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class SessionReviewController {

  private static final String TROUBLE = "decide-trouble";

  private final DecideFlags decideFlags;
  private final ReviewParts parts;
  private final Pages pages;

  SessionReviewController(DecideFlags decideFlags, ReviewParts parts, Pages pages) {
    this.decideFlags = decideFlags;
    this.parts = parts;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor, UUID id) {
    return parts.page(visitor, new ExamSessionId(id));
  }

  /** Of one flag or several: those that the page names, never those that nobody saw. */
  @Post("/decisions")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> decide(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var session = new ExamSessionId(id);
    var flags = chosen(form);
    var answer = answer(form.text("decision"));
    if (flags.isEmpty() || answer.isEmpty()) {
      return pages.refusedIn(
          TROUBLE,
          visitor,
          new ReviewRefusal.Unfit(
              "review.decision-unreadable", "Choose at least one flag, and accept or refer."));
    }
    var command =
        new DecideFlags.Command(
            visitor.actor(), session, flags.get(), answer.get(), form.text("note"));
    return switch (decideFlags.handle(command)) {
      case DecideFlags.Decided decided -> parts.decided(visitor, session, flags.get());
      case ReviewRefusal no -> pages.refusedIn(TROUBLE, visitor, no);
    };
  }

  private static Optional<FlagDecision.Answer> answer(String code) {
    return Arrays.stream(FlagDecision.Answer.values())
        .filter(it -> Standing.code(it).equals(code))
        .findFirst();
  }

  /** Empty where one of them is no identifier: then nothing is decided. */
  private static Optional<Set<FlagId>> chosen(Form form) {
    try {
      return Optional.of(
          form.all("flag").stream()
              .map(it -> new FlagId(UUID.fromString(it)))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IllegalArgumentException noIdentifier) {
      return Optional.empty();
    }
  }
}
