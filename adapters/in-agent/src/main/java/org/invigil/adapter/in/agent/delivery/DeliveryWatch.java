package org.invigil.adapter.in.agent.delivery;

import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.application.port.in.Refusal;

/** Is told how delivery goes; from the couriers' threads. */
public interface DeliveryWatch {

  void kept(FinishedSegment segment);

  /** The server will never take it; it lies in the spool's {@code refused} folder. */
  void refused(FinishedSegment segment, Refusal why);

  /**
   * A message that the server will never take, as it says itself. One of a session that it does not
   * know lies in the spool's {@code refused} folder; any other came too late and is dropped.
   */
  void refused(String message, Refusal why);

  /** The server signed the newest digests. */
  void witnessed();

  /** The server was not reached, or cannot now. */
  void waiting(String why);

  /** The server does not accept this program's credential; everything stays in the spool. */
  void shutOut();

  /** The disk did not give or release what was to be delivered. */
  void diskFailed(String why);
}
