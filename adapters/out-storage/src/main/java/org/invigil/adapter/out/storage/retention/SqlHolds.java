package org.invigil.adapter.out.storage.retention;

import java.util.List;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.HoldId;

/** Holds, sealed under the candidate's key: their reasons are personal. */
public final class SqlHolds extends SealedTable<Hold, HoldId> implements Holds {

  private static final int MOST = 100_000;

  public SqlHolds(Database database) {
    super(
        database,
        Layout.of("hold", Hold.class, Hold::id, HoldId::value)
            .ownedBy(it -> it.names().candidate().value())
            .makingKeysFor(Hold::institution)
            .with("institution", Hold::institution)
            .with("stands", Hold.Standing.class::isInstance));
  }

  @Override
  public List<Stored<Hold>> standing(InstitutionId institution) {
    return list("institution = ? and stands", MOST, institution);
  }
}
