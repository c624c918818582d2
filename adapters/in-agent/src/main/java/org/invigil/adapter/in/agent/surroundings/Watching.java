package org.invigil.adapter.in.agent.surroundings;

import java.awt.AWTError;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.recording.RecordingWatch;
import org.invigil.adapter.in.agent.recording.Trouble;
import org.invigil.adapter.in.agent.recording.Troubles;
import org.invigil.adapter.in.agent.surroundings.Surroundings.Seen;
import org.invigil.domain.session.WatchList;

/**
 * Looks at the surroundings every two seconds, from "begin" to the end of the sitting. A look that
 * fails is told once, and looking goes on.
 */
public final class Watching implements Runnable {

  private static final long EVERY = Duration.ofSeconds(2).toNanos();
  private static final int LOOKS_A_COUNT = 30;

  private final Surroundings surroundings;
  private final Changes changes;
  private final Notebook notebook;
  private final Troubles troubles;
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
      RecordingWatch watch,
      Pace pace,
      InstantSource clock) {
    this.surroundings = surroundings;
    this.changes = new Changes(programsAndTitles, WatchList.USUAL);
    this.notebook = notebook;
    this.troubles = new Troubles(watch, clock);
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
      look();
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
    troubles.endAll();
  }

  private void look() {
    try {
      Seen seen = surroundings.look();
      note(changes.since(seen, clock.instant()));
      tell(seen.unseen());
    } catch (RuntimeException | LinkageError | AWTError broken) {
      tell(Set.of("what surrounds the exam"));
    }
  }

  private void tell(Set<String> unseen) {
    if (unseen.isEmpty()) {
      troubles.end(Trouble.SURROUNDINGS);
    } else {
      troubles.begin(
          Trouble.SURROUNDINGS,
          "On this computer cannot be seen: " + String.join(", ", new TreeSet<>(unseen)) + ".");
    }
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
