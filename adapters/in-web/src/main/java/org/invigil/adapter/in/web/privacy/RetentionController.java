package org.invigil.adapter.in.web.privacy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.retention.LiftHold;
import org.invigil.application.port.in.retention.SeeDue;
import org.invigil.application.port.in.retention.SeeHolds;
import org.invigil.application.port.in.retention.SeeRetentionPolicy;
import org.invigil.application.port.in.retention.SeeStatements;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.HoldId;
import org.invigil.domain.retention.RetentionPolicy;
import org.invigil.domain.retention.Statement;
import org.invigil.domain.retention.Subject;

/** What is due to be erased, what a hold keeps, and what was erased. */
@Controller("/retention")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class RetentionController {

  private final SeeRetentionPolicy policy;
  private final SeeDue due;
  private final SeeHolds holds;
  private final SeeStatements statements;
  private final LiftHold lift;
  private final Pages pages;

  RetentionController(
      SeeRetentionPolicy policy,
      SeeDue due,
      SeeHolds holds,
      SeeStatements statements,
      LiftHold lift,
      Pages pages) {
    this.policy = policy;
    this.due = due;
    this.holds = holds;
    this.statements = statements;
    this.lift = lift;
    this.pages = pages;
  }

  /** What the page shows. */
  public record RetentionPage(
      Shell shell,
      String done,
      RetentionPolicy policy,
      List<SeeDue.Due> due,
      List<Hold> holds,
      List<Statement> statements) {

    /** The first of them; the others have a page of their own. */
    public List<Statement> newestStatements() {
      return statements.stream().limit(20).toList();
    }

    /** The key of what a subject is: an exam's data or an onboarding's. */
    public static String what(Subject subject) {
      return switch (subject) {
        case Subject.ExamData _ -> "retention.of-exam";
        case Subject.OnboardingData _ -> "retention.of-onboarding";
      };
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor, @Nullable @QueryValue String done) {
    return switch (policy.handle(new SeeRetentionPolicy.Command(visitor.actor()))) {
      case SeeRetentionPolicy.Seen(var now) -> page(visitor, now, done(visitor, done));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private static String done(Visitor visitor, @Nullable String what) {
    return switch (what) {
      case "policy" -> visitor.words().say("policy.kept");
      case "hold" -> visitor.words().say("hold.placed");
      case null, default -> "";
    };
  }

  private HttpResponse<?> page(Visitor visitor, RetentionPolicy now, String done) {
    var by = visitor.actor();
    return switch (due.handle(new SeeDue.Command(by))) {
      case SeeDue.Seen(var all) ->
          pages.ok(
              "retention.jte",
              new RetentionPage(
                  Shell.of(visitor, "retention.title"),
                  done,
                  now,
                  all,
                  holds.handle(new SeeHolds.Command(by)) instanceof SeeHolds.Seen(var standing)
                      ? standing
                      : List.of(),
                  statements.handle(new SeeStatements.Command(by))
                          instanceof SeeStatements.Seen(var made)
                      ? StatementsController.newestFirst(made)
                      : List.of()));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  @Post("/holds/{id}/lift")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.ALL)
  HttpResponse<?> lift(Visitor visitor, UUID id) {
    return switch (lift.handle(new LiftHold.Command(visitor.actor(), new HoldId(id)))) {
      case LiftHold.Lifted _ -> pages.goTo("/retention");
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
