package org.invigil.application.service.onboarding;

import java.util.Optional;
import org.invigil.application.port.in.onboarding.DecideAttempt;
import org.invigil.application.port.in.onboarding.Standing;
import org.invigil.application.port.out.OnboardingTerms;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.onboarding.DocumentUsed;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.onboarding.Scan;

/** Keeps an exams officer's decision and tells the candidate. */
public final class DecideAttemptService implements DecideAttempt {

  private final OnboardingDesk desk;
  private final OnboardingTerms terms;
  private final OnboardingLetters letters;

  public DecideAttemptService(
      OnboardingDesk desk, OnboardingTerms terms, OnboardingLetters letters) {
    this.desk = desk;
    this.terms = terms;
    this.letters = letters;
  }

  @Override
  public Outcome handle(Command command) {
    return OnboardingDesk.officer(command.by())
        .map(officer -> desk.inOne(() -> decide(command, officer)))
        .orElseGet(NotPermitted::new);
  }

  private Outcome decide(Command command, StaffId officer) {
    return desk.find(command.onboarding(), command.by())
        .map(it -> decide(command, officer, it))
        .orElseGet(NoOnboarding::new);
  }

  private Outcome decide(Command command, StaffId officer, Stored<Onboarding> found) {
    var current = desk.asOfNow(found);
    if (!(current instanceof Onboarding.WaitingForPerson waiting)) {
      return new NotWaiting(Standing.of(current));
    }
    if (waiting.attempts() != command.attempt()) {
      return new AnotherAttempt();
    }
    if (!isComplete(command.decision())) {
      return new ReasonMissing();
    }
    return switch (command.decision()) {
      case Approve it -> approve(command, officer, found, waiting, it);
      case Reject it -> reject(command, officer, found, waiting, it);
    };
  }

  private static boolean isComplete(Decision decision) {
    return switch (decision) {
      case Approve it ->
          it.document().equals(Optional.of(DocumentKind.ADMITTED_BY_OFFICER))
              != it.admittedBecause().isBlank();
      case Reject it -> !it.reasons().isEmpty();
    };
  }

  private Outcome approve(
      Command command,
      StaffId officer,
      Stored<Onboarding> found,
      Onboarding.WaitingForPerson waiting,
      Approve it) {
    var approved = waiting.approve(desk.now(), officer, document(waiting, it), command.note());
    desk.replace(found, approved);
    terms.approved(approved.candidate(), desk.now());
    letters.approved(approved);
    return new Approved();
  }

  /** What the officer says, and what the machine read where the officer says nothing else. */
  private static DocumentUsed document(Onboarding.WaitingForPerson waiting, Approve it) {
    var read =
        waiting
            .attempt()
            .scans()
            .of(Scan.Kind.DOCUMENT)
            .flatMap(Scan::document)
            .flatMap(ReadDocument::document);
    var kind = it.document().or(() -> read.map(DocumentUsed::kind)).orElse(DocumentKind.PASSPORT);
    return it.number().isBlank() && read.filter(seen -> seen.kind() == kind).isPresent()
        ? read.get()
        : DocumentUsed.read(waiting.candidate(), kind, it.number(), it.admittedBecause());
  }

  private Outcome reject(
      Command command,
      StaffId officer,
      Stored<Onboarding> found,
      Onboarding.WaitingForPerson waiting,
      Reject it) {
    var rejected = waiting.reject(desk.now(), officer, it.reasons(), command.note());
    desk.replace(found, rejected);
    letters.rejected(rejected);
    return new Rejected(it.reasons().stream().sorted().toList(), desk.attemptsLeft(rejected));
  }
}
