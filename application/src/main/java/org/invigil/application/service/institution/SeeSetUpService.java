package org.invigil.application.service.institution;

import org.invigil.application.port.in.institution.SeeSetUp;
import org.invigil.application.port.out.Institutions;

/** Looks whether there is an institution. */
public final class SeeSetUpService implements SeeSetUp {

  private final Institutions institutions;

  public SeeSetUpService(Institutions institutions) {
    this.institutions = institutions;
  }

  @Override
  public Outcome handle() {
    return institutions.everyOne().isEmpty() ? new Missing() : new Done();
  }
}
