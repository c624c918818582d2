package org.invigil.adapter.in.web.review;

import io.micronaut.core.annotation.Nullable;
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
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.adapter.in.web.review.Standing.Typed;
import org.invigil.application.port.in.review.DecideDispute;
import org.invigil.application.port.in.review.GiveVerdict;
import org.invigil.application.port.in.review.Recommend;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.session.ExamSessionId;

/** A reviewer recommends, the instructor decides, and after a dispute somebody else does. */
@Controller("/sessions/{id}/review")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class VerdictController {

  private final Recommend recommend;
  private final GiveVerdict giveVerdict;
  private final DecideDispute decideDispute;
  private final ReviewParts parts;

  VerdictController(
      Recommend recommend,
      GiveVerdict giveVerdict,
      DecideDispute decideDispute,
      ReviewParts parts) {
    this.recommend = recommend;
    this.giveVerdict = giveVerdict;
    this.decideDispute = decideDispute;
    this.parts = parts;
  }

  @Post("/recommend")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> recommend(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    return said(
        visitor,
        id,
        body,
        (kind, reason) ->
            switch (recommend.handle(
                new Recommend.Command(visitor.actor(), new ExamSessionId(id), kind, reason))) {
              case Recommend.Recommended it -> Optional.empty();
              case ReviewRefusal no -> Optional.of(no);
            });
  }

  @Post("/judge")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> judge(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    return said(
        visitor,
        id,
        body,
        (kind, reason) ->
            switch (giveVerdict.handle(
                new GiveVerdict.Command(visitor.actor(), new ExamSessionId(id), kind, reason))) {
              case GiveVerdict.Given it -> Optional.empty();
              case ReviewRefusal no -> Optional.of(no);
            });
  }

  @Post("/decide-dispute")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> decideDispute(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    return said(
        visitor,
        id,
        body,
        (kind, reason) ->
            switch (decideDispute.handle(
                new DecideDispute.Command(visitor.actor(), new ExamSessionId(id), kind, reason))) {
              case DecideDispute.DecidedAgain it -> Optional.empty();
              case ReviewRefusal no -> Optional.of(no);
            });
  }

  /** One of the three ways to say a verdict. */
  private interface Saying {
    Optional<ReviewRefusal> say(Verdict.Kind kind, String reason);
  }

  private HttpResponse<?> said(Visitor visitor, UUID id, byte @Nullable [] body, Saying saying) {
    var form = Form.of(body);
    var reason = form.text("reason");
    var no =
        kind(form.text("verdict"))
            .map(it -> saying.say(it, reason))
            .orElseGet(() -> Optional.of(NO_CHOICE));
    var typed =
        no.map(it -> new Typed(form.text("verdict"), reason, Pages.said(visitor.words(), it)))
            .orElse(Typed.NOTHING);
    return parts.standing(visitor, new ExamSessionId(id), typed);
  }

  private static final ReviewRefusal NO_CHOICE =
      new ReviewRefusal.Unfit("review.verdict-unreadable", "Choose one of the verdicts.");

  private static Optional<Verdict.Kind> kind(String code) {
    return Arrays.stream(Verdict.Kind.values())
        .filter(it -> Standing.code(it).equals(code))
        .findFirst();
  }
}
