package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.HoldId;

/** Holds, standing and lifted. */
public interface Holds extends Store<Hold, HoldId> {

  /** Those that stand, oldest first. */
  List<Stored<Hold>> standing(InstitutionId institution);
}
