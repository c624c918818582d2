package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.invigil.application.port.out.Observations;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;

/** What every {@link Observations} must do. */
public abstract class ObservationsContract {

  /** A store that holds nothing of this test. */
  protected abstract Observations store();

  protected abstract UnitOfWork unitOfWork();

  /** A session for which observations may be kept; a new one at each call. */
  protected ExamSessionId session() {
    return new ExamSessionId(UUID.randomUUID());
  }

  /** Makes the store unreachable for the rest of the test. */
  protected abstract void goDown();

  @Test
  void what_was_kept_is_found_as_it_was_in_the_order_of_segments() {
    var session = session();
    var first = ReviewSamples.look(session, 2, 120);
    var second = ReviewSamples.look(session, 10, 121.5);
    store().keep(second);
    store().keep(first);
    store().keep(ReviewSamples.look(session(), 1, 3));
    assertThat(store().of(session)).containsExactly(first, second);
  }

  @Test
  void a_second_look_at_a_segment_replaces_the_first() {
    var session = session();
    store().keep(ReviewSamples.look(session, 2, 120));
    var again = ReviewSamples.look(session, 2, 3);
    store().keep(again);
    store().keep(again);
    assertThat(store().of(session)).containsExactly(again);
  }

  @Test
  void its_state_is_another_after_every_change() {
    var session = session();
    assertThat(store().state(session)).isEqualTo(new Observations.State(0, 0));
    store().keep(ReviewSamples.look(session, 2, 120));
    store().keep(ReviewSamples.look(session(), 1, 3));
    assertThat(store().state(session)).isEqualTo(new Observations.State(1, 1));
    store().keep(ReviewSamples.look(session, 2, 3));
    assertThat(store().state(session)).isEqualTo(new Observations.State(1, 2));
    store().keep(ReviewSamples.look(session, 3, 3));
    assertThat(store().state(session)).isEqualTo(new Observations.State(2, 3));
    store().erase(session, 2);
    assertThat(store().state(session)).isEqualTo(new Observations.State(0, 0));
  }

  @Test
  void a_unit_of_work_that_fails_keeps_nothing() {
    var session = session();
    assertThatThrownBy(() ->
            unitOfWork()
                .inOne(() -> {
                  store().keep(ReviewSamples.look(session, 2, 120));
                  throw new IllegalStateException("planted");
                }))
        .hasMessage("planted");
    assertThat(store().of(session)).isEmpty();
  }

  @Test
  void erasing_goes_in_batches_and_leaves_other_sessions() {
    var session = session();
    var other = session();
    for (int i = 0; i < 3; i++) {
      store().keep(ReviewSamples.look(session, i, 120));
    }
    store().keep(ReviewSamples.look(other, 0, 120));
    assertThat(store().count(session)).isEqualTo(3);
    assertThat(store().erase(session, 2)).isEqualTo(2);
    assertThat(store().erase(session, 2)).isEqualTo(1);
    assertThat(store().erase(session, 2)).isZero();
    assertThat(store().of(session)).isEmpty();
    assertThat(store().of(other)).hasSize(1);
  }

  @Test
  void an_unreachable_store_says_so() {
    var session = session();
    goDown();
    assertThatThrownBy(() -> store().of(session)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store().keep(ReviewSamples.look(session, 1, 1)))
        .isInstanceOf(StoreUnavailable.class);
  }
}
