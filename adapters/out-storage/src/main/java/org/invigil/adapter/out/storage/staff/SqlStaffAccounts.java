package org.invigil.adapter.out.storage.staff;

import java.util.List;
import java.util.Optional;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.EmailAddress;

/** Accounts of staff; an address is unique in the whole installation, as they sign in by it. */
public final class SqlStaffAccounts extends SealedTable<StaffAccount, StaffId>
    implements StaffAccounts {

  private static final String EMAIL = "staff.email";

  private static final int MOST = 10_000;

  private final Database database;

  public SqlStaffAccounts(Database database) {
    super(
        database,
        Layout.of("staff_account", StaffAccount.class, StaffAccount::id, StaffId::value)
            .ownedBy(it -> it.institution().value())
            .makingKeysFor(StaffAccount::institution)
            .with("institution", StaffAccount::institution)
            .with("email_hash", it -> database.hashes().inInstallation(EMAIL, it.email().value())));
    this.database = database;
  }

  @Override
  public Optional<Stored<StaffAccount>> withEmail(EmailAddress email) {
    return findBy("email_hash", database.hashes().inInstallation(EMAIL, email.value()));
  }

  @Override
  public List<Stored<StaffAccount>> of(InstitutionId institution) {
    return listBy("institution", institution, MOST);
  }
}
