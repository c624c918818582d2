package org.invigil.adapter.out.storage.staff;

import java.util.List;
import java.util.Optional;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.Invitations;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Invitation;
import org.invigil.domain.access.InvitationId;
import org.invigil.domain.access.SecretHash;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;

/** Invitations; they hold identifiers only. */
public final class SqlInvitations extends SealedTable<Invitation, InvitationId>
    implements Invitations {

  private static final int MOST = 1000;

  public SqlInvitations(Database database) {
    super(
        database,
        Layout.of("invitation", Invitation.class, Invitation::id, InvitationId::value)
            .ownedBy(it -> it.institution().value())
            .makingKeysFor(Invitation::institution)
            .with("exam", Invitation::exam)
            .with("candidate", Invitation::candidate)
            .with("secret_hash", it -> it.secret().hex()));
  }

  @Override
  public Optional<Stored<Invitation>> withSecret(SecretHash secret) {
    return findBy("secret_hash", secret.hex());
  }

  @Override
  public List<Stored<Invitation>> of(ExamId exam, CandidateId candidate) {
    return list("exam = ? and candidate = ?", MOST, exam, candidate);
  }
}
