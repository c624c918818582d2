package org.invigil.adapter.in.web.officer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.application.port.in.candidate.SeeCandidateExams;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.Standing;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.Decision;
import org.invigil.domain.candidate.RemoteRequest;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.flag.FlagKind;

/**
 * What the page of a candidate shows.
 *
 * @param onboarding empty before the first invitation
 * @param done what was done before; empty where nothing was
 */
public record CandidatePage(
    Shell shell,
    Candidate candidate,
    Optional<SeeOnboarding.Seen> onboarding,
    SeeCandidateExams.Seen exams,
    Typed typed,
    String done) {

  /**
   * @param at the form in which it was typed
   * @param trouble why it could not be taken
   */
  public record Typed(String at, Form form, String trouble) {

    static final Typed NOTHING = new Typed("", Form.empty(), "");
  }

  public String path() {
    return "/candidates/" + candidate.id();
  }

  public String trouble(String form) {
    return typed.at().equals(form) ? typed.trouble() : "";
  }

  /** Of one of several forms that ask for the same: of the exam or program named {@code key}. */
  public String trouble(String form, String key) {
    return typed.form().text("of").equals(key) ? trouble(form) : "";
  }

  /** What was typed there, else what is kept. */
  public String value(String form, String field, String kept) {
    return typed.at().equals(form) ? typed.form().text(field) : kept;
  }

  public boolean mutes(FlagKind kind) {
    return typed.at().equals("adjustments")
        ? typed.form().all("muted").contains(kind.code())
        : candidate.adjustments().mutedKinds().contains(kind);
  }

  public List<FlagKind> kinds() {
    return Stream.of(FlagKind.values()).toList();
  }

  public String standing() {
    return onboarding.map(it -> Standing.of(it.onboarding()).code()).orElse("none");
  }

  public boolean isOnboarded() {
    return standing().equals("approved");
  }

  /** Whether more time or more attempts can help. */
  public boolean mayOnboardLater() {
    return switch (standing()) {
      case "none", "approved", "waiting", "expired" -> false;
      default -> true;
    };
  }

  /**
   * In which deadlines are typed: that of the next exam, of those they could be invited to last.
   */
  public ZoneId zone() {
    return Stream.concat(
            exams.invited().stream().map(SeeCandidateExams.InvitedTo::exam),
            exams.others().stream())
        .findFirst()
        .map(this::zone)
        .orElseGet(() -> ZoneId.of("UTC"));
  }

  public ZoneId zone(Exam exam) {
    return exam.plan().schedule().zone();
  }

  public String opens(Exam exam) {
    return shell.words().time(opensAt(exam), zone(exam));
  }

  private static Instant opensAt(Exam exam) {
    return exam.plan().schedule() instanceof Schedule.Window it ? it.opens() : Instant.EPOCH;
  }

  public boolean isPractice(Exam exam) {
    return exam.countsForNothing();
  }

  public String examTitle(RemoteRequest request) {
    return Stream.concat(
            exams.invited().stream().map(SeeCandidateExams.InvitedTo::exam),
            exams.others().stream())
        .filter(it -> it.id().equals(request.exam()))
        .map(it -> it.plan().title())
        .findFirst()
        .orElseGet(() -> shell.words().say("queue.exam-gone"));
  }

  public String decision(Decision decision) {
    return shell
        .words()
        .say(
            switch (decision) {
              case Decision.Waiting _ -> "candidate.request.waiting";
              case Decision.Granted _ -> "candidate.request.granted";
              case Decision.Declined _ -> "candidate.request.declined";
            });
  }

  public String badge(Decision decision) {
    return switch (decision) {
      case Decision.Waiting _ -> "medium";
      case Decision.Granted _ -> "good";
      case Decision.Declined _ -> "bad";
    };
  }
}
