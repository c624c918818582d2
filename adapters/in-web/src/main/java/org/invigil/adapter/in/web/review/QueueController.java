package org.invigil.adapter.in.web.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.invigil.adapter.in.web.page.Codes;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeReviewQueue;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.review.ReviewOrder.Need;

/** The queue of recordings that wait for a person. */
@Controller("/reviews")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class QueueController {

  /** So many stand on a page: nobody reads ten thousand. */
  private static final int SHOWN = 100;

  private final SeeReviewQueue queue;
  private final SeeExam exams;
  private final Pages pages;

  QueueController(SeeReviewQueue queue, SeeExam exams, Pages pages) {
    this.queue = queue;
    this.exams = exams;
    this.pages = pages;
  }

  /**
   * @param skipped how many of the queue stand on the pages before
   * @param all how many wait altogether
   */
  public record QueuePage(Shell shell, List<Place> places, int skipped, int all) {

    public int last() {
      return skipped + places.size();
    }

    /** Where the page before begins. */
    public int before() {
      return Math.max(skipped - SHOWN, 0);
    }
  }

  /**
   * @param urgency the code of what decided the place
   */
  public record Place(Need waiting, String exam, String urgency) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> queue(Visitor visitor, @QueryValue(defaultValue = "0") int skip) {
    var command = new SeeReviewQueue.Command(visitor.actor(), skip, SHOWN);
    return switch (queue.handle(command)) {
      case SeeReviewQueue.Queue it when it.places().isEmpty() && it.all() > 0 ->
          pages.goTo("/reviews"); // the queue grew shorter
      case SeeReviewQueue.Queue it -> pages.ok("queue.jte", page(visitor, it, command.skip()));
      case ReviewRefusal no -> pages.refused(visitor, no);
    };
  }

  private QueuePage page(Visitor visitor, SeeReviewQueue.Queue waiting, int skipped) {
    Map<ExamId, String> titles = new HashMap<>();
    var places =
        waiting.places().stream()
            .map(it ->
                new Place(
                    it,
                    titles.computeIfAbsent(it.exam(), exam -> title(visitor, exam)),
                    Codes.of(it.urgency())))
            .toList();
    return new QueuePage(Shell.of(visitor, "queue.title"), places, skipped, waiting.all());
  }

  private String title(Visitor visitor, ExamId exam) {
    return exams.handle(new SeeExam.Command(visitor.actor(), exam)) instanceof SeeExam.Seen seen
        ? seen.exam().plan().title()
        : visitor.words().say("queue.exam-gone");
  }
}
