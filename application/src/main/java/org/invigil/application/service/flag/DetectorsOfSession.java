package org.invigil.application.service.flag;

import java.util.Set;
import org.invigil.application.port.out.Exams;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.Detectors;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.session.ExamSession;

/**
 * Which detectors look at a session: its exam's settings say, and what its institution had turned
 * off when it began; never what was seen before.
 */
public final class DetectorsOfSession {

  private final Exams exams;
  private final FlagPolicy policy;

  public DetectorsOfSession(Exams exams, FlagPolicy policy) {
    this.exams = exams;
    this.policy = policy;
  }

  Set<Detector> of(ExamSession session) {
    var plan = session.plan();
    var exam = exams.find(plan.exam()).orElseThrow().value();
    return Detectors.looking(
        plan.permitted().rules(),
        plan.permitted().adjustments(),
        policy.with(exam.tolerances()).without(plan.permitted().detectorsOff()));
  }
}
