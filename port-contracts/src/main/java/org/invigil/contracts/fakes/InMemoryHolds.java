package org.invigil.contracts.fakes;

import java.util.List;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.HoldId;

/** Holds in memory. */
public final class InMemoryHolds extends InMemoryStore<Hold, HoldId> implements Holds {

  public InMemoryHolds(Memory memory) {
    super(memory, "holds", Hold::id);
  }

  @Override
  public List<Stored<Hold>> standing(InstitutionId institution) {
    return all(it -> it.institution().equals(institution) && it instanceof Hold.Standing);
  }
}
