package org.invigil.application.service.review;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeReview;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.flag.Looking;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.review.Recommendation;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.review.WhoReviews;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.Intervention;

/** Shows a review to those who may look at the recording. */
public final class SeeReviewService implements SeeReview {

  private final ReviewDesk desk;
  private final Reviews reviews;
  private final StaffAccounts accounts;
  private final Segments segments;
  private final ChatMessages messages;
  private final Looking looking;
  private final Looks looks;
  private final UnitOfWork work;

  public SeeReviewService(
      ReviewDesk desk,
      Reviews reviews,
      StaffAccounts accounts,
      Segments segments,
      ChatMessages messages,
      Looking looking,
      Looks looks,
      UnitOfWork work) {
    this.desk = desk;
    this.reviews = reviews;
    this.accounts = accounts;
    this.segments = segments;
    this.messages = messages;
    this.looking = looking;
    this.looks = looks;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.onSession(
        command.by(),
        command.session(),
        it -> it,
        session ->
            switch (WhoReviews.seeFlags(command.by(), session)) {
              case PERMITTED -> {
                work.inOne(() -> looks.note(command.by(), AccessLog.What.REVIEW, session.plan()));
                yield show(command.by(), session);
              }
              case NOT_YOURS -> new ReviewRefusal.NotYours();
              case WHILE_IT_RUNS -> new ReviewRefusal.WhileItRuns();
            });
  }

  private Outcome show(Actor by, ExamSession session) {
    var review = desk.present(session, reviews.find(Review.idOf(session.id())));
    var done = session.history().interventions();
    var said = messages.of(session.id());
    return new Seen(
        review,
        !(session instanceof ExamSession.NotProctored),
        looking == Looking.ON ? segments.waiting(session.id()) : 0,
        steps(by, session, review),
        done,
        said,
        names(Stream.concat(people(review), people(done, said))));
  }

  private static Set<Step> steps(Actor by, ExamSession session, Review review) {
    var steps = EnumSet.noneOf(Step.class);
    var plan = session.plan();
    if (!(session instanceof ExamSession.Over)) {
      return steps;
    }
    if (WhoReviews.decideFlags(by, plan)) {
      steps.add(Step.DECIDE_FLAGS);
    }
    if (review instanceof Review.Open && WhoReviews.recommend(by, plan)) {
      steps.add(Step.RECOMMEND);
    }
    if (review instanceof Review.Open && WhoReviews.judge(by, plan)) {
      steps.add(Step.JUDGE);
    }
    if (review instanceof Review.Disputed disputed
        && WhoReviews.decideDispute(by, plan)
        && by instanceof Actor.Staff staff
        && disputed.mayBeDecidedBy(staff.id())) {
      steps.add(Step.DECIDE_DISPUTE);
    }
    return steps;
  }

  private Map<StaffId, String> names(Stream<StaffId> people) {
    Map<StaffId, String> names = new HashMap<>();
    people
        .distinct()
        .forEach(id -> accounts.find(id).ifPresent(it -> names.put(id, it.value().name().value())));
    return names;
  }

  private static Stream<StaffId> people(Review review) {
    return Stream.of(
            review.decisions().stream().map(FlagDecision::by),
            review.recommendations().stream().map(Recommendation::by),
            review.verdicts().stream().map(Verdict::by))
        .flatMap(it -> it);
  }

  private static Stream<StaffId> people(List<Intervention> done, List<ChatMessage> said) {
    return Stream.concat(
        done.stream().flatMap(it -> it.staff().stream()),
        said.stream().flatMap(it -> it.by().stream()));
  }
}
