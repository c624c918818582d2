package org.invigil.domain.access;

import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/** A password as typed: 10 to 200 characters, both within the rule. Never kept, never shown. */
@ValueObject
public record Password(String value) {

  private static final int SHORTEST = 10;
  public static final int LONGEST = 200;

  public static Checked<Password> choose(String given) {
    return given.length() < SHORTEST || given.length() > LONGEST
        ? Checked.broken(RuleCode.PASSWORD_LENGTH, SHORTEST + " to " + LONGEST, given.length())
        : new Checked.Valid<>(new Password(given));
  }

  @Override
  public String toString() {
    return "Password[hidden]";
  }
}
