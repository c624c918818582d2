package org.invigil.adapter.out.storage.institution;

import java.util.List;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;

/** Institutions, each sealed under its own key. */
public final class SqlInstitutions extends SealedTable<Institution, InstitutionId>
    implements Institutions {

  private static final int MOST = 1000;

  public SqlInstitutions(Database database) {
    super(
        database,
        Layout.of("institution", Institution.class, Institution::id, InstitutionId::value)
            .makingKeysFor(Institution::id));
  }

  @Override
  public List<Stored<Institution>> everyOne() {
    return list("true", MOST);
  }
}
