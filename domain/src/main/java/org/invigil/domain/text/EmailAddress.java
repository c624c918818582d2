package org.invigil.domain.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An e-mail address, lower case: two that differ only in case are the same. At most 254 characters
 * (RFC 5321), 64 of them before the at sign. Whether it exists is shown by a letter that arrives.
 */
@ValueObject
public record EmailAddress(String value) {

  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[^\\s@<>()\\[\\],;:\\\\\"\\p{C}]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*");

  public EmailAddress {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(RuleCode.EMAIL_ADDRESS.sentence());
    }
  }

  public static Checked<EmailAddress> read(String given) {
    var address = given.strip().toLowerCase(Locale.ROOT);
    return address.length() <= LONGEST && FORM.matcher(address).matches()
        ? new Checked.Valid<>(new EmailAddress(address))
        : Checked.broken(
            RuleCode.EMAIL_ADDRESS, "name@example.org", address.length() + " characters");
  }

  @Override
  public String toString() {
    return "EmailAddress[hidden]";
  }
}
