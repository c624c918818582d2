package org.invigil.application.service.checkin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.CheckInTerms;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Stored;
import org.invigil.application.service.InWords;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.KeepSteps;
import org.invigil.domain.exam.Approval;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.GoToTest;
import org.invigil.domain.exam.Guidelines;
import org.invigil.domain.flag.Detectors;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.retention.Subject;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;

/** Reads the terms of a check-in from what is kept of exam, candidate and institution. */
public final class StoredCheckInTerms implements CheckInTerms {

  private final Exams exams;
  private final Enrolments enrolments;
  private final Candidates candidates;
  private final Institutions institutions;
  private final ShowErasureDate erasure;
  private final FlagPolicy policy;

  public StoredCheckInTerms(
      Exams exams,
      Enrolments enrolments,
      Candidates candidates,
      Institutions institutions,
      ShowErasureDate erasure,
      FlagPolicy policy) {
    this.exams = exams;
    this.enrolments = enrolments;
    this.candidates = candidates;
    this.institutions = institutions;
    this.erasure = erasure;
    this.policy = policy;
  }

  @Override
  public Optional<Terms> of(ExamId exam, CandidateId candidate, Instant now) {
    return enrolments
        .of(exam, candidate)
        .map(Stored::value)
        .flatMap(enrolment ->
            exams
                .find(exam)
                .map(Stored::value)
                .flatMap(it -> terms(it, enrolment, candidate, now)));
  }

  private Optional<Terms> terms(
      Exam exam, Enrolment enrolment, CandidateId candidate, Instant now) {
    return institutions
        .find(exam.institution())
        .map(Stored::value)
        .flatMap(institution ->
            candidates
                .find(candidate)
                .map(it -> terms(exam, enrolment, it.value(), institution, now)));
  }

  private Terms terms(
      Exam exam, Enrolment enrolment, Candidate candidate, Institution institution, Instant now) {
    var contacts = exam.plan().contacts();
    return new Terms(
        institution.id(),
        exam.plan().captures(),
        exam.service(),
        exam.rules(),
        candidate.adjustments(),
        Detectors.looking(
            exam.rules(),
            candidate.adjustments(),
            policy.with(exam.tolerances()).without(institution.settings().detectorsOff())),
        new KeepSteps(institution.settings().checkInKeepTime()),
        candidate.name().value(),
        candidate.nameMustBeMatched(),
        candidate.email().value(),
        contacts.technical() + ", " + contacts.school(),
        shut(exam, enrolment, candidate, institution, now),
        "on the systems of " + institution.name(),
        until(exam, candidate));
  }

  private static Optional<RuleBroken> shut(
      Exam exam, Enrolment enrolment, Candidate candidate, Institution institution, Instant now) {
    if (!(exam.approval() instanceof Approval.Approved)) {
      return broken(RuleCode.LAUNCH_APPROVAL, "approved", "not approved");
    }
    if (!candidate.maySitRemotely(exam.id(), institution.settings().remoteOnlyWhenGranted())) {
      return broken(RuleCode.REMOTE_SITTING, "granted", "not granted");
    }
    return switch (exam.goToTest(now, enrolment)) {
      case GoToTest.NotYet(var opens) -> broken(RuleCode.EXAM_NOT_OPEN, opens, now);
      case GoToTest.Closed(var since) -> broken(RuleCode.EXAM_CLOSED, since, now);
      case GoToTest.Active() ->
          enrolment.hasRead(Guidelines.of(exam).version())
              ? Optional.empty()
              : broken(RuleCode.GUIDELINES_UNREAD, "confirmed", "not confirmed");
    };
  }

  private static Optional<RuleBroken> broken(RuleCode rule, Object allowed, Object seen) {
    return Optional.of(new RuleBroken(rule, allowed.toString(), seen.toString()));
  }

  private String until(Exam exam, Candidate candidate) {
    var shown =
        erasure.handle(
            new ShowErasureDate.Command(
                new Actor.System(exam.institution()),
                new Subject.ExamData(candidate.id(), exam.id())));
    ZoneId zone = exam.plan().schedule().zone();
    return switch (shown) {
      case ShowErasureDate.Shown(var due, var policy) ->
          "on " + InWords.date(due, zone) + " (" + policy + ")";
      case ShowErasureDate.NoSuchSubject(), ShowErasureDate.NotPermitted() ->
          throw new IllegalStateException("no date of erasure for an enrolment that exists");
    };
  }
}
