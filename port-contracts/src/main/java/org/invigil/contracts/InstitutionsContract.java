package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.invigil.application.port.out.Institutions;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.institution.InstitutionSettings;
import org.junit.jupiter.api.Test;

/** What every {@link Institutions} promises. */
public abstract class InstitutionsContract extends StoreContract<Institution, InstitutionId> {

  @Override
  protected abstract Institutions store();

  @Override
  protected Institution another() {
    return People.institution();
  }

  @Override
  protected Institution changed(Institution value) {
    return value.choose(InstitutionSettings.USUAL.requireGrant(true));
  }

  @Override
  protected InstitutionId idOf(Institution value) {
    return value.id();
  }

  @Test
  void every_institution_is_listed() {
    var kept = kept();
    assertThat(store().everyOne()).contains(kept);
  }

  @Test
  void the_first_set_up_is_kept_and_no_other() {
    var first = another();
    var second = another();
    assertThat(store().setUp(first)).isTrue();
    assertThat(store().setUp(second)).isFalse();
    assertThat(store().find(first.id())).isPresent();
    assertThat(store().find(second.id())).isEmpty();
  }

  @Test
  void a_set_up_that_was_undone_leaves_room_for_another() {
    assertThatThrownBy(() ->
            unitOfWork()
                .inOne(() -> {
                  store().setUp(another());
                  throw new IllegalStateException("planted");
                }))
        .hasMessage("planted");
    assertThat(store().setUp(another())).isTrue();
  }

  @Test
  void of_two_set_ups_at_the_same_moment_one_is_refused() throws InterruptedException {
    var secondComes = new CountDownLatch(1);
    var secondIsKept = new AtomicBoolean(true);
    var second =
        Thread.ofPlatform()
            .unstarted(() -> {
              secondComes.countDown();
              secondIsKept.set(unitOfWork().inOne(() -> store().setUp(another())));
            });
    var firstIsKept =
        unitOfWork()
            .inOne(() -> {
              var kept = store().setUp(another());
              second.start();
              awaited(secondComes);
              return kept;
            });
    second.join();
    assertThat(firstIsKept).isTrue();
    assertThat(secondIsKept).isFalse();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
