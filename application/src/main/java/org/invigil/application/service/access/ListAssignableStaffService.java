package org.invigil.application.service.access;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.invigil.application.port.in.access.ListAssignableStaff;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Permission;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;

/** Finds the staff whose roles count only where they are assigned. */
public final class ListAssignableStaffService implements ListAssignableStaff {

  private static final Set<Role> NEED_ASSIGNMENT =
      EnumSet.of(Role.INSTRUCTOR, Role.PROCTOR, Role.REVIEWER, Role.SUPPORT);

  private final StaffAccounts accounts;

  public ListAssignableStaffService(StaffAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    if (!Permission.ARRANGE_EXAMS.heldBy(command.by(), institution)) {
      return new NotPermitted();
    }
    return new Listed(
        accounts.of(institution).stream()
            .map(Stored::value)
            .map(ListAssignableStaffService::member)
            .filter(it -> !it.roles().isEmpty())
            .sorted(Comparator.comparing(it -> it.name().value(), String.CASE_INSENSITIVE_ORDER))
            .toList());
  }

  private static Member member(StaffAccount account) {
    var roles =
        account.roles().stream().filter(NEED_ASSIGNMENT::contains).collect(Collectors.toSet());
    return new Member(account.id(), account.name(), roles, account.assignedExams());
  }
}
