package org.invigil.application.service.candidate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.invigil.application.port.in.candidate.SeeCandidateExams;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Invitations;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Invitation;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.GoToTest;
import org.invigil.domain.exam.Guidelines;
import org.invigil.domain.exam.Schedule;

/** Puts a candidate's enrolments beside the letters that were sent for them. */
public final class SeeCandidateExamsService implements SeeCandidateExams {

  private final Candidates candidates;
  private final Exams exams;
  private final Enrolments enrolments;
  private final Invitations invitations;
  private final InstantSource time;

  public SeeCandidateExamsService(
      Candidates candidates,
      Exams exams,
      Enrolments enrolments,
      Invitations invitations,
      InstantSource time) {
    this.candidates = candidates;
    this.exams = exams;
    this.enrolments = enrolments;
    this.invitations = invitations;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return TheirCandidate.findForOfficer(candidates, command.by(), command.candidate())
        .<Outcome>match(
            found -> seen(found.value(), time.instant()), NotPermitted::new, NoSuchCandidate::new);
  }

  private Seen seen(Candidate candidate, Instant now) {
    var inOrder = Comparator.comparing(SeeCandidateExamsService::opens);
    var invited =
        enrolments.of(candidate.id()).stream()
            .map(Stored::value)
            .flatMap(it -> exams.find(it.exam()).map(exam -> invited(exam.value(), it)).stream())
            .sorted(Comparator.comparing(InvitedTo::exam, inOrder))
            .toList();
    var known = invited.stream().map(it -> it.exam().id()).collect(Collectors.toSet());
    return new Seen(
        invited,
        exams.of(candidate.institution()).stream()
            .map(Stored::value)
            .filter(it -> !known.contains(it.id()))
            .filter(it -> !(it.goToTest(now) instanceof GoToTest.Closed))
            .sorted(inOrder)
            .toList(),
        now);
  }

  private InvitedTo invited(Exam exam, Enrolment enrolment) {
    var letters = invitations.of(exam.id(), enrolment.candidate());
    var newest =
        letters.isEmpty()
            ? Optional.<Instant>empty()
            : Optional.of(letters.getLast().value()).map(Invitation::deadline);
    return new InvitedTo(
        exam,
        enrolment.hasRead(Guidelines.of(exam).version()),
        enrolment.sessionsAllowed(),
        newest,
        letters.size());
  }

  private static Instant opens(Exam exam) {
    return switch (exam.plan().schedule()) {
      case Schedule.Window window -> window.opens();
      case Schedule.Practice always -> Instant.MAX;
    };
  }
}
