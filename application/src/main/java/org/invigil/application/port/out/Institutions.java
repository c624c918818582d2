package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;

/** The institutions that this system hosts; the first set-up makes the only one. */
public interface Institutions extends Store<Institution, InstitutionId> {

  List<Stored<Institution>> everyOne();
}
