package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.institution.InstitutionId;
import org.junit.jupiter.api.Test;

/** What every {@link Keys} promises. */
public abstract class KeysContract {

  private final InstitutionId institution = new InstitutionId(UUID.randomUUID());
  private final UUID owner = UUID.randomUUID();

  protected abstract Keys keys();

  /** Makes the keys unreachable for the rest of the test. */
  protected abstract void goDown();

  @Test
  void a_media_key_has_32_bytes_and_stays_the_same() {
    keys().make(owner, institution);
    byte[] key = keys().mediaKey(owner);
    keys().make(owner, institution);
    assertThat(key).hasSize(32);
    assertThat(keys().mediaKey(owner)).isEqualTo(key);
  }

  @Test
  void two_owners_share_no_key() {
    UUID other = UUID.randomUUID();
    keys().make(owner, institution);
    keys().make(other, institution);
    assertThat(keys().mediaKey(owner))
        .isNotEqualTo(keys().mediaKey(other))
        .isNotEqualTo(keys().mediaKey(institution.value()));
  }

  @Test
  void a_key_that_was_never_made_is_not_there() {
    assertThatThrownBy(() -> keys().mediaKey(owner)).isInstanceOf(Keys.NoKey.class);
    assertThat(keys().isDestroyed(owner)).isFalse();
  }

  @Test
  void a_destroyed_key_is_gone_and_is_never_made_again() {
    keys().make(owner, institution);
    keys().destroy(owner);
    assertThat(keys().isDestroyed(owner)).isTrue();
    assertThatThrownBy(() -> keys().mediaKey(owner)).isInstanceOf(KeyDestroyed.class);
    assertThatThrownBy(() -> keys().make(owner, institution)).isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void destroying_twice_or_before_it_was_made_is_the_same() {
    keys().destroy(owner);
    keys().destroy(owner);
    assertThatThrownBy(() -> keys().make(owner, institution)).isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void the_institutions_key_takes_those_below_it_with_it() {
    keys().make(owner, institution);
    keys().destroy(institution.value());
    assertThat(keys().isDestroyed(owner)).isTrue();
    assertThatThrownBy(() -> keys().mediaKey(owner)).isInstanceOf(KeyDestroyed.class);
    assertThatThrownBy(() -> keys().make(UUID.randomUUID(), institution))
        .isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void destroying_one_leaves_the_others() {
    UUID other = UUID.randomUUID();
    keys().make(owner, institution);
    keys().make(other, institution);
    byte[] before = keys().mediaKey(other);
    keys().destroy(owner);
    assertThat(keys().mediaKey(other)).isEqualTo(before);
  }

  @Test
  void unreachable_keys_say_so_and_never_that_one_was_destroyed() {
    keys().make(owner, institution);
    goDown();
    assertThatThrownBy(() -> keys().mediaKey(owner)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> keys().isDestroyed(owner)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> keys().destroy(owner)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> keys().make(owner, institution)).isInstanceOf(StoreUnavailable.class);
  }
}
