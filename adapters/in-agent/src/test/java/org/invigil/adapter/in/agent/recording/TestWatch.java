package org.invigil.adapter.in.agent.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.invigil.adapter.in.agent.spool.FinishedSegment;

final class TestWatch implements RecordingWatch {

  final List<Trouble> begun = new ArrayList<>();
  final List<String> sentences = new ArrayList<>();
  final List<Trouble> ended = new ArrayList<>();
  final List<Integer> eventsLost = new ArrayList<>();
  Runnable whenBegun = () -> {};
  private int left = Integer.MAX_VALUE;
  private Runnable then = () -> {};

  void after(int segments, Runnable action) {
    left = segments;
    then = action;
  }

  @Override
  public void sealed(FinishedSegment segment) {
    if (--left == 0) {
      then.run();
    }
  }

  @Override
  public void began(Trouble trouble, Instant at, String sentence) {
    begun.add(trouble);
    sentences.add(sentence);
    whenBegun.run();
  }

  @Override
  public void ended(Trouble trouble, Instant from, Instant until) {
    ended.add(trouble);
  }

  @Override
  public void eventsLost(int count, Instant from, Instant until) {
    eventsLost.add(count);
  }
}
