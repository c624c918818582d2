package org.invigil.application.service.access;

import org.invigil.application.port.in.access.AssignStaff;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Permission;
import org.invigil.domain.access.StaffAccount;

/** Assigns to an exam, or releases from it. */
public final class AssignStaffService implements AssignStaff {

  private final StaffAccounts accounts;
  private final Exams exams;
  private final UnitOfWork work;

  public AssignStaffService(StaffAccounts accounts, Exams exams, UnitOfWork work) {
    this.accounts = accounts;
    this.exams = exams;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    if (!Permission.ARRANGE_EXAMS.heldBy(command.by(), institution)) {
      return new NotPermitted();
    }
    return work.inOne(() -> {
      if (exams
          .find(command.exam())
          .filter(it -> it.value().institution().equals(institution))
          .isEmpty()) {
        return new NoSuchExam();
      }
      return accounts
          .find(command.staff())
          .filter(it -> it.value().institution().equals(institution))
          .map(it -> assign(it, command))
          .orElseGet(NoSuchStaff::new);
    });
  }

  private Outcome assign(Stored<StaffAccount> found, Command command) {
    accounts.replace(
        found,
        command.assigned()
            ? found.value().assignTo(command.exam())
            : found.value().releaseFrom(command.exam()));
    return new Done();
  }
}
