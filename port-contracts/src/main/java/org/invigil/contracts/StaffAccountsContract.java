package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.EmailAddress;
import org.junit.jupiter.api.Test;

/** What every {@link StaffAccounts} promises. */
public abstract class StaffAccountsContract extends StoreContract<StaffAccount, StaffId> {

  private static final InstitutionId INSTITUTION = new InstitutionId(UUID.randomUUID());

  @Override
  protected abstract StaffAccounts store();

  @Override
  protected StaffAccount another() {
    return People.staff(INSTITUTION, Role.INSTRUCTOR);
  }

  @Override
  protected StaffAccount changed(StaffAccount value) {
    return value.failedToSignIn(People.NOON);
  }

  @Override
  protected StaffId idOf(StaffAccount value) {
    return value.id();
  }

  @Test
  void an_account_is_found_by_its_address() {
    var kept = kept();
    kept();
    assertThat(store().withEmail(kept.value().email())).contains(kept);
    assertThat(store().withEmail(EmailAddress.read("nobody@example.org").orThrow())).isEmpty();
  }

  @Test
  void those_of_an_institution_are_listed_and_no_others() {
    var here = new InstitutionId(UUID.randomUUID());
    var first = People.staff(here, Role.INSTRUCTOR);
    var second = People.staff(here, Role.ADMINISTRATOR).shut();
    store().add(first);
    kept();
    store().add(second);
    assertThat(store().of(here)).extracting(Stored::value).containsExactlyInAnyOrder(first, second);
    assertThat(store().of(new InstitutionId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void an_address_belongs_to_one_account() {
    var kept = kept().value();
    var other = People.staff(INSTITUTION, Role.REVIEWER);
    assertThatThrownBy(() ->
            store()
                .add(
                    new StaffAccount(
                        other.id(),
                        INSTITUTION,
                        other.name(),
                        kept.email(),
                        other.password(),
                        other.roles(),
                        other.assignedExams(),
                        other.lockOut())))
        .isInstanceOf(AlreadyKept.class);
  }
}
