package org.invigil.domain.text;

import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/** Why somebody decided: 1 to 2000 characters, kept with the decision. */
@ValueObject
public record Reason(String value) {

  public static final int LONGEST = 2000;

  public Reason {
    if (value.isBlank() || value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException(RuleCode.REASON.sentence());
    }
  }

  public static Checked<Reason> read(String given) {
    return Text.read(given, 1, LONGEST, RuleCode.REASON)
        .then(it -> new Checked.Valid<>(new Reason(it)));
  }

  @Override
  public String toString() {
    return "Reason[hidden]";
  }
}
