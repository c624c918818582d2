package org.invigil.domain.candidate;

import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/** The institution's own identifier of a candidate: 1 to 100 visible characters. */
@ValueObject
public record CandidateIdentifier(String value) {

  private static final int LONGEST = 100;

  public CandidateIdentifier {
    if (!fits(value)) {
      throw new IllegalArgumentException(RuleCode.CANDIDATE_IDENTIFIER.sentence());
    }
  }

  public static Checked<CandidateIdentifier> read(String given) {
    var identifier = given.strip();
    return fits(identifier)
        ? new Checked.Valid<>(new CandidateIdentifier(identifier))
        : Checked.broken(
            RuleCode.CANDIDATE_IDENTIFIER, "1 to " + LONGEST + " visible", identifier.length());
  }

  private static boolean fits(String value) {
    return !value.isEmpty()
        && value.length() <= LONGEST
        && value.codePoints().noneMatch(it -> Character.isWhitespace(it) || unseen(it));
  }

  private static boolean unseen(int character) {
    var type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  @Override
  public String toString() {
    return "CandidateIdentifier[hidden]";
  }
}
