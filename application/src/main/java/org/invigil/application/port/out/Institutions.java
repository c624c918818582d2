package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;

/** The institutions that this system hosts; the first set-up makes the only one. */
public interface Institutions extends Store<Institution, InstitutionId> {

  List<Stored<Institution>> everyOne();

  /**
   * Adds the institution with which this system is set up, and says whether it did: false, and
   * nothing is added, when there was one. Of two at the same moment the later waits for the unit of
   * work of the earlier.
   */
  boolean setUp(Institution first);
}
