package org.invigil.application.port.out;

import java.util.List;
import java.util.Optional;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.EmailAddress;

/** Accounts of staff; an e-mail address belongs to one account. */
public interface StaffAccounts extends Store<StaffAccount, StaffId> {

  Optional<Stored<StaffAccount>> withEmail(EmailAddress email);

  /** All of an institution, in the order in which they were made. */
  List<Stored<StaffAccount>> of(InstitutionId institution);
}
