package org.invigil.domain.flag;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;

/** Which detectors look at a recording: those that are on and could raise something. */
public final class Detectors {

  private Detectors() {}

  /**
   * A detector that the exam turns off does not look, nor does one of which everything is permitted
   * or muted: what raises no flag is not measured.
   */
  public static Set<Detector> looking(ExamRules rules, Adjustments adjustments, FlagPolicy policy) {
    var permissions = new Permissions(rules, adjustments, policy);
    var looking = EnumSet.noneOf(Detector.class);
    Arrays.stream(Detector.values())
        .filter(it -> !it.kinds().stream().allMatch(kind -> permissions.permit(kind, "")))
        .forEach(looking::add);
    return looking;
  }
}
