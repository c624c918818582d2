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

  private final boolean connected;

  private ServerAway(
      String why, Optional<Duration> askedToWait, boolean answered, boolean connected) {
    super(why);
    this.answered = answered;
    this.connected = connected;
    this.askedToWait = askedToWait;
  }

  static ServerAway because(Answer.NotNow busy) {
    return new ServerAway(
        "the server asks to wait (" + busy.status() + ")", busy.askedToWait(), true, true);
  }

  public static ServerAway because(Answer.Unreachable gone) {
    return new ServerAway(gone.why(), Optional.empty(), false, gone.connected());
  }

  /** Whether anything came back: then it may be about what was asked, not about the network. */
  public boolean answered() {
    return answered;
  }

  /** Whether something was there to speak to, even if it did not answer. */
  public boolean connected() {
    return connected;
  }

  /** The server's own wish. */
  public Optional<Duration> askedToWait() {
    return askedToWait;
  }
}
