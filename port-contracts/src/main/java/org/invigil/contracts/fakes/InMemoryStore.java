package org.invigil.contracts.fakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.Store;
import org.invigil.application.port.out.Stored;

/**
 * A store of aggregates in memory. A fake extends it and adds the finders of its port:
 *
 * <pre>{@code
 * public final class InMemoryExams extends InMemoryStore<Exam, ExamId> implements Exams {
 *   public InMemoryExams(Memory memory) {
 *     super(memory, "exams", Exam::id);
 *   }
 *   public List<Stored<Exam>> of(CourseId course) {
 *     return all(exam -> exam.course().equals(course));
 *   }
 * }
 * }</pre>
 */
public abstract class InMemoryStore<T, I> implements Store<T, I> {

  private final Memory memory;
  private final String name;
  private final Function<T, I> id;
  private final List<Function<T, Optional<?>>> unique;
  private Map<I, Stored<T>> rows = new LinkedHashMap<>();

  /**
   * @param name what it keeps, for the message when it is down
   * @param unique values that no two aggregates may share, each absent where it does not apply
   */
  @SafeVarargs
  protected InMemoryStore(
      Memory memory, String name, Function<T, I> id, Function<T, Optional<?>>... unique) {
    this.memory = memory;
    this.name = name;
    this.id = id;
    this.unique = List.of(unique);
    memory.join(() -> {
      var before = new LinkedHashMap<>(rows);
      return () -> rows = before;
    });
  }

  @Override
  public final Optional<Stored<T>> find(I id) {
    synchronized (memory) {
      memory.reach(name);
      return Optional.ofNullable(rows.get(id));
    }
  }

  @Override
  public final void add(T value) {
    synchronized (memory) {
      memory.reach(name);
      if (rows.containsKey(id.apply(value))) {
        throw new AlreadyKept(name);
      }
      refuseTakenValues(value);
      rows.put(id.apply(value), new Stored<>(value, 1));
    }
  }

  @Override
  public final void replace(Stored<T> from, T by) {
    synchronized (memory) {
      memory.reach(name);
      Stored<T> kept = rows.get(id.apply(from.value()));
      if (kept == null || kept.version() != from.version()) {
        throw new StaleCopy(id.apply(from.value()));
      }
      if (!id.apply(by).equals(id.apply(from.value()))) {
        throw new IllegalArgumentException("an identifier never changes");
      }
      refuseTakenValues(by);
      rows.put(id.apply(by), new Stored<>(by, kept.version() + 1));
    }
  }

  /** Everything that fits, in the order in which it was added. */
  protected final List<Stored<T>> all(Predicate<T> fits) {
    synchronized (memory) {
      memory.reach(name);
      return stream(fits).toList();
    }
  }

  /** The first that fits. */
  protected final Optional<Stored<T>> first(Predicate<T> fits) {
    synchronized (memory) {
      memory.reach(name);
      return stream(fits).findFirst();
    }
  }

  /** Forgets everything that fits and says how many there were. */
  protected final int forget(Predicate<T> fits) {
    synchronized (memory) {
      memory.reach(name);
      int before = rows.size();
      rows.values().removeIf(row -> fits.test(row.value()));
      return before - rows.size();
    }
  }

  private Stream<Stored<T>> stream(Predicate<T> fits) {
    return rows.values().stream().filter(row -> fits.test(row.value()));
  }

  private void refuseTakenValues(T value) {
    for (Function<T, Optional<?>> key : unique) {
      Optional<?> wanted = key.apply(value);
      boolean taken =
          wanted.isPresent()
              && rows.values().stream()
                  .map(Stored::value)
                  .filter(other -> !Objects.equals(id.apply(other), id.apply(value)))
                  .anyMatch(other -> key.apply(other).equals(wanted));
      if (taken) {
        throw new AlreadyKept(name);
      }
    }
  }
}
