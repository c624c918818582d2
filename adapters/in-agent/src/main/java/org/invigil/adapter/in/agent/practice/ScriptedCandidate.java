package org.invigil.adapter.in.agent.practice;

import java.time.Duration;
import java.util.function.Supplier;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.wire.NetworkSwitch;

/** Plays a script against a sitting, by the film's time. */
public final class ScriptedCandidate implements Runnable {

  private static final int KILLED = 137;

  private final Script script;
  private final Supplier<Duration> film;
  private final Pace pace;
  private final Candidate candidate;
  private final NetworkSwitch network;
  private volatile boolean stopped;

  /** What a candidate can press. */
  public interface Candidate {
    void leaveDesk();

    void returnToDesk();

    /** "End", then "Yes, I have completed and submitted my exam". */
    void end();

    /** Asks for the proctor. */
    void raiseHand();

    /** A message to those who look after the exam. */
    void write(String text);

    void networkIsBack();

    void say(String line);
  }

  public ScriptedCandidate(
      Script script,
      Supplier<Duration> film,
      Pace pace,
      Candidate candidate,
      NetworkSwitch network) {
    this.script = script;
    this.film = film;
    this.pace = pace;
    this.candidate = candidate;
    this.network = network;
  }

  /** Waits for each cue and acts; returns after the last. */
  @Override
  public void run() {
    for (Script.Cue cue : script.cues()) {
      for (Duration left = left(cue); left.isPositive() && !stopped; left = left(cue)) {
        pace.until(pace.nanos() + left.toNanos());
      }
      if (stopped) {
        return;
      }
      act(cue.action());
    }
  }

  /** Plays nothing more. */
  public void stop() {
    stopped = true;
  }

  private Duration left(Script.Cue cue) {
    return cue.at().minus(film.get());
  }

  private void act(Script.Action action) {
    switch (action) {
      case BREAK -> candidate.leaveDesk();
      case RETURN -> candidate.returnToDesk();
      case CUT_NETWORK -> {
        network.cut();
        candidate.say("The script cuts the network; recording goes on.");
      }
      case RESTORE_NETWORK -> {
        network.restore();
        candidate.say("The script restores the network.");
        candidate.networkIsBack();
      }
      case KILL -> {
        candidate.say("The script kills this program.");
        Runtime.getRuntime().halt(KILLED);
      }
      case END -> candidate.end();
    }
  }
}
