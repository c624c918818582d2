package org.invigil.domain.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A member of staff signs in with an e-mail address and a password, holds roles, and is assigned to
 * exams. After repeated failures the account is locked for a while, whoever tries. Who knows the
 * password may change it; for who forgot it an administrator sets another. An administrator may
 * shut the account: then nobody signs in by it, and whoever is signed in is not any more.
 */
@AggregateRoot
public record StaffAccount(
    @Identity StaffId id,
    InstitutionId institution,
    PersonName name,
    EmailAddress email,
    PasswordHash password,
    Set<Role> roles,
    Set<ExamId> assignedExams,
    LockOut lockOut) {

  public StaffAccount {
    roles = Set.copyOf(roles);
    assignedExams = Set.copyOf(assignedExams);
  }

  public Actor.Staff actor() {
    return new Actor.Staff(id, institution, roles, assignedExams);
  }

  public StaffAccount failedToSignIn(Instant now) {
    return with(assignedExams, lockOut.failed(now));
  }

  public StaffAccount signedIn() {
    return with(assignedExams, LockOut.NONE);
  }

  public StaffAccount assignTo(ExamId exam) {
    var more = new HashSet<>(assignedExams);
    more.add(exam);
    return with(more, lockOut);
  }

  public StaffAccount releaseFrom(ExamId exam) {
    var fewer = new HashSet<>(assignedExams);
    fewer.remove(exam);
    return with(fewer, lockOut);
  }

  public StaffAccount appoint(Set<Role> others) {
    return new StaffAccount(id, institution, name, email, password, others, assignedExams, lockOut);
  }

  /** Failures at the old one are forgotten; what is shut stays shut. */
  public StaffAccount changePassword(PasswordHash other) {
    var guarded = isShut() ? lockOut : LockOut.NONE;
    return new StaffAccount(id, institution, name, email, other, roles, assignedExams, guarded);
  }

  public StaffAccount shut() {
    return with(assignedExams, new LockOut.Shut());
  }

  /** Opens what was shut; failures that were counted stay. */
  public StaffAccount open() {
    return isShut() ? with(assignedExams, LockOut.NONE) : this;
  }

  public boolean isShut() {
    return lockOut instanceof LockOut.Shut;
  }

  private StaffAccount with(Set<ExamId> exams, LockOut guarded) {
    return new StaffAccount(id, institution, name, email, password, roles, exams, guarded);
  }
}
