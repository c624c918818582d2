package org.invigil.adapter.in.rest.live;

import io.micronaut.websocket.CloseReason;
import org.invigil.application.port.in.Refusal;

/**
 * How a connection is closed: 4000 plus the status that REST would answer, with the refusal's code
 * as the reason. After 4403, 4404 and 4410 a program need not come back.
 */
final class CloseCodes {

  /** Text, a message in parts, or something before the answer to the opening. */
  static final CloseReason NOT_A_FRAGMENT = new CloseReason(4422, "live.malformed");

  static final CloseReason NOT_SIGNED_IN = new CloseReason(4401, "access.not-signed-in");
  static final CloseReason BROKEN = new CloseReason(1011, "server.failure");
  static final CloseReason STOPPING = new CloseReason(1001, "server.stopping");

  private CloseCodes() {}

  static CloseReason of(Refusal no) {
    return new CloseReason(
        switch (no.kind()) {
          case NOT_FOUND -> 4404;
          case NOT_PERMITTED -> 4403;
          case INVALID -> 4422;
          case CONFLICT -> 4409;
          case GONE -> 4410;
          case TOO_MANY -> 4429;
          case TOO_LARGE -> 4413;
        },
        no.code());
  }
}
