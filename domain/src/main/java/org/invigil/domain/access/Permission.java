package org.invigil.domain.access;

import static org.invigil.domain.access.Role.ADMINISTRATOR;
import static org.invigil.domain.access.Role.EXAMS_OFFICER;
import static org.invigil.domain.access.Role.INSTRUCTOR;
import static org.invigil.domain.access.Role.PRIVACY_OFFICER;
import static org.invigil.domain.access.Role.PROCTOR;
import static org.invigil.domain.access.Role.REVIEWER;
import static org.invigil.domain.access.Role.SUPPORT;

import java.util.Set;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;

/**
 * What a role may do (SEC-1), in one table: which roles may anywhere in their institution, and
 * which only for exams they are assigned to. Nobody may anything in another institution.
 */
public enum Permission {
  APPOINT_STAFF(Set.of(ADMINISTRATOR), Set.of()),
  CHANGE_SETTINGS(Set.of(ADMINISTRATOR), Set.of()),
  ARRANGE_EXAMS(Set.of(EXAMS_OFFICER), Set.of()),
  APPROVE_EXAMS(Set.of(EXAMS_OFFICER, ADMINISTRATOR), Set.of()),
  PLAN_EXAM(Set.of(EXAMS_OFFICER), Set.of(INSTRUCTOR)),
  FOLLOW_EXAM_DAY(Set.of(EXAMS_OFFICER), Set.of(INSTRUCTOR, PROCTOR, SUPPORT)),
  SEE_EXAM(
      Set.of(EXAMS_OFFICER, PRIVACY_OFFICER, ADMINISTRATOR),
      Set.of(INSTRUCTOR, PROCTOR, REVIEWER, SUPPORT)),
  SET_TOLERANCES(Set.of(EXAMS_OFFICER), Set.of(INSTRUCTOR)),
  REOPEN_EXAM(Set.of(EXAMS_OFFICER), Set.of(INSTRUCTOR)),
  ARRANGE_CANDIDATES(Set.of(EXAMS_OFFICER), Set.of()),
  KEEP_PRIVACY(Set.of(PRIVACY_OFFICER), Set.of());

  private final Set<Role> anywhere;
  private final Set<Role> whereAssigned;

  Permission(Set<Role> anywhere, Set<Role> whereAssigned) {
    this.anywhere = anywhere;
    this.whereAssigned = whereAssigned;
  }

  /** For what belongs to an institution and to no exam. */
  public boolean heldBy(Actor actor, InstitutionId institution) {
    return actor instanceof Actor.Staff staff
        && staff.institution().equals(institution)
        && anywhere.stream().anyMatch(staff::is);
  }

  /** For what belongs to one exam of the institution. */
  public boolean heldBy(Actor actor, InstitutionId institution, ExamId exam) {
    return heldBy(actor, institution)
        || (actor instanceof Actor.Staff staff
            && staff.institution().equals(institution)
            && staff.isAssignedTo(exam)
            && whereAssigned.stream().anyMatch(staff::is));
  }
}
