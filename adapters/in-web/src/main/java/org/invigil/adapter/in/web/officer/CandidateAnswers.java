package org.invigil.adapter.in.web.officer;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.InviteCandidate;
import org.invigil.application.port.in.candidate.ChangeName;
import org.invigil.application.port.in.candidate.DecideRemoteSitting;
import org.invigil.application.port.in.candidate.DecideSoftware;
import org.invigil.application.port.in.candidate.SetAdjustments;
import org.invigil.application.port.in.onboarding.ExtendDeadline;
import org.invigil.application.port.in.onboarding.GrantExtraAttempts;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.onboarding.OnboardingId;

/** Does what the forms on a candidate's page ask for. */
@Singleton
final class CandidateAnswers {

  private static final UUID NOTHING = new UUID(0, 0);

  private final ChangeName changeName;
  private final SetAdjustments adjust;
  private final InviteCandidate invite;
  private final SeeOnboarding onboardings;
  private final ExtendDeadline extend;
  private final GrantExtraAttempts grant;
  private final DecideSoftware software;
  private final DecideRemoteSitting remote;

  CandidateAnswers(
      ChangeName changeName,
      SetAdjustments adjust,
      InviteCandidate invite,
      SeeOnboarding onboardings,
      ExtendDeadline extend,
      GrantExtraAttempts grant,
      DecideSoftware software,
      DecideRemoteSitting remote) {
    this.changeName = changeName;
    this.adjust = adjust;
    this.invite = invite;
    this.onboardings = onboardings;
    this.extend = extend;
    this.grant = grant;
    this.software = software;
    this.remote = remote;
  }

  /** What became of a form. */
  sealed interface Answer {

    record Done() implements Answer {}

    record Refused(Refusal why) implements Answer {}

    /** No form asks for that. */
    record NothingSuch() implements Answer {}
  }

  Answer of(Actor by, CandidateId candidate, String what, Form form) {
    return switch (what) {
      case "name" -> name(by, candidate, form);
      case "adjustments" -> adjustments(by, candidate, form);
      case "invitation" -> invitation(by, candidate, form);
      case "extension" -> extension(by, candidate, form);
      case "attempts" -> attempts(by, candidate, form);
      case "software" -> software(by, candidate, form);
      case "remote-sitting" -> remoteSitting(by, candidate, form);
      default -> new Answer.NothingSuch();
    };
  }

  private Answer name(Actor by, CandidateId candidate, Form form) {
    var command = new ChangeName.Command(by, candidate, form.text("name"));
    return switch (changeName.handle(command)) {
      case ChangeName.Changed _ -> new Answer.Done();
      case Refusal no -> new Answer.Refused(no);
    };
  }

  private Answer adjustments(Actor by, CandidateId candidate, Form form) {
    var command =
        new SetAdjustments.Command(
            by,
            candidate,
            form.number("extra").orElse(-1),
            form.number("breaks").orElse(-1),
            lines(form, "software"),
            lines(form, "items"),
            Arrays.stream(FlagKind.values())
                .filter(it -> form.all("muted").contains(it.code()))
                .collect(Collectors.toSet()));
    return switch (adjust.handle(command)) {
      case SetAdjustments.Adjusted _ -> new Answer.Done();
      case Refusal no -> new Answer.Refused(no);
    };
  }

  private Answer invitation(Actor by, CandidateId candidate, Form form) {
    var exam = new ExamId(identifier(form, "of"));
    var command = new InviteCandidate.Command(by, candidate, exam, time(form));
    return switch (invite.handle(command)) {
      case InviteCandidate.Invited _ -> new Answer.Done();
      case Refusal no -> new Answer.Refused(no);
    };
  }

  private Answer extension(Actor by, CandidateId candidate, Form form) {
    var command =
        new ExtendDeadline.Command(by, onboarding(by, candidate), time(form), form.text("reason"));
    return switch (extend.handle(command)) {
      case ExtendDeadline.Extended _ -> new Answer.Done();
      case Refusal no -> new Answer.Refused(no);
    };
  }

  private Answer attempts(Actor by, CandidateId candidate, Form form) {
    var command =
        new GrantExtraAttempts.Command(
            by, onboarding(by, candidate), form.number("more").orElse(0), form.text("reason"));
    return switch (grant.handle(command)) {
      case GrantExtraAttempts.Granted _ -> new Answer.Done();
      case Refusal no -> new Answer.Refused(no);
    };
  }

  private Answer software(Actor by, CandidateId candidate, Form form) {
    var granted = granted(form);
    if (granted.isEmpty()) {
      return new Answer.NothingSuch();
    }
    var command =
        new DecideSoftware.Command(
            by, candidate, form.text("of"), granted.get(), form.text("reason"));
    return switch (software.handle(command)) {
      case DecideSoftware.Decided _ -> new Answer.Done();
      case Refusal no -> new Answer.Refused(no);
    };
  }

  private Answer remoteSitting(Actor by, CandidateId candidate, Form form) {
    var granted = granted(form);
    if (granted.isEmpty()) {
      return new Answer.NothingSuch();
    }
    var exam = new ExamId(identifier(form, "of"));
    var command =
        new DecideRemoteSitting.Command(by, candidate, exam, granted.get(), form.text("reason"));
    return switch (remote.handle(command)) {
      case DecideRemoteSitting.Decided _ -> new Answer.Done();
      case Refusal no -> new Answer.Refused(no);
    };
  }

  private static Optional<Boolean> granted(Form form) {
    return switch (form.text("do")) {
      case "grant" -> Optional.of(true);
      case "decline" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Where there is none, none is found by it either. */
  private OnboardingId onboarding(Actor by, CandidateId candidate) {
    return onboardings.handle(new SeeOnboarding.Command(by, candidate))
            instanceof SeeOnboarding.Seen seen
        ? seen.onboarding().id()
        : new OnboardingId(NOTHING);
  }

  /** What is no time lies in the past, and is refused as such. */
  private static Instant time(Form form) {
    try {
      return LocalDateTime.parse(form.text("until")).atZone(zone(form)).toInstant();
    } catch (DateTimeException noTime) {
      return Instant.EPOCH;
    }
  }

  private static ZoneId zone(Form form) {
    return form.given("zone").map(ZoneId::of).orElse(ZoneOffset.UTC);
  }

  private static UUID identifier(Form form, String field) {
    try {
      return form.given(field).map(UUID::fromString).orElse(NOTHING);
    } catch (IllegalArgumentException noIdentifier) {
      return NOTHING;
    }
  }

  private static Set<String> lines(Form form, String field) {
    return form.text(field)
        .lines()
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toSet());
  }
}
