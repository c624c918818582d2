package org.invigil.adapter.in.agent.surroundings;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.domain.session.WatchList;

/** Looks at the surroundings every two seconds, from "begin" to the end of the sitting. */
public final class Watching implements Runnable {

  private static final long EVERY = Duration.ofSeconds(2).toNanos();
  private static final int LOOKS_A_COUNT = 30;

  private final Surroundings surroundings;
  private final Changes changes;
  private final Notebook notebook;
  private final Pace pace;
  private final InstantSource clock;
  private volatile boolean ending;

  /** Where what was noticed goes. */
  public interface Notebook {

    void noticed(Noticed it);

    /** So many other windows were in front since the last time. */
    void otherTitles(int count);
  }

  /**
   * @param programsAndTitles whether the exam captures them (EXM-1)
   */
  public Watching(
      Surroundings surroundings,
      boolean programsAndTitles,
      Notebook notebook,
      Pace pace,
      InstantSource clock) {
    this.surroundings = surroundings;
    this.changes = new Changes(programsAndTitles, WatchList.USUAL);
    this.notebook = notebook;
    this.pace = pace;
    this.clock = clock;
  }

  /** {@link #run} returns after its next look. */
  public void end() {
    ending = true;
  }

  @Override
  public void run() {
    long planned = pace.nanos();
    for (int look = 1; !ending; look++) {
      note(changes.since(surroundings.look(), clock.instant()));
      if (look % LOOKS_A_COUNT == 0) {
        count();
      }
      planned = Math.max(planned + EVERY, pace.nanos());
      while (!ending && pace.nanos() < planned) {
        pace.until(Math.min(planned, pace.nanos() + EVERY / 4));
      }
    }
    note(changes.end(clock.instant()));
    count();
  }

  private void note(List<Noticed> noticed) {
    noticed.forEach(notebook::noticed);
  }

  private void count() {
    int others = changes.otherTitles();
    if (others > 0) {
      notebook.otherTitles(others);
    }
  }
}
