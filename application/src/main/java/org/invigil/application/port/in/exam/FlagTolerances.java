package org.invigil.application.port.in.exam;

import java.time.Duration;
import java.util.List;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.Tolerance;
import org.invigil.domain.rule.RuleBroken;

/**
 * How the flags of an exam are measured (FLG-3). Exams officers and the exam's instructors set it;
 * staff who may see the exam see it; candidates do not (FLG-5).
 */
public interface FlagTolerances {

  Outcome see(See command);

  /** Sets all at once: a kind that is not wished has its default, a detector not named is on. */
  Outcome set(Set command);

  record See(Actor by, ExamId exam) {}

  /**
   * @param off the detectors that are to look no more
   */
  record Set(Actor by, ExamId exam, List<Wish> wishes, java.util.Set<Detector> off) {

    /** Every detector looks. */
    public Set(Actor by, ExamId exam, List<Wish> wishes) {
      this(by, exam, wishes, java.util.Set.of());
    }

    public Set {
      wishes = List.copyOf(wishes);
      off = java.util.Set.copyOf(off);
    }
  }

  record Wish(FlagKind kind, Duration gap, Duration minimum) {}

  sealed interface Outcome {}

  /**
   * Every kind that can be set, with what is in force.
   *
   * @param off the detectors that the exam turned off
   * @param offByInstitution those that the institution turned off; an exam cannot turn them on
   * @param degraded detectors that are on and see nothing here, for want of a model
   */
  record InForce(
      List<Measured> kinds,
      java.util.Set<Detector> off,
      java.util.Set<Detector> offByInstitution,
      java.util.Set<Detector> degraded)
      implements Outcome {

    public InForce {
      kinds = List.copyOf(kinds);
      off = java.util.Set.copyOf(off);
      offByInstitution = java.util.Set.copyOf(offByInstitution);
      degraded = java.util.Set.copyOf(degraded);
    }
  }

  /**
   * @param own the exam set it; otherwise it is the default
   */
  record Measured(FlagKind kind, Tolerance tolerance, boolean own) {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record NoSuchExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
