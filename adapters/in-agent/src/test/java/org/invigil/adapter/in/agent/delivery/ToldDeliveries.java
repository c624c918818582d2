package org.invigil.adapter.in.agent.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.application.port.in.Refusal;

/** Notes what was told, in its order. */
class ToldDeliveries implements DeliveryWatch {

  final List<String> told = new CopyOnWriteArrayList<>();

  @Override
  public void kept(FinishedSegment segment) {
    told.add("kept");
  }

  @Override
  public void refused(FinishedSegment segment, Refusal why) {
    told.add("segment refused " + why.code());
  }

  @Override
  public void refused(String message, Refusal why) {
    told.add("refused " + why.code());
  }

  @Override
  public void witnessed() {
    told.add("witnessed");
  }

  @Override
  public void waiting(String why) {
    told.add("waiting: " + why);
  }

  @Override
  public void shutOut() {
    told.add("shut out");
  }

  @Override
  public void diskFailed(String why) {
    told.add("disk: " + why);
  }
}
