package org.invigil.contracts.fakes;

import java.util.List;
import java.util.Optional;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.EmailAddress;

/** Staff accounts in memory. */
public final class InMemoryStaffAccounts extends InMemoryStore<StaffAccount, StaffId>
    implements StaffAccounts {

  public InMemoryStaffAccounts(Memory memory) {
    super(memory, "staff accounts", StaffAccount::id, it -> Optional.of(it.email()));
  }

  @Override
  public Optional<Stored<StaffAccount>> withEmail(EmailAddress email) {
    return first(it -> it.email().equals(email));
  }

  @Override
  public List<Stored<StaffAccount>> of(InstitutionId institution) {
    return all(it -> it.institution().equals(institution));
  }
}
