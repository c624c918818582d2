package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Candidates;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.candidate.CandidateIdentifier;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** What every {@link Candidates} promises. */
public abstract class CandidatesContract extends StoreContract<Candidate, CandidateId> {

  private static final InstitutionId INSTITUTION = new InstitutionId(UUID.randomUUID());
  private static final InstitutionId ELSEWHERE = new InstitutionId(UUID.randomUUID());

  @Override
  protected abstract Candidates store();

  @Override
  protected Candidate another() {
    return People.candidate(INSTITUTION);
  }

  @Override
  protected Candidate changed(Candidate value) {
    return value.changeName(new PersonName("Ἀριστοτέλης محمد 李"), People.NOON);
  }

  @Override
  protected CandidateId idOf(Candidate value) {
    return value.id();
  }

  @Test
  @Rule("CAN-1")
  void a_candidate_is_found_by_address_in_their_institution_only() {
    var kept = kept();
    var email = kept.value().email();
    assertThat(store().withEmail(INSTITUTION, email)).contains(kept);
    assertThat(store().withEmail(ELSEWHERE, email)).isEmpty();
    assertThat(store().withEmail(INSTITUTION, new EmailAddress("nobody@example.org"))).isEmpty();
  }

  @Test
  @Rule("CAN-1")
  void address_and_identifier_are_each_unique_within_an_institution() {
    var kept = kept().value();
    var other = People.candidate(INSTITUTION);
    assertThatThrownBy(
            () -> store().add(with(other, INSTITUTION, other.identifier(), kept.email())))
        .isInstanceOf(AlreadyKept.class);
    assertThatThrownBy(
            () -> store().add(with(other, INSTITUTION, kept.identifier(), other.email())))
        .isInstanceOf(AlreadyKept.class);
    store().add(with(other, ELSEWHERE, kept.identifier(), kept.email()));
    assertThat(store().find(other.id())).isPresent();
  }

  @Test
  void an_institution_lists_its_own() {
    var first = kept();
    var second = kept();
    assertThat(store().of(INSTITUTION)).containsSubsequence(first, second);
    assertThat(store().of(new InstitutionId(UUID.randomUUID()))).isEmpty();
  }

  private static Candidate with(
      Candidate of, InstitutionId institution, CandidateIdentifier identifier, EmailAddress email) {
    return Candidate.register(of.id(), institution, identifier, email, of.name(), People.TEN);
  }
}
