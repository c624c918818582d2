package org.invigil.adapter.out.storage.onboarding;

import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.DocumentChoices;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.DocumentChoice;

/** Which documents institutions accept, sealed under the institution's key. */
public final class SqlDocumentChoices extends SealedTable<DocumentChoice, InstitutionId>
    implements DocumentChoices {

  public SqlDocumentChoices(Database database) {
    super(
        database,
        Layout.of(
                "accepted_documents",
                DocumentChoice.class,
                DocumentChoice::institution,
                InstitutionId::value)
            .makingKeysFor(DocumentChoice::institution));
  }
}
