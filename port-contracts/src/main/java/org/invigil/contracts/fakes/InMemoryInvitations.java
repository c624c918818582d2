package org.invigil.contracts.fakes;

import java.util.List;
import java.util.Optional;
import org.invigil.application.port.out.Invitations;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Invitation;
import org.invigil.domain.access.InvitationId;
import org.invigil.domain.access.SecretHash;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;

/** Invitations in memory. */
public final class InMemoryInvitations extends InMemoryStore<Invitation, InvitationId>
    implements Invitations {

  public InMemoryInvitations(Memory memory) {
    super(memory, "invitations", Invitation::id, it -> Optional.of(it.secret()));
  }

  @Override
  public Optional<Stored<Invitation>> withSecret(SecretHash secret) {
    return first(it -> it.secret().equals(secret));
  }

  @Override
  public List<Stored<Invitation>> of(ExamId exam, CandidateId candidate) {
    return all(it -> it.exam().equals(exam) && it.candidate().equals(candidate));
  }
}
