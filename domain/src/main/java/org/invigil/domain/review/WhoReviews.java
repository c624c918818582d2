package org.invigil.domain.review;

import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.SessionPlan;
import org.invigil.domain.session.WhoMay;

/** Who may do what in a review (REV-1, REV-2). Looking at recordings is judged by the session. */
public final class WhoReviews {

  private WhoReviews() {}

  /** Whether the actor is of the institution: nobody else learns that the session exists. */
  public static boolean knowsOf(Actor actor, SessionPlan plan) {
    return actor.institution().equals(plan.institution());
  }

  /** Those who look at the recording see what was found in it. */
  public static WhoMay.Look seeFlags(Actor actor, ExamSession session) {
    return WhoMay.look(actor, session);
  }

  /** Accept or refer a flag: a reviewer or the instructor assigned to the exam. */
  public static boolean decideFlags(Actor actor, SessionPlan plan) {
    return isAssigned(actor, plan, Role.REVIEWER) || judge(actor, plan);
  }

  public static boolean recommend(Actor actor, SessionPlan plan) {
    return isAssigned(actor, plan, Role.REVIEWER);
  }

  /** Decide the session: the instructor assigned to the exam. */
  public static boolean judge(Actor actor, SessionPlan plan) {
    return WhoMay.instruct(actor, plan);
  }

  /** See numbers without names: those who review or decide the exam, and exams officers. */
  public static boolean seeStatistics(Actor actor, InstitutionId institution, ExamId exam) {
    return actor instanceof Actor.Staff staff
        && staff.institution().equals(institution)
        && (staff.is(Role.EXAMS_OFFICER)
            || staff.isAssignedTo(exam) && (staff.is(Role.REVIEWER) || staff.is(Role.INSTRUCTOR)));
  }

  /**
   * Decide a dispute: an instructor assigned to the exam, or an exams officer, because an exam may
   * have only one instructor. Whoever gave the verdict is ruled out by the review itself.
   */
  public static boolean decideDispute(Actor actor, SessionPlan plan) {
    return judge(actor, plan)
        || actor instanceof Actor.Staff staff
            && staff.institution().equals(plan.institution())
            && staff.is(Role.EXAMS_OFFICER);
  }

  /** See the verdict, dispute it: the candidate whose session it is. */
  public static boolean concerns(Actor actor, SessionPlan plan) {
    return WhoMay.sit(actor, plan);
  }

  /** Read who looked: the candidate concerned, and privacy officers of the institution. */
  public static boolean readAccessLog(Actor actor, SessionPlan plan) {
    return concerns(actor, plan)
        || actor instanceof Actor.Staff staff
            && staff.institution().equals(plan.institution())
            && staff.is(Role.PRIVACY_OFFICER);
  }

  private static boolean isAssigned(Actor actor, SessionPlan plan, Role role) {
    return actor instanceof Actor.Staff staff
        && staff.institution().equals(plan.institution())
        && staff.is(role)
        && staff.isAssignedTo(plan.exam());
  }
}
