package org.invigil.domain.exam;

import org.invigil.domain.rule.RuleBroken;
import org.jmolecules.ddd.annotation.ValueObject;

/** Whether an exam may be launched from where the candidate came (EXM-5). */
@ValueObject
public sealed interface LaunchDecision {

  record Admitted() implements LaunchDecision {}

  record Refused(RuleBroken broken) implements LaunchDecision {}
}
