package org.invigil.domain.rule;

/**
 * Every limit and refusal that a person can meet. The code is what flags, reports, the API and the
 * log carry; no two share one and none is ever reused. {@code specification} is the identifier of
 * the rule in the specification.
 */
public enum RuleCode {
  COMFORT_BREAK_LENGTH("comfort-break.length", "SES-3"),
  ONBOARDING_ATTEMPTS("onboarding.attempts", "ONB-3"),
  ONBOARDING_DEADLINE("onboarding.deadline", "ONB-1"),
  NAME_MATCH("name.match", "NAM-7");

  private final String code;
  private final String specification;

  RuleCode(String code, String specification) {
    this.code = code;
    this.specification = specification;
  }

  public String code() {
    return code;
  }

  public String specification() {
    return specification;
  }
}
