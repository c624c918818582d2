package org.invigil.adapter.out.storage.institution;

import java.util.List;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;

/** Institutions, each sealed under its own key. */
public final class SqlInstitutions extends SealedTable<Institution, InstitutionId>
    implements Institutions {

  private static final int MOST = 1000;

  private final Database database;
  private final Sql sql;

  public SqlInstitutions(Database database) {
    super(
        database,
        Layout.of("institution", Institution.class, Institution::id, InstitutionId::value)
            .makingKeysFor(Institution::id));
    this.database = database;
    this.sql = new Sql(database.transactions(), "institution");
  }

  @Override
  public List<Stored<Institution>> everyOne() {
    return list("true", MOST);
  }

  @Override
  public boolean setUp(Institution first) {
    return database.transactions().inOne(() -> claimed(first) && added(first));
  }

  /** The one row of the table; whoever comes meanwhile waits for us, and goes without. */
  private boolean claimed(Institution first) {
    return sql.change(
            "insert into set_up (institution) values (?) on conflict do nothing", first.id())
        == 1;
  }

  private boolean added(Institution first) {
    add(first);
    return true;
  }
}
