package org.invigil.adapter.in.agent.surroundings;

import java.util.Optional;
import java.util.Set;
import org.invigil.adapter.in.agent.surroundings.Surroundings.Seen;

/** Surroundings for tests. */
public final class Looks {

  public static final Surroundings NOTHING = () -> seen(0, 0, 0);

  private Looks() {}

  static Seen seen(int displays, int cameras, int microphones) {
    return new Seen(
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        displays,
        cameras,
        microphones,
        Set.of());
  }

  static Seen title(String title) {
    return new Seen(Optional.of(title), Set.of(), Set.of(), Optional.empty(), 0, 0, 0, Set.of());
  }

  static Seen programs(Set<String> programs, Set<String> remoteControl) {
    return new Seen(Optional.empty(), programs, remoteControl, Optional.empty(), 0, 0, 0, Set.of());
  }
}
