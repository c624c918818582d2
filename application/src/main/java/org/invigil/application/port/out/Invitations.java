package org.invigil.application.port.out;

import java.util.List;
import java.util.Optional;
import org.invigil.domain.access.Invitation;
import org.invigil.domain.access.InvitationId;
import org.invigil.domain.access.SecretHash;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;

/** Invitations; a secret belongs to one. */
public interface Invitations extends Store<Invitation, InvitationId> {

  Optional<Stored<Invitation>> withSecret(SecretHash secret);

  /** Every invitation of a candidate to an exam, oldest first. */
  List<Stored<Invitation>> of(ExamId exam, CandidateId candidate);
}
