package org.invigil.application.port.in;

import org.invigil.domain.rule.RuleBroken;

/** A "no" because of a limit: its code and sentence are the rule's. */
public interface BrokenRule extends Refusal {

  RuleBroken broken();

  @Override
  default String code() {
    return broken().rule().code();
  }

  @Override
  default String sentence() {
    return broken().rule().sentence();
  }
}
