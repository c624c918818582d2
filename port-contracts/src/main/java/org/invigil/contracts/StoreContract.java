package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.Store;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What every store of aggregates promises; the contract of a port extends it with its finders. */
public abstract class StoreContract<T, I> {

  /** An empty store, or one that holds nothing of this test. */
  protected abstract Store<T, I> store();

  /** The unit of work that the store takes part in. */
  protected abstract UnitOfWork unitOfWork();

  /** A new aggregate at each call. */
  protected abstract T another();

  /** The same aggregate, changed. */
  protected abstract T changed(T value);

  protected abstract I idOf(T value);

  /** Makes the store unreachable for the rest of the test. */
  protected abstract void goDown();

  @Test
  void what_was_added_is_found_as_it_was() {
    T value = another();
    store().add(value);
    assertThat(store().find(idOf(value)).map(Stored::value)).contains(value);
  }

  @Test
  void what_was_never_added_is_absent() {
    assertThat(store().find(idOf(another()))).isEmpty();
  }

  @Test
  void the_same_identifier_is_kept_once() {
    T value = another();
    store().add(value);
    assertThatThrownBy(() -> store().add(value)).isInstanceOf(AlreadyKept.class);
  }

  @Test
  void a_replacement_is_found_afterwards() {
    Stored<T> stored = kept();
    store().replace(stored, changed(stored.value()));
    assertThat(store().find(idOf(stored.value())).map(Stored::value))
        .contains(changed(stored.value()));
  }

  @Test
  void of_two_who_found_the_same_only_the_first_replaces() {
    Stored<T> stored = kept();
    T changed = changed(stored.value());
    store().replace(stored, changed);
    assertThatThrownBy(() -> store().replace(stored, changed)).isInstanceOf(StaleCopy.class);
  }

  @Test
  void what_was_never_kept_cannot_be_replaced() {
    T value = another();
    assertThatThrownBy(() -> store().replace(new Stored<>(value, 1), changed(value)))
        .isInstanceOf(StaleCopy.class);
  }

  @Test
  void a_unit_of_work_that_fails_keeps_nothing() {
    T value = another();
    Stored<T> stored = kept();
    assertThatThrownBy(() ->
            unitOfWork()
                .inOne(() -> {
                  store().add(value);
                  store().replace(stored, changed(stored.value()));
                  throw new IllegalStateException("planted");
                }))
        .hasMessage("planted");
    assertThat(store().find(idOf(value))).isEmpty();
    assertThat(store().find(idOf(stored.value()))).contains(stored);
  }

  @Test
  void an_unreachable_store_says_so_and_never_that_something_is_absent() {
    Stored<T> stored = kept();
    T value = another();
    goDown();
    assertThatThrownBy(() -> store().find(idOf(stored.value())))
        .isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store().add(value)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store().replace(stored, changed(stored.value())))
        .isInstanceOf(StoreUnavailable.class);
  }

  /** An aggregate that the store keeps. */
  protected final Stored<T> kept() {
    T value = another();
    store().add(value);
    Optional<Stored<T>> found = store().find(idOf(value));
    return found.orElseThrow();
  }
}
