package org.invigil.adapter.in.web.privacy;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.candidate.ListCandidates;
import org.invigil.application.port.in.retention.PlaceHold;
import org.invigil.application.port.in.retention.SeeKept;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.retention.Subject;

/** Placing a hold: of whom, on what, and why. */
@Controller("/retention/hold")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class HoldController {

  private static final int SHOWN = 30;

  private final ListCandidates list;
  private final SeeKept kept;
  private final PlaceHold place;
  private final Pages pages;

  HoldController(ListCandidates list, SeeKept kept, PlaceHold place, Pages pages) {
    this.list = list;
    this.kept = kept;
    this.place = place;
    this.pages = pages;
  }

  /**
   * @param text that was looked for
   * @param found who was; empty before anybody was looked for
   */
  public record WhomPage(Shell shell, String text, Optional<ListCandidates.Found> found) {}

  /**
   * @param form what was typed
   * @param trouble why it cannot be taken; empty where it can
   */
  public record HoldPage(
      Shell shell, Candidate candidate, List<SeeKept.Kept> kept, Form form, String trouble) {

    /** The value of a choice: the exam, or a word for the onboarding. */
    public static String choice(Subject subject) {
      return switch (subject) {
        case Subject.ExamData(_, var exam) -> exam.value().toString();
        case Subject.OnboardingData _ -> "onboarding";
      };
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> whom(Visitor visitor) {
    return found(visitor, "", 0);
  }

  /** Sent as a form: what is looked for is personal and belongs into no address. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> find(Visitor visitor, @Nullable @Body byte[] body) {
    return found(visitor, Form.of(body).text("text"), SHOWN);
  }

  private HttpResponse<?> found(Visitor visitor, String text, int most) {
    return switch (list.handle(new ListCandidates.Command(visitor.actor(), text, most))) {
      case ListCandidates.Found found -> {
        var shell = Shell.of(visitor, "hold.title");
        var shown = most == 0 ? Optional.<ListCandidates.Found>empty() : Optional.of(found);
        yield pages.ok("hold-whom.jte", new WhomPage(shell, text, shown));
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  @Get("/{id}")
  @Produces(MediaType.ALL)
  HttpResponse<?> of(Visitor visitor, UUID id) {
    return page(visitor, new CandidateId(id), Form.empty(), "");
  }

  @Post("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> place(Visitor visitor, UUID id, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var candidate = new CandidateId(id);
    return switch (kept.handle(new SeeKept.Command(visitor.actor(), candidate))) {
      case SeeKept.Seen(_, var all) ->
          all.stream()
              .map(SeeKept.Kept::subject)
              .filter(it -> HoldPage.choice(it).equals(form.text("what")))
              .findFirst()
              .<HttpResponse<?>>map(it -> place(visitor, candidate, it, form))
              .orElseGet(() -> page(visitor, candidate, form, "hold.choose"));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> place(Visitor visitor, CandidateId of, Subject what, Form form) {
    var command = new PlaceHold.Command(visitor.actor(), what, form.text("reason"));
    return switch (place.handle(command)) {
      case PlaceHold.Placed _ -> pages.goTo("/retention?done=hold");
      case PlaceHold.Invalid _ -> page(visitor, of, form, "hold.reason-needed");
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> page(Visitor visitor, CandidateId of, Form form, String trouble) {
    return switch (kept.handle(new SeeKept.Command(visitor.actor(), of))) {
      case SeeKept.Seen(var candidate, var all) -> {
        var shell = Shell.of(visitor, "hold.title");
        yield trouble.isEmpty()
            ? pages.ok("hold.jte", new HoldPage(shell, candidate, all, form, ""))
            : pages.again(
                "hold.jte",
                new HoldPage(shell, candidate, all, form, visitor.words().say(trouble)));
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
