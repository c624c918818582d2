package org.invigil.domain.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.flag.OwnTolerances;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.institution.Platform;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * An exam is planned for a course, approved for proctoring by a named person, and then sat: from
 * approved platforms only, and not a second before it opens.
 */
@AggregateRoot
public record Exam(
    @Identity ExamId id,
    InstitutionId institution,
    CourseId course,
    StaffId instructor,
    ExamPlan plan,
    Approval approval,
    OwnTolerances tolerances) {

  /** An exam as it is planned: it waits for approval. */
  public static Exam planned(
      ExamId id, InstitutionId institution, CourseId course, StaffId instructor, ExamPlan plan) {
    return new Exam(id, institution, course, instructor, plan, Approval.NONE, OwnTolerances.NONE);
  }

  public Exam approve(StaffId by, Instant now) {
    var approved = new Approval.Approved(by, now);
    return new Exam(id, institution, course, instructor, plan, approved, tolerances);
  }

  /** A changed plan needs a new approval. */
  public Exam replan(ExamPlan changed) {
    return changed.equals(plan)
        ? this
        : new Exam(id, institution, course, instructor, changed, Approval.NONE, tolerances);
  }

  /**
   * Sets how flags are measured. All who sit an exam are measured alike, so this ends at the very
   * moment the exam opens; a practice exam, which counts for nothing, can be tuned at any time.
   */
  public Checked<Exam> tolerate(OwnTolerances own, Instant now) {
    return countsForNothing() || goToTest(now) instanceof GoToTest.NotYet
        ? new Checked.Valid<>(new Exam(id, institution, course, instructor, plan, approval, own))
        : Checked.broken(RuleCode.FLAG_TOLERANCES_FIXED, "before the exam opens", now);
  }

  /** Active from the scheduled start, that instant included, until the window closes (EXM-3). */
  public GoToTest goToTest(Instant now) {
    return switch (plan.schedule()) {
      case Schedule.Practice practice -> new GoToTest.Active();
      case Schedule.Window(var opens, var closes, var zone) ->
          now.isBefore(opens)
              ? new GoToTest.NotYet(opens)
              : now.isBefore(closes) ? new GoToTest.Active() : new GoToTest.Closed(closes);
    };
  }

  /** The same for one candidate, for whom the exam may have been re-opened (EXM-6). */
  public GoToTest goToTest(Instant now, Enrolment enrolment) {
    return goToTest(now) instanceof GoToTest.Closed closed
        ? enrolment
            .openAgainUntil()
            .<GoToTest>map(
                until -> now.isBefore(until) ? new GoToTest.Active() : new GoToTest.Closed(until))
            .orElse(closed)
        : goToTest(now);
  }

  public LaunchDecision launch(LaunchOrigin from, Set<Platform> approved) {
    if (from instanceof LaunchOrigin.Lms(var platform) && !approved.contains(platform)) {
      return new LaunchDecision.Refused(
          new RuleBroken(RuleCode.LAUNCH_PLATFORM, "an approved platform", "another platform"));
    }
    return approval instanceof Approval.Approved
        ? new LaunchDecision.Admitted()
        : new LaunchDecision.Refused(
            new RuleBroken(RuleCode.LAUNCH_APPROVAL, "approved", "not approved"));
  }

  public boolean captures(Capture capture) {
    return plan.captures().contains(capture);
  }

  public boolean countsForNothing() {
    return plan.schedule() instanceof Schedule.Practice;
  }

  public ExamRules rules() {
    return plan.rules();
  }

  public Service service() {
    return plan.service();
  }

  public Duration duration() {
    return plan.duration();
  }
}
