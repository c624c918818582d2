package org.invigil.application.port.out;

import java.util.Optional;

/**
 * What every store of aggregates promises. Writes take part in the {@link UnitOfWork} that runs.
 * Every method throws {@link StoreUnavailable} when the store cannot be reached.
 *
 * @param <T> the aggregate, always as it was kept, never shared by reference
 * @param <I> its identifier
 */
public interface Store<T, I> {

  Optional<Stored<T>> find(I id);

  /** Throws {@link AlreadyKept} when the identifier, or a value that must be unique, is taken. */
  void add(T value);

  /**
   * Throws {@link StaleCopy} when what is kept has changed since {@code from} was found, and {@link
   * AlreadyKept} when a value that must be unique is taken.
   */
  void replace(Stored<T> from, T by);
}
