package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.out.Chance;
import org.junit.jupiter.api.Test;

/** What every {@link Chance} promises. */
public abstract class ChanceContract {

  private static final int MANY = 2000;

  protected abstract Chance chance();

  @Test
  void identifiers_are_of_version_seven_and_differ() {
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < MANY; i++) {
      UUID identifier = chance().identifier();
      assertThat(identifier.version()).isEqualTo(7);
      assertThat(identifier.variant()).isEqualTo(2);
      seen.add(identifier);
    }
    assertThat(seen).hasSize(MANY);
  }

  @Test
  void identifiers_are_in_the_order_of_their_making() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      made.add(chance().identifier().toString());
    }
    assertThat(made).isSorted();
  }

  @Test
  void secrets_differ() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < MANY; i++) {
      String secret = chance().secret(32);
      seen.add(secret);
    }
    assertThat(seen).hasSize(MANY);
  }

  @Test
  void digits_are_as_many_as_asked_for_and_each_occurs() {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < MANY; i++) {
      String digits = chance().digits(6);
      assertThat(digits).hasSize(6).matches("[0-9]+");
      digits.chars().forEach(seen::add);
    }
    assertThat(seen).hasSize(10);
  }
}
