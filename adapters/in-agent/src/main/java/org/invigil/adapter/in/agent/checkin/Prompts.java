package org.invigil.adapter.in.agent.checkin;

import java.awt.GraphicsEnvironment;
import org.invigil.adapter.in.agent.Say;

/** What a candidate is shown while they are asked to move. */
interface Prompts extends AutoCloseable {

  void show(String sentence);

  /** Lights the screen up, or darkens it; false where there is none. */
  boolean light(boolean bright);

  /** The candidate says that they cannot do this. */
  boolean saysNo();

  @Override
  void close();

  /** On the display, where there is one; always also as lines. */
  static Prompts open(Say say) {
    return GraphicsEnvironment.isHeadless() ? new PromptLines(say) : new PromptWindow(say);
  }
}
