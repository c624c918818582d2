package org.invigil.adapter.out.storage.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.adapter.out.storage.chance.SecureChance;
import org.invigil.application.port.out.Tokens;
import org.invigil.contracts.TokensContract;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.access.TokenHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlTokensTest extends TokensContract {

  private final Storage storage = SharedStorage.open();
  private final Tokens tokens =
      new SqlTokens(storage.database().transactions(), new SecureChance(InstantSource.system()));

  @Override
  protected Tokens tokens() {
    return tokens;
  }

  @Override
  protected void goDown() {
    storage.close();
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void the_table_never_holds_a_token() {
    String token =
        tokens.issue(
            new TokenHolder.StaffMember(new StaffId(UUID.randomUUID())),
            Instant.parse("2030-01-01T00:00:00Z"));
    assertThat(
            SharedStorage.tamper(
                "update token set kind = kind where hash = ?",
                (Object) token.getBytes(StandardCharsets.UTF_8)))
        .isZero();
  }
}
