package org.invigil.contracts.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.UnitOfWork;

/**
 * Where the fakes of one test keep what they are given. It is their unit of work too: when the work
 * throws or its answer says so, every fake goes back to how it was. It can be taken down and
 * brought back.
 */
public final class Memory implements UnitOfWork {

  private final List<Part> parts = new ArrayList<>();
  private boolean down;
  private int depth;
  private boolean innerFailed;

  /** A fake that can go back to an earlier state. */
  public interface Part {
    /** Returns what puts the present state back. */
    Runnable remember();
  }

  public synchronized void join(Part part) {
    parts.add(part);
  }

  /** From now on every store of this memory is unavailable. */
  public synchronized void goDown() {
    down = true;
  }

  public synchronized void comeBack() {
    down = false;
  }

  /** Throws {@link StoreUnavailable} while this memory is down. */
  public synchronized void reach(String what) {
    if (down) {
      throw new StoreUnavailable(what, new IllegalStateException("taken down by the test"));
    }
  }

  @Override
  public synchronized <T> T inOne(Supplier<T> work) {
    reach("everything");
    return depth == 0 ? outermost(() -> undoable(work)) : joined(() -> undoable(work));
  }

  private <T> T undoable(Supplier<T> work) {
    List<Runnable> before = parts.stream().map(Part::remember).toList();
    T answer = work.get();
    if (UnitOfWork.isUndoneBy(answer)) {
      before.forEach(Runnable::run);
    }
    return answer;
  }

  private <T> T outermost(Supplier<T> work) {
    List<Runnable> before = parts.stream().map(Part::remember).toList();
    innerFailed = false;
    boolean kept = false;
    try {
      T answer = joined(work);
      if (innerFailed) {
        throw new IllegalStateException("a unit inside this unit failed");
      }
      kept = true;
      return answer;
    } finally {
      if (!kept) {
        before.forEach(Runnable::run);
      }
    }
  }

  /** Whoever fails undoes the whole, also when the failure is swallowed on the way out. */
  private <T> T joined(Supplier<T> work) {
    depth++;
    boolean returned = false;
    try {
      T answer = work.get();
      returned = true;
      return answer;
    } finally {
      depth--;
      innerFailed |= !returned;
    }
  }
}
