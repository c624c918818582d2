package org.invigil.domain.session;

import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.exam.Service;
import org.invigil.domain.session.ExamSession.Over;

/** Who may do what with a session. Nobody of another institution may do anything with it. */
public final class WhoMay {

  private WhoMay() {}

  /** The candidate whose session it is. */
  public static boolean sit(Actor actor, SessionPlan plan) {
    return actor instanceof Actor.Candidate candidate
        && candidate.institution().equals(plan.institution())
        && candidate.id().equals(plan.candidate());
  }

  /** The candidate, or the program that holds the session's credential for uploading. */
  public static boolean upload(Actor actor, SessionPlan plan) {
    return sit(actor, plan)
        || actor instanceof Actor.Uploader uploader
            && uploader.institution().equals(plan.institution())
            && uploader.session().equals(plan.id());
  }

  /** A proctor assigned to the exam, where the exam is proctored live. */
  public static boolean stepIn(Actor actor, SessionPlan plan) {
    return plan.service() == Service.LIVE && isAssigned(actor, plan, Role.PROCTOR);
  }

  /** Those who help candidates: support and exams officers of the institution. */
  public static boolean support(Actor actor, SessionPlan plan) {
    return actor instanceof Actor.Staff staff
        && staff.institution().equals(plan.institution())
        && (staff.is(Role.SUPPORT) || staff.is(Role.EXAMS_OFFICER));
  }

  /** The exam's instructor. */
  public static boolean instruct(Actor actor, SessionPlan plan) {
    return isAssigned(actor, plan, Role.INSTRUCTOR);
  }

  /** See how a session stands, never its recording. */
  public static boolean seeState(Actor actor, SessionPlan plan) {
    return upload(actor, plan)
        || support(actor, plan)
        || isAssigned(actor, plan, Role.PROCTOR)
        || isAssigned(actor, plan, Role.REVIEWER)
        || instruct(actor, plan)
        || actor instanceof Actor.System system && system.institution().equals(plan.institution());
  }

  /** Have the recording verified: those of the staff who see the state. Nothing of it is shown. */
  public static boolean verify(Actor actor, SessionPlan plan) {
    return actor instanceof Actor.Staff && seeState(actor, plan);
  }

  /** Write and read messages: the candidate, support, and in a live exam its proctors. */
  public static boolean chat(Actor actor, SessionPlan plan) {
    return sit(actor, plan) || support(actor, plan) || stepIn(actor, plan);
  }

  /**
   * Look at the recording. In record and review nobody may while the exam runs (SES-10); in a live
   * exam its proctors may. Afterwards its proctors, reviewers and instructor may.
   */
  public static Look look(Actor actor, ExamSession session) {
    var plan = session.plan();
    var appointed =
        isAssigned(actor, plan, Role.PROCTOR)
            || isAssigned(actor, plan, Role.REVIEWER)
            || instruct(actor, plan);
    if (session instanceof Over) {
      return appointed ? Look.PERMITTED : Look.NOT_YOURS;
    }
    if (plan.service() == Service.RECORD_AND_REVIEW) {
      return Look.WHILE_IT_RUNS;
    }
    return stepIn(actor, plan) ? Look.PERMITTED : Look.NOT_YOURS;
  }

  private static boolean isAssigned(Actor actor, SessionPlan plan, Role role) {
    return actor instanceof Actor.Staff staff
        && staff.institution().equals(plan.institution())
        && staff.is(role)
        && staff.isAssignedTo(plan.exam());
  }

  /** The answer to somebody who wants to look at a recording. */
  public enum Look {
    PERMITTED,
    /** Not assigned, or not in a role that looks. */
    NOT_YOURS,
    /** Refused to everybody: the exam runs, and is not proctored live. */
    WHILE_IT_RUNS
  }
}
