package org.invigil.application.service.access;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.invigil.application.port.in.access.ListStaff;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Permission;

/** Lists the accounts of an institution by name. */
public final class ListStaffService implements ListStaff {

  private final StaffAccounts accounts;

  public ListStaffService(StaffAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    if (Stream.of(Permission.APPOINT_STAFF, Permission.ARRANGE_EXAMS, Permission.KEEP_PRIVACY)
        .noneMatch(it -> it.heldBy(command.by(), institution))) {
      return new NotPermitted();
    }
    return new Listed(
        accounts.of(institution).stream()
            .map(Stored::value)
            .sorted(Comparator.comparing(it -> it.name().value().toLowerCase(Locale.ROOT)))
            .toList());
  }
}
