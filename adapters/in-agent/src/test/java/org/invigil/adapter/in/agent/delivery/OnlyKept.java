package org.invigil.adapter.in.agent.delivery;

import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.application.port.in.Refusal;

/** Segments are kept or wait; anything else that is told is a failure. */
abstract class OnlyKept implements DeliveryWatch {

  @Override
  public void refused(FinishedSegment segment, Refusal why) {
    throw new AssertionError(why.code());
  }

  @Override
  public void refused(String message, Refusal why) {
    throw new AssertionError(message + why.code());
  }

  @Override
  public void witnessed() {
    throw new AssertionError("nothing is witnessed here");
  }

  @Override
  public void shutOut() {
    throw new AssertionError("the credential is accepted here");
  }

  @Override
  public void diskFailed(String why) {
    throw new AssertionError(why);
  }
}
