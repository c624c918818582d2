package org.invigil.application.service.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.invigil.application.port.in.access.InviteCandidate;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Invitations;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.InWords;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Invitation;
import org.invigil.domain.access.InvitationId;
import org.invigil.domain.access.Permission;
import org.invigil.domain.access.SecretHash;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.EnrolmentId;
import org.invigil.domain.exam.Exam;

/**
 * Enrols the candidate, opens their onboarding, and puts the letter with the link, all in one. The
 * secret is in the letter only; what is kept is its hash.
 */
public final class InviteCandidateService implements InviteCandidate {

  private static final int SECRET_BYTES = 32;

  private final Candidates candidates;
  private final Exams exams;
  private final Institutions institutions;
  private final Enrolments enrolments;
  private final Invitations invitations;
  private final OnInvitation onInvitation;
  private final String publicAddress;
  private final Outbox outbox;
  private final Chance chance;
  private final UnitOfWork work;
  private final InstantSource time;

  /** What else begins with an invitation: the candidate's onboarding. */
  public interface OnInvitation {
    void invited(Actor by, CandidateId candidate, Instant deadline);
  }

  /**
   * @param publicAddress under which people reach the server; the letter puts the secret behind a
   *     number sign, so that no log of addresses ever holds it
   */
  public InviteCandidateService(
      Candidates candidates,
      Exams exams,
      Institutions institutions,
      Enrolments enrolments,
      Invitations invitations,
      OnInvitation onInvitation,
      String publicAddress,
      Outbox outbox,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    this.candidates = candidates;
    this.exams = exams;
    this.institutions = institutions;
    this.enrolments = enrolments;
    this.invitations = invitations;
    this.onInvitation = onInvitation;
    this.publicAddress = publicAddress;
    this.outbox = outbox;
    this.chance = chance;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    if (!Permission.ARRANGE_CANDIDATES.heldBy(command.by(), institution)) {
      return new NotPermitted();
    }
    if (!time.instant().isBefore(command.deadline())) {
      return new DeadlinePassed();
    }
    return work.inOne(() -> {
      var candidate =
          candidates
              .find(command.candidate())
              .map(Stored::value)
              .filter(it -> it.institution().equals(institution));
      if (candidate.isEmpty()) {
        return new NoSuchCandidate();
      }
      return exams
          .find(command.exam())
          .map(Stored::value)
          .filter(it -> it.institution().equals(institution))
          .map(exam -> invite(command, candidate.get(), exam))
          .orElseGet(NoSuchExam::new);
    });
  }

  private Outcome invite(Command command, Candidate candidate, Exam exam) {
    for (var earlier : invitations.of(exam.id(), candidate.id())) {
      if (earlier.value() instanceof Invitation.Sent sent) {
        invitations.replace(earlier, sent.replace());
      }
    }
    var secret = chance.secret(SECRET_BYTES);
    var invitation =
        Invitation.Sent.to(
            new InvitationId(chance.identifier()),
            candidate.institution(),
            candidate.id(),
            exam.id(),
            SecretHash.of(secret),
            command.deadline());
    invitations.add(invitation);
    var enrolment = enrol(candidate, exam);
    onInvitation.invited(command.by(), candidate.id(), command.deadline());
    outbox.put(letter(candidate, exam, secret, command.deadline()));
    return new Invited(invitation.id(), enrolment);
  }

  private EnrolmentId enrol(Candidate candidate, Exam exam) {
    var before = enrolments.of(exam.id(), candidate.id());
    if (before.isPresent()) {
      return before.get().value().id();
    }
    var enrolment =
        Enrolment.of(
            new EnrolmentId(chance.identifier()),
            candidate.institution(),
            exam.id(),
            candidate.id());
    enrolments.add(enrolment);
    return enrolment.id();
  }

  private Letter letter(Candidate candidate, Exam exam, String secret, Instant deadline) {
    var institution =
        institutions
            .find(candidate.institution())
            .orElseThrow(() -> new IllegalStateException("an exam without its institution"));
    return new Letter(
        chance.identifier(),
        candidate.institution(),
        candidate.id().value(),
        candidate.email().value(),
        "invitation",
        Map.of(
            "name", candidate.name().value(),
            "institution", institution.value().name(),
            "exam", exam.plan().title(),
            "deadline", InWords.time(deadline, exam.plan().schedule().zone()),
            "secret", secret,
            "address", publicAddress,
            "technicalContact", exam.plan().contacts().technical(),
            "schoolContact", exam.plan().contacts().school()));
  }
}
