package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.invigil.application.port.out.Passwords;
import org.invigil.domain.access.Password;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** What every keeper of passwords promises. */
@Rule("SEC-1")
public abstract class PasswordsContract {

  protected abstract Passwords passwords();

  @Test
  void the_password_matches_and_no_other_does() {
    var hash = passwords().hash(new Password("correct horse battery"));
    assertThat(passwords().matches(new Password("correct horse battery"), hash)).isTrue();
    assertThat(passwords().matches(new Password("correct horse batterY"), hash)).isFalse();
    assertThat(passwords().matches(new Password(""), hash)).isFalse();
  }

  @Test
  void the_same_password_is_never_kept_the_same_way() {
    var password = new Password("пароль с пробелами 🐎");
    var first = passwords().hash(password);
    var second = passwords().hash(password);
    assertThat(first).isNotEqualTo(second);
    assertThat(passwords().matches(password, first)).isTrue();
    assertThat(passwords().matches(password, second)).isTrue();
  }
}
