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
import java.util.Optional;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.retention.SeeRetentionPolicy;
import org.invigil.application.port.in.retention.SetRetentionPolicy;
import org.invigil.application.port.in.retention.TryRetentionPolicy;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.RetentionPolicy;
import org.invigil.domain.rule.Checked;

/** How long data is kept: what holds, what a change would mean in words, and the change. */
@Controller("/retention/policy")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class PolicyController {

  private final SeeRetentionPolicy see;
  private final TryRetentionPolicy tried;
  private final SetRetentionPolicy set;
  private final Pages pages;

  PolicyController(
      SeeRetentionPolicy see, TryRetentionPolicy tried, SetRetentionPolicy set, Pages pages) {
    this.see = see;
    this.tried = tried;
    this.set = set;
    this.pages = pages;
  }

  /**
   * @param now the policy that holds
   * @param typed what the form shows
   * @param meaning what it would change; empty before somebody asked
   * @param trouble why it cannot be taken; empty where it can
   */
  public record PolicyPage(
      Shell shell,
      RetentionPolicy now,
      Typed typed,
      Optional<TryRetentionPolicy.Tried> meaning,
      String trouble) {

    /** How many candidates get another date. */
    public int candidates() {
      return meaning
          .map(it -> it.changes().stream().mapToInt(TryRetentionPolicy.Change::candidates).sum())
          .orElse(0);
    }
  }

  /** A policy as it stands in the form. */
  public record Typed(boolean afterCourse, String examDays, String onboardingDays) {

    static Typed of(RetentionPolicy policy) {
      return new Typed(
          policy.exam() instanceof ExamTerm.AfterCourse,
          "" + policy.exam().days(),
          "" + policy.onboardingDays());
    }

    static Typed of(Form form) {
      return new Typed(
          form.text("from").equals("course"), form.text("exam-days"), form.text("onboarding-days"));
    }

    /** The same for the same policy: what was looked at is what is kept. */
    public String mark() {
      return afterCourse + " " + examDays + " " + onboardingDays;
    }

    private Checked<RetentionPolicy> read() {
      return RetentionPolicy.readDays(days(examDays))
          .then(exam ->
              RetentionPolicy.readDays(days(onboardingDays))
                  .then(onboarding ->
                      new Checked.Valid<>(
                          new RetentionPolicy(
                              afterCourse
                                  ? new ExamTerm.AfterCourse(exam)
                                  : new ExamTerm.AfterExam(exam),
                              onboarding))));
    }

    private static int days(String typed) {
      return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> page(Visitor visitor) {
    return page(visitor, Optional.empty(), Optional.empty(), "");
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> take(Visitor visitor, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var typed = Typed.of(form);
    var keep = form.text("do").equals("keep") && form.text("seen").equals(typed.mark());
    return typed
        .read()
        .<HttpResponse<?>>match(
            policy -> keep ? keep(visitor, policy) : look(visitor, typed, policy),
            broken ->
                page(
                    visitor,
                    Optional.of(typed),
                    Optional.empty(),
                    visitor.words().say("policy.days-wrong", RetentionPolicy.LONGEST_DAYS)));
  }

  private HttpResponse<?> keep(Visitor visitor, RetentionPolicy policy) {
    return switch (set.handle(
        new SetRetentionPolicy.Command(visitor.actor(), policy.exam(), policy.onboardingDays()))) {
      case SetRetentionPolicy.PolicySet _ -> pages.goTo("/retention?done=policy");
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> look(Visitor visitor, Typed typed, RetentionPolicy policy) {
    return switch (tried.handle(
        new TryRetentionPolicy.Command(visitor.actor(), policy.exam(), policy.onboardingDays()))) {
      case TryRetentionPolicy.Tried it -> page(visitor, Optional.of(typed), Optional.of(it), "");
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private HttpResponse<?> page(
      Visitor visitor,
      Optional<Typed> typed,
      Optional<TryRetentionPolicy.Tried> meaning,
      String trouble) {
    return switch (see.handle(new SeeRetentionPolicy.Command(visitor.actor()))) {
      case SeeRetentionPolicy.Seen(var now) -> {
        var shell = Shell.of(visitor, "policy.title");
        var page =
            new PolicyPage(shell, now, typed.orElseGet(() -> Typed.of(now)), meaning, trouble);
        yield trouble.isEmpty() ? pages.ok("policy.jte", page) : pages.again("policy.jte", page);
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }
}
