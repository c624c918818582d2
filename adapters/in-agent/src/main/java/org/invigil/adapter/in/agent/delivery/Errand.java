package org.invigil.adapter.in.agent.delivery;

import java.time.Duration;
import java.util.Optional;

/** One thing to bring to the server, again and again. */
public interface Errand {

  Result run();

  /** How it went. */
  sealed interface Result {

    /** Something was delivered; there may be more. */
    record Delivered() implements Result {}

    /** There is nothing to deliver now. */
    record Nothing() implements Result {}

    /** The next may go after a rest; nothing has failed. */
    record Paced(Duration rest) implements Result {}

    /**
     * It did not work this time.
     *
     * @param askedToWait the server's own wish
     * @param away whether the server was not reached, so that waiting helps; otherwise something
     *     answered, or this computer's disk did not give what was to be delivered
     */
    record Later(Optional<Duration> askedToWait, boolean away) implements Result {}

    /**
     * The server does not accept the credential, and will not: only a new check-in gives another.
     */
    record ShutOut() implements Result {}
  }
}
