package org.invigil.adapter.in.agent.surroundings;

import java.util.Optional;
import java.util.Set;

/** The computer around the exam. */
@FunctionalInterface
public interface Surroundings {

  Seen look();

  /**
   * What is there at a moment. A number of 0 says that none is connected, or that the system does
   * not tell.
   *
   * @param title of the window in front
   * @param programs names of programs that have a window
   * @param remoteControl names of programs that let others use this computer
   * @param virtualMachine by which sign this computer may be a virtual one
   * @param unseen what could not be looked at, in words; it counts as unchanged
   */
  record Seen(
      Optional<String> title,
      Set<String> programs,
      Set<String> remoteControl,
      Optional<String> virtualMachine,
      int displays,
      int cameras,
      int microphones,
      Set<String> unseen) {

    public Seen {
      programs = Set.copyOf(programs);
      remoteControl = Set.copyOf(remoteControl);
      unseen = Set.copyOf(unseen);
    }
  }
}
