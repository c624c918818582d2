package org.invigil.domain.text;

import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;

/** Plain text of a bounded length: lines and tabs are welcome, control characters are not. */
public record Text(String value) {

  /** Exactly {@code longest} characters are within the rule; nothing but spaces is empty. */
  public static Checked<String> read(String given, int longest) {
    return read(given, 1, longest, RuleCode.TEXT_LENGTH);
  }

  /** As {@link #read(String, int)}, and nothing at all is welcome too. */
  public static Checked<String> readOptional(String given, int longest) {
    return read(given, 0, longest, RuleCode.TEXT_LENGTH);
  }

  static Checked<String> read(String given, int shortest, int longest, RuleCode rule) {
    var text = given.strip();
    var length = text.codePointCount(0, text.length());
    if (length < shortest || length > longest) {
      return Checked.broken(rule, shortest + " to " + longest, length);
    }
    return text.codePoints().anyMatch(Text::deceives)
        ? Checked.broken(rule, "no control characters", "control character")
        : new Checked.Valid<>(text);
  }

  static boolean deceives(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\t' && character != '\r';
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      case Character.FORMAT ->
          (character >= 0x202A && character <= 0x202E)
              || (character >= 0x2066 && character <= 0x2069)
              || character == 0x200E
              || character == 0x200F;
      default -> false;
    };
  }
}
