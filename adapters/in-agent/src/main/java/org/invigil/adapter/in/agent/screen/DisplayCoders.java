package org.invigil.adapter.in.agent.screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.invigil.application.evidence.ScreenEntry;
import org.invigil.application.evidence.ScreenFormat;

/** All displays of a sitting: which are there, and what is said of each in a moment. */
public final class DisplayCoders {

  private final Webp webp = new Webp();
  private final ByteBudget budget;
  private final Map<Integer, ScreenCoder> coders = new TreeMap<>();
  private long sequence;

  public DisplayCoders(ByteBudget budget) {
    this.budget = budget;
  }

  /** Nothing that was said before may be referred to: it was not kept. */
  public void forget() {
    coders.clear();
  }

  /**
   * The first bytes of a segment.
   *
   * @param now on the monotonic clock, in nanoseconds
   */
  public byte[] begin(List<Shot> shots, long now, long ofSegment) throws IOException {
    budget.passTo(now);
    sequence = ofSegment;
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(ScreenFormat.magic());
    coders.keySet().retainAll(shots.stream().map(Shot::display).toList());
    for (Shot shot : shots) {
      say(begun(shot, 0), bytes);
    }
    return bytes.toByteArray();
  }

  /** What is to be said of a later moment of the segment. */
  public byte[] next(List<Shot> shots, long now, int millis) throws IOException {
    budget.passTo(now);
    var bytes = new ByteArrayOutputStream();
    var gone = new TreeMap<>(coders);
    for (Shot shot : shots) {
      gone.remove(shot.display());
      ScreenCoder known = coders.get(shot.display());
      say(
          known != null && known.bounds().equals(shot.bounds())
              ? known.next(shot, millis)
              : begun(shot, millis),
          bytes);
    }
    for (int display : gone.keySet()) {
      coders.remove(display);
      say(List.of(new ScreenEntry.Gone(display, millis)), bytes);
    }
    return bytes.toByteArray();
  }

  private List<ScreenEntry> begun(Shot shot, int millis) throws IOException {
    ScreenCoder known = coders.get(shot.display());
    if (known == null || !known.bounds().equals(shot.bounds())) {
      known = new ScreenCoder(shot.display(), shot.bounds(), budget, webp);
      coders.put(shot.display(), known);
    }
    return known.begin(shot, millis, sequence);
  }

  private static void say(List<ScreenEntry> entries, ByteArrayOutputStream bytes) {
    entries.forEach(it -> bytes.writeBytes(ScreenFormat.bytes(it)));
  }
}
