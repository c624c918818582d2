package org.invigil.adapter.out.storage.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.invigil.application.port.out.Chance;
import org.invigil.contracts.ChanceContract;
import org.invigil.contracts.MovableClock;
import org.junit.jupiter.api.Test;

class SecureChanceTest extends ChanceContract {

  private final MovableClock clock = new MovableClock();
  private final SecureChance chance = new SecureChance(clock);

  @Override
  protected Chance chance() {
    return chance;
  }

  @Test
  void a_secret_has_as_many_bytes_as_were_asked_for() {
    assertThat(chance.secret(32)).hasSize(43).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void identifiers_keep_their_order_when_the_clock_goes_back() {
    String before = chance.identifier().toString();
    clock.advance(Duration.ofHours(-1));
    assertThat(chance.identifier().toString()).isGreaterThan(before);
  }

  @Test
  void identifiers_keep_their_order_when_a_millisecond_has_more_than_its_count() {
    String before = chance.identifier().toString();
    for (int i = 0; i < 10_000; i++) {
      String next = chance.identifier().toString();
      assertThat(next).isGreaterThan(before);
      before = next;
    }
  }
}
