package org.invigil.adapter.in.web.review;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.RecordLine;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.adapter.in.web.review.Standing.Typed;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.SeeReview;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.session.ExamSessionId;

/** Puts the parts of a review's page together, each time as it stands then. */
@Singleton
public final class ReviewParts {

  private final SeeFlags seeFlags;
  private final SeeReview seeReview;
  private final SeeExam seeExam;
  private final Pages pages;

  ReviewParts(SeeFlags seeFlags, SeeReview seeReview, SeeExam seeExam, Pages pages) {
    this.seeFlags = seeFlags;
    this.seeReview = seeReview;
    this.seeExam = seeExam;
    this.pages = pages;
  }

  /**
   * The page of a session.
   *
   * @param exam the title of its exam
   */
  public record ReviewPage(
      Shell shell, ExamSessionId session, String exam, List<ShownFlag> flags, Standing standing) {

    public boolean decides() {
      return standing.review().may(SeeReview.Step.DECIDE_FLAGS);
    }

    /** What was done and said while the exam ran, in the order of time. */
    public List<Happened> happened() {
      var review = standing.review();
      var w = standing.w();
      return Stream.concat(
              review.done().stream()
                  .map(it -> new Happened(RecordLine.of(w, it, review.names()), "done")),
              review.said().stream()
                  .map(it -> new Happened(RecordLine.of(w, it, review.names()), "said")))
          .sorted(Comparator.comparing(it -> it.line().at()))
          .toList();
    }
  }

  /**
   * One moment of the record.
   *
   * @param sort how it looks on the timeline: {@code done} or {@code said}
   */
  public record Happened(RecordLine line, String sort) {}

  /** What changes on the page when flags were decided. */
  public record Decided(List<ShownFlag> flags, Standing standing) {}

  HttpResponse<?> page(Visitor visitor, ExamSessionId session) {
    return show(
        visitor,
        session,
        Typed.NOTHING,
        standing -> {
          var exam = title(visitor, standing.review().review().subject().exam());
          var shell = Shell.of(visitor, "session.title", exam).with("review.js");
          return pages.ok(
              "review.jte",
              new ReviewPage(shell, session, exam, flags(standing, Set.of()), standing));
        });
  }

  HttpResponse<?> decided(Visitor visitor, ExamSessionId session, Set<FlagId> changed) {
    return show(
        visitor,
        session,
        Typed.NOTHING,
        standing -> {
          var shown = flags(standing, changed).stream().filter(ShownFlag::changed).toList();
          return pages.ok("decided.jte", new Decided(shown, standing));
        });
  }

  HttpResponse<?> standing(Visitor visitor, ExamSessionId session, Typed typed) {
    return show(
        visitor,
        session,
        typed,
        standing ->
            typed.trouble().isEmpty()
                ? pages.ok("part/standing.jte", standing)
                : pages.again("part/standing.jte", standing));
  }

  private HttpResponse<?> show(
      Visitor visitor,
      ExamSessionId session,
      Typed typed,
      Function<Standing, HttpResponse<?>> show) {
    return switch (seeFlags.handle(new SeeFlags.Command(visitor.actor(), session))) {
      case SeeFlags.Seen flags ->
          switch (seeReview.handle(new SeeReview.Command(visitor.actor(), session))) {
            case SeeReview.Seen review ->
                show.apply(new Standing(visitor.words(), session, flags, review, typed));
            case ReviewRefusal no -> pages.refused(visitor, no);
          };
      case ReviewRefusal no -> pages.refused(visitor, no);
    };
  }

  static List<ShownFlag> flags(Standing standing, Set<FlagId> changed) {
    return standing.flags().flags().stream()
        .map(it ->
            new ShownFlag(
                standing.w(),
                it,
                it.decision().map(decision -> standing.name(decision.by())).orElse(""),
                changed.contains(it.flag().id())))
        .toList();
  }

  String title(Visitor visitor, ExamId exam) {
    return seeExam.handle(new SeeExam.Command(visitor.actor(), exam)) instanceof SeeExam.Seen seen
        ? seen.exam().plan().title()
        : visitor.words().say("queue.exam-gone");
  }
}
