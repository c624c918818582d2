package org.invigil.adapter.in.agent.wire;

import java.time.Duration;
import java.util.Optional;

/**
 * The server was not reached, did not answer in time, or cannot answer now. Whether it acted is not
 * known, so the same may be asked again.
 */
public final class ServerAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> askedToWait;

  private final boolean answered;

  private ServerAway(String why, Optional<Duration> askedToWait, boolean answered) {
    super(why);
    this.answered = answered;
    this.askedToWait = askedToWait;
  }

  static ServerAway because(Answer.NotNow busy) {
    return new ServerAway(
        "the server asks to wait (" + busy.status() + ")", busy.askedToWait(), true);
  }

  public static ServerAway because(Answer.Unreachable gone) {
    return new ServerAway(gone.why(), Optional.empty(), false);
  }

  /** Whether anything came back: then it may be about what was asked, not about the network. */
  public boolean answered() {
    return answered;
  }

  /** The server's own wish. */
  public Optional<Duration> askedToWait() {
    return askedToWait;
  }
}
