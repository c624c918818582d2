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

  private ServerAway(String why, Optional<Duration> askedToWait) {
    super(why);
    this.askedToWait = askedToWait;
  }

  static ServerAway because(Answer.NotNow busy) {
    return new ServerAway("the server asks to wait (" + busy.status() + ")", busy.askedToWait());
  }

  public static ServerAway because(Answer.Unreachable gone) {
    return new ServerAway(gone.why(), Optional.empty());
  }

  /** The server's own wish. */
  public Optional<Duration> askedToWait() {
    return askedToWait;
  }
}
