package org.invigil.adapter.in.rest.review;

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
import java.util.Map;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeReview;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** How a review stands. */
@Controller("/api/sessions/{id}/review")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReviewController {

  /**
   * @param waiting pieces of the recording that have to be looked at before a verdict
   * @param recommendations what reviewers advised, oldest first
   * @param verdicts oldest first; the last is in force
   * @param dispute what the candidate said against the first
   * @param messages what was written in the session, oldest first
   * @param steps what who asks may do now: {@code decide-flags}, {@code recommend}, {@code judge},
   *     {@code decide-dispute}
   */
  @Serdeable
  record ReviewWire(
      boolean proctored,
      long waiting,
      List<SaidWire> recommendations,
      List<SaidWire> verdicts,
      @Nullable String dispute,
      List<MessageWire> messages,
      List<String> steps) {}

  /** One message; without {@code by} the candidate wrote it. */
  @Serdeable
  record MessageWire(Instant at, @Nullable UUID by, @Nullable String name, String text) {

    static MessageWire of(ChatMessage it, Map<StaffId, String> names) {
      return new MessageWire(
          it.at(),
          it.by().map(StaffId::value).orElse(null),
          it.by().map(names::get).orElse(null),
          it.text());
    }
  }

  /** A verdict, given or advised; the name is absent where the account is gone. */
  @Serdeable
  record SaidWire(String verdict, String reason, Instant at, UUID by, @Nullable String name) {}

  private final SeeReview seeReview;

  ReviewController(SeeReview seeReview) {
    this.seeReview = seeReview;
  }

  @Get
  @Operation(summary = "How the review stands, who decided what, and what who asks may do in it")
  HttpResponse<?> see(Authentication who, UUID id) {
    return switch (seeReview.handle(new SeeReview.Command(Actors.of(who), new ExamSessionId(id)))) {
      case SeeReview.Seen seen -> HttpResponse.ok(wire(seen));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  static ReviewWire wire(SeeReview.Seen seen) {
    var review = seen.review();
    return new ReviewWire(
        seen.proctored(),
        seen.waiting(),
        review.recommendations().stream()
            .map(it -> said(seen, it.advised(), it.reason(), it.at(), it.by()))
            .toList(),
        review.verdicts().stream()
            .map(it -> said(seen, it.kind(), it.reason(), it.at(), it.by()))
            .toList(),
        review.disputed().map(Review.Dispute::text).orElse(null),
        seen.said().stream().map(it -> MessageWire.of(it, seen.names())).toList(),
        seen.steps().stream().map(Codes::of).sorted().toList());
  }

  private static SaidWire said(
      SeeReview.Seen seen, Verdict.Kind kind, String reason, Instant at, StaffId by) {
    return new SaidWire(Codes.of(kind), reason, at, by.value(), seen.names().get(by));
  }
}
