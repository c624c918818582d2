package org.invigil.adapter.in.web.officer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.invigil.adapter.in.web.page.Codes;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.PictureAnswer;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.onboarding.DecideAttempt;
import org.invigil.application.port.in.onboarding.SeeAttempt;
import org.invigil.application.port.in.onboarding.SeePortrait;
import org.invigil.application.port.in.onboarding.SeeScan;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.name.NameComparison;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.name.WrittenName;
import org.invigil.domain.onboarding.OnboardingId;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.onboarding.RejectionReason;
import org.invigil.domain.onboarding.Scan;

/**
 * An attempt that waits for a person: the pictures and both names side by side, and the decision.
 */
@Controller("/onboardings/{id}/attempts/{number}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class AttemptController {

  private final SeeAttempt see;
  private final SeeScan scan;
  private final SeePortrait portrait;
  private final DecideAttempt decide;
  private final Pages pages;

  AttemptController(
      SeeAttempt see, SeeScan scan, SeePortrait portrait, DecideAttempt decide, Pages pages) {
    this.see = see;
    this.scan = scan;
    this.portrait = portrait;
    this.decide = decide;
    this.pages = pages;
  }

  /**
   * @param form what was typed before, where the decision could not be taken
   * @param trouble why; empty at first
   */
  public record AttemptPage(Shell shell, SeeAttempt.Seen seen, Form form, String trouble) {

    public String path() {
      return "/onboardings/" + seen.onboarding().id() + "/attempts/" + seen.onboarding().attempts();
    }

    public boolean has(Scan.Kind kind) {
      return seen.onboarding().attempt().scans().all().stream().anyMatch(it -> it.kind() == kind);
    }

    public boolean hasPortrait() {
      return seen.onboarding().attempt().scans().all().stream()
          .anyMatch(it -> it.portrait().isPresent());
    }

    /** The name on the document as it was read. */
    public Optional<String> nameRead() {
      return seen.read()
          .flatMap(ReadDocument::name)
          .map(it ->
              switch (it.written()) {
                case WrittenName.Parted(var family, var given) -> family + ", " + given;
                case WrittenName.Whole(var whole) -> whole;
              });
    }

    public String nameBadge() {
      return switch (seen.name().map(NameComparison::verdict).orElse(NameVerdict.REFER)) {
        case MATCH -> "good";
        case REFER -> "open";
        case MISMATCH -> "bad";
      };
    }

    public Optional<String> readKind() {
      return seen.read().flatMap(ReadDocument::document).map(it -> Codes.of(it.kind()));
    }

    public Optional<LocalDate> lastDay() {
      return seen.read().flatMap(ReadDocument::lastDay);
    }

    /** The kind that is chosen: the one that was typed, else the one that was read. */
    public String kind() {
      return form.given("document").or(this::readKind).orElse("passport");
    }
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> attempt(Visitor visitor, UUID id, int number) {
    return page(visitor, id, number, HttpStatus.OK, Form.empty(), "");
  }

  private HttpResponse<?> page(
      Visitor visitor, UUID id, int number, HttpStatus status, Form form, String trouble) {
    var command = new SeeAttempt.Command(visitor.actor(), new OnboardingId(id), number);
    return switch (see.handle(command)) {
      case SeeAttempt.Seen seen ->
          pages.answer(
              status,
              "attempt.jte",
              new AttemptPage(Shell.of(visitor, "attempt.title"), seen, form, trouble));
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  @Get("/face")
  @Produces(MediaType.ALL)
  HttpResponse<?> face(Visitor visitor, UUID id, int number) {
    return scan(visitor, id, number, Scan.Kind.FACE);
  }

  @Get("/document")
  @Produces(MediaType.ALL)
  HttpResponse<?> document(Visitor visitor, UUID id, int number) {
    return scan(visitor, id, number, Scan.Kind.DOCUMENT);
  }

  private HttpResponse<?> scan(Visitor visitor, UUID id, int number, Scan.Kind kind) {
    var command = new SeeScan.Command(visitor.actor(), new OnboardingId(id), number, kind);
    return switch (scan.handle(command)) {
      case SeeScan.Shown(var bytes) -> PictureAnswer.of(bytes);
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  @Get("/portrait")
  @Produces(MediaType.ALL)
  HttpResponse<?> portrait(Visitor visitor, UUID id, int number) {
    var command = new SeePortrait.Command(visitor.actor(), new OnboardingId(id), number);
    return switch (portrait.handle(command)) {
      case SeePortrait.Shown(var bytes) -> PictureAnswer.of(bytes);
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  @Post("/decision")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.ALL)
  HttpResponse<?> decide(Visitor visitor, UUID id, int number, @Nullable @Body byte[] body) {
    var form = Form.of(body);
    var decision = decision(form);
    if (decision.isEmpty()) {
      var why = visitor.words().say("attempt.decide-something");
      return page(visitor, id, number, HttpStatus.UNPROCESSABLE_ENTITY, form, why);
    }
    var command =
        new DecideAttempt.Command(
            visitor.actor(), new OnboardingId(id), number, decision.get(), form.text("note"));
    return switch (decide.handle(command)) {
      case DecideAttempt.Approved _, DecideAttempt.Rejected _ -> pages.goTo("/onboardings");
      case DecideAttempt.ReasonMissing no -> {
        var why = Pages.said(visitor.words(), no);
        yield page(visitor, id, number, HttpStatus.UNPROCESSABLE_ENTITY, form, why);
      }
      case Refusal no -> pages.refused(visitor, no);
    };
  }

  private static Optional<DecideAttempt.Decision> decision(Form form) {
    return switch (form.text("decision")) {
      case "approve" ->
          Optional.of(
              new DecideAttempt.Approve(
                  Codes.read(DocumentKind.class, form.text("document")),
                  form.text("number"),
                  form.text("admitted-because")));
      case "reject" ->
          Optional.of(
              new DecideAttempt.Reject(
                  Arrays.stream(RejectionReason.values())
                      .filter(it -> form.all("reason").contains(it.code()))
                      .collect(Collectors.toSet())));
      default -> Optional.empty();
    };
  }
}
