package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.invigil.application.port.out.Signer;
import org.junit.jupiter.api.Test;

/** What every {@link Signer} must do. */
public abstract class SignerContract {

  private static final byte[] STATEMENT = "said at ten".getBytes(StandardCharsets.UTF_8);

  protected abstract Signer signer();

  /** A signer of another server. */
  protected abstract Signer stranger();

  @Test
  void it_knows_its_own_signature() {
    assertThat(signer().signed(STATEMENT, signer().sign(STATEMENT))).isTrue();
  }

  @Test
  void other_words_were_not_signed() {
    var signature = signer().sign(STATEMENT);

    assertThat(signer().signed("said at eleven".getBytes(StandardCharsets.UTF_8), signature))
        .isFalse();
  }

  @Test
  void nobody_else_signs_for_it() {
    assertThat(signer().signed(STATEMENT, stranger().sign(STATEMENT))).isFalse();
    assertThat(signer().signed(STATEMENT, "")).isFalse();
    assertThat(signer().signed(STATEMENT, "no base64!")).isFalse();
  }
}
