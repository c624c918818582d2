package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.institution.InstitutionId;
import org.junit.jupiter.api.Test;

/** What every {@link Outbox} promises. It is empty when a test begins. */
public abstract class OutboxContract {

  private static final Duration MOMENT = Duration.ofMillis(1);

  protected final InstitutionId institution = new InstitutionId(UUID.randomUUID());

  protected abstract Outbox outbox();

  protected abstract UnitOfWork unitOfWork();

  /** The clock that the outbox reads. */
  protected abstract MovableClock clock();

  /** Makes the outbox unreachable for the rest of the test. */
  protected abstract void goDown();

  protected final Letter letter() {
    return new Letter(
        UUID.randomUUID(),
        institution,
        UUID.randomUUID(),
        "ada@example.org",
        "onboarding-rejected",
        Map.of("name", "Ada Ωmega", "reasons", "too dark\ntoo far"));
  }

  @Test
  void a_letter_is_taken_as_it_was_put() {
    Letter letter = letter();
    outbox().put(letter);
    assertThat(outbox().take()).contains(letter);
  }

  @Test
  void an_empty_outbox_gives_nothing() {
    assertThat(outbox().take()).isEmpty();
    assertThat(outbox().waiting()).isZero();
  }

  @Test
  void the_oldest_is_taken_first() {
    Letter first = letter();
    outbox().put(first);
    clock().advance(MOMENT);
    Letter second = letter();
    outbox().put(second);
    assertThat(outbox().take()).contains(first);
    assertThat(outbox().take()).contains(second);
  }

  @Test
  void a_letter_of_a_unit_of_work_that_failed_was_never_put() {
    assertThatThrownBy(() ->
            unitOfWork()
                .inOne(() -> {
                  outbox().put(letter());
                  throw new IllegalStateException("planted");
                }))
        .hasMessage("planted");
    assertThat(outbox().waiting()).isZero();
  }

  @Test
  void a_taken_letter_comes_back_after_the_lease_and_not_before() {
    Letter letter = letter();
    outbox().put(letter);
    outbox().take();
    clock().advance(Outbox.LEASE.minus(MOMENT));
    assertThat(outbox().take()).isEmpty();
    clock().advance(MOMENT);
    assertThat(outbox().take()).contains(letter);
  }

  @Test
  void a_delivered_letter_is_gone_for_good() {
    Letter letter = letter();
    outbox().put(letter);
    outbox().take();
    outbox().delivered(letter.id());
    outbox().delivered(letter.id());
    outbox().failed(letter.id(), "too late");
    outbox().put(letter);
    clock().advance(Outbox.LONGEST_PAUSE);
    assertThat(outbox().take()).isEmpty();
    assertThat(outbox().waiting()).isZero();
  }

  @Test
  void a_failed_letter_waits_twice_as_long_each_time() {
    Letter letter = letter();
    outbox().put(letter);
    Duration pause = Outbox.FIRST_PAUSE;
    for (int i = 0; i < 5; i++) {
      assertThat(outbox().take()).contains(letter);
      outbox().failed(letter.id(), "no connection");
      clock().advance(pause.minus(MOMENT));
      assertThat(outbox().take()).isEmpty();
      clock().advance(MOMENT);
      pause = pause.multipliedBy(2);
    }
    assertThat(outbox().waiting()).isEqualTo(1);
  }

  @Test
  void no_pause_is_longer_than_the_longest() {
    Letter letter = letter();
    outbox().put(letter);
    for (int i = 0; i < 40; i++) {
      assertThat(outbox().take()).contains(letter);
      outbox().failed(letter.id(), "no connection");
      clock().advance(Outbox.LONGEST_PAUSE);
    }
    assertThat(outbox().take()).contains(letter);
  }

  @Test
  void the_same_identifier_is_put_once() {
    Letter letter = letter();
    outbox().put(letter);
    outbox().put(letter);
    assertThat(outbox().waiting()).isEqualTo(1);
  }

  @Test
  void an_unreachable_outbox_says_so() {
    Letter letter = letter();
    outbox().put(letter);
    goDown();
    assertThatThrownBy(() -> outbox().put(letter)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> outbox().take()).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> outbox().delivered(letter.id())).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> outbox().failed(letter.id(), "x"))
        .isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> outbox().waiting()).isInstanceOf(StoreUnavailable.class);
  }
}
