package org.invigil.adapter.in.agent.checkin;

import org.invigil.adapter.in.agent.Say;

/** Prompts where there is no display: it lights nothing, and says so. */
final class PromptLines implements Prompts {

  private final Say say;

  PromptLines(Say say) {
    this.say = say;
    say.line("There is no display to light up; that part is left out.");
  }

  @Override
  public void show(String sentence) {
    say.line(sentence);
  }

  @Override
  public boolean light(boolean bright) {
    return false;
  }

  /** Where there are only lines, {@code --no-moves} says it. */
  @Override
  public boolean saysNo() {
    return false;
  }

  @Override
  public void close() {
    // Lines stay where they are.
  }
}
