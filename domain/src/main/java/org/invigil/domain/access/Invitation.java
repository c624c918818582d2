package org.invigil.domain.access;

import java.time.Instant;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A letter invites a candidate to an exam and holds a personal link. Opening the link changes
 * nothing; a confirmation signs in, as often as needed before the deadline. The first device that
 * confirms is remembered; another needs a code from the candidate's mailbox. A newer invitation to
 * the same exam takes the place of an older one.
 */
@AggregateRoot
public sealed interface Invitation {

  @Identity
  InvitationId id();

  InstitutionId institution();

  CandidateId candidate();

  ExamId exam();

  SecretHash secret();

  Instant deadline();

  /** At the very instant of the deadline the link no longer signs in. */
  boolean signsIn(Instant now);

  record Sent(
      InvitationId id,
      InstitutionId institution,
      CandidateId candidate,
      ExamId exam,
      SecretHash secret,
      Instant deadline,
      KnownDevices devices)
      implements Invitation {

    /** A new one, that no device knows. */
    public static Sent to(
        InvitationId id,
        InstitutionId institution,
        CandidateId candidate,
        ExamId exam,
        SecretHash secret,
        Instant deadline) {
      return new Sent(id, institution, candidate, exam, secret, deadline, KnownDevices.NONE);
    }

    @Override
    public boolean signsIn(Instant now) {
      return now.isBefore(deadline);
    }

    public Sent with(KnownDevices changed) {
      return new Sent(id, institution, candidate, exam, secret, deadline, changed);
    }

    public Replaced replace() {
      return new Replaced(id, institution, candidate, exam, secret, deadline);
    }
  }

  /** A newer one was sent. */
  record Replaced(
      InvitationId id,
      InstitutionId institution,
      CandidateId candidate,
      ExamId exam,
      SecretHash secret,
      Instant deadline)
      implements Invitation {

    @Override
    public boolean signsIn(Instant now) {
      return false;
    }
  }
}
