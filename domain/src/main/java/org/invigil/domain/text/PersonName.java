package org.invigil.domain.text;

import java.text.Normalizer;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A person's name in any script, composed (NFC) and without surplus spaces. A name of exactly 200
 * characters is within the rule. Direction marks are refused: they let one name look like another.
 */
@ValueObject
public record PersonName(String value) {

  public static final int LONGEST = 200;

  public PersonName {
    if (value.codePointCount(0, value.length()) > LONGEST
        || value.codePoints().noneMatch(Character::isLetter)) {
      throw new IllegalArgumentException(RuleCode.PERSON_NAME.sentence());
    }
  }

  public static Checked<PersonName> read(String given) {
    var name = Normalizer.normalize(given, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    var length = name.codePointCount(0, name.length());
    if (length == 0 || length > LONGEST) {
      return Checked.broken(RuleCode.PERSON_NAME, "1 to " + LONGEST, length);
    }
    if (name.codePoints().anyMatch(Text::deceives)) {
      return Checked.broken(RuleCode.PERSON_NAME, "no control characters", "control character");
    }
    if (name.codePoints().noneMatch(Character::isLetter)) {
      return Checked.broken(RuleCode.PERSON_NAME, "at least one letter", "no letter");
    }
    return new Checked.Valid<>(new PersonName(name));
  }

  @Override
  public String toString() {
    return "PersonName[hidden]";
  }
}
