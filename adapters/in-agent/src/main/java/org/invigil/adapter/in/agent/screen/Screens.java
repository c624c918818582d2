package org.invigil.adapter.in.agent.screen;

import java.util.List;

/** All displays of the computer, or what stands in for them. */
@FunctionalInterface
public interface Screens {

  /**
   * What every display shows now, in the order of their numbers. Fails when none can be seen; it
   * may be asked again.
   */
  List<Shot> look() throws ScreenFailure;
}
