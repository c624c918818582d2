package org.invigil.domain.liveness;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What frames of a camera cannot be. A sensor's noise makes each picture another one; a slow camera
 * may be read twice before it gives the next, so up to exactly {@code mostReadTwice} of all frames
 * may equal the one just before. A frame that comes again after others is never a camera's.
 *
 * @param leastApart frames exactly so far apart can be a camera's; nearer ones cannot
 * @param clocks how far the program's clock may run ahead of ours over one challenge
 */
@ValueObject
public record FramePolicy(double mostReadTwice, Duration leastApart, Duration clocks) {

  public static final FramePolicy CHOSEN =
      new FramePolicy(1 / 3.0, Duration.ofMillis(5), Duration.ofSeconds(1));

  /**
   * @param frames in the order in which they were sent
   * @param before digests of earlier answers
   * @param since the time that passed here since the challenge was drawn
   */
  Set<Sign> judge(List<FrameSeen> frames, Set<String> before, Duration since) {
    var signs = EnumSet.noneOf(Sign.class);
    if (repeats(frames)) {
      signs.add(Sign.FRAMES_REPEATED);
    }
    if (frames.stream().anyMatch(it -> before.contains(it.digest()))) {
      signs.add(Sign.FRAMES_SEEN_BEFORE);
    }
    if (cannotBeTrue(frames, since)) {
      signs.add(Sign.IMPOSSIBLE_TIMING);
    }
    return signs;
  }

  private boolean repeats(List<FrameSeen> frames) {
    var seen = new HashSet<String>();
    var readTwice = 0;
    for (var i = 0; i < frames.size(); i++) {
      var digest = frames.get(i).digest();
      var asJustBefore = i > 0 && frames.get(i - 1).digest().equals(digest);
      if (asJustBefore) {
        readTwice++;
      } else if (!seen.add(digest)) {
        return true;
      }
    }
    return readTwice > mostReadTwice * frames.size();
  }

  private boolean cannotBeTrue(List<FrameSeen> frames, Duration since) {
    for (var i = 1; i < frames.size(); i++) {
      var apart = frames.get(i).at().minus(frames.get(i - 1).at());
      if (apart.compareTo(leastApart) < 0) {
        return true;
      }
    }
    return !frames.isEmpty() && frames.getLast().at().compareTo(since.plus(clocks)) > 0;
  }
}
