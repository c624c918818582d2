package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Invitations;
import org.invigil.domain.access.Invitation;
import org.invigil.domain.access.InvitationId;
import org.invigil.domain.access.SecretHash;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.junit.jupiter.api.Test;

/** What every {@link Invitations} promises. */
public abstract class InvitationsContract extends StoreContract<Invitation, InvitationId> {

  private static final InstitutionId INSTITUTION = new InstitutionId(UUID.randomUUID());

  @Override
  protected abstract Invitations store();

  @Override
  protected Invitation another() {
    return Invitation.Sent.to(
        new InvitationId(UUID.randomUUID()),
        INSTITUTION,
        new CandidateId(UUID.randomUUID()),
        new ExamId(UUID.randomUUID()),
        SecretHash.of(UUID.randomUUID().toString()),
        People.NOON);
  }

  @Override
  protected Invitation changed(Invitation value) {
    return ((Invitation.Sent) value).replace();
  }

  @Override
  protected InvitationId idOf(Invitation value) {
    return value.id();
  }

  @Test
  void an_invitation_is_found_by_its_secret() {
    var kept = kept();
    kept();
    assertThat(store().withSecret(kept.value().secret())).contains(kept);
    assertThat(store().withSecret(SecretHash.of("another"))).isEmpty();
  }

  @Test
  void invitations_are_listed_by_exam_and_candidate() {
    var kept = kept();
    var value = kept.value();
    assertThat(store().of(value.exam(), value.candidate())).containsExactly(kept);
    assertThat(store().of(new ExamId(UUID.randomUUID()), value.candidate())).isEmpty();
  }

  @Test
  void a_secret_belongs_to_one_invitation() {
    var value = kept().value();
    assertThatThrownBy(() ->
            store()
                .add(
                    Invitation.Sent.to(
                        new InvitationId(UUID.randomUUID()),
                        INSTITUTION,
                        value.candidate(),
                        value.exam(),
                        value.secret(),
                        People.NOON)))
        .isInstanceOf(AlreadyKept.class);
  }
}
