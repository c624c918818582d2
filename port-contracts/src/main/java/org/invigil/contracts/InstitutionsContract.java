package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.invigil.application.port.out.Institutions;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.institution.InstitutionSettings;
import org.junit.jupiter.api.Test;

/** What every {@link Institutions} promises. */
public abstract class InstitutionsContract extends StoreContract<Institution, InstitutionId> {

  @Override
  protected abstract Institutions store();

  @Override
  protected Institution another() {
    return People.institution();
  }

  @Override
  protected Institution changed(Institution value) {
    return value.choose(InstitutionSettings.USUAL.requireGrant(true));
  }

  @Override
  protected InstitutionId idOf(Institution value) {
    return value.id();
  }

  @Test
  void every_institution_is_listed() {
    var kept = kept();
    assertThat(store().everyOne()).contains(kept);
  }
}
