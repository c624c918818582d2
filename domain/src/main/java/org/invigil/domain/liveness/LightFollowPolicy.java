package org.invigil.domain.liveness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a face follows the screen's light. A correlation of exactly {@code followed} follows, one of
 * exactly {@code notFollowed} does not; between them nothing is said. A face whose light has a
 * standard deviation of exactly {@code leastChange} of 255 changes enough. Chosen, not tuned.
 *
 * @param longestDelay a camera shows what was a moment ago: the best of the delays up to this
 *     counts, every tenth of a second
 */
@ValueObject
public record LightFollowPolicy(
    double followed,
    double notFollowed,
    double leastChange,
    int leastFrames,
    Duration longestDelay) {

  public static final LightFollowPolicy CHOSEN =
      new LightFollowPolicy(0.6, 0.2, 2, 10, Duration.ofMillis(250));

  private static final Duration TENTH = Duration.ofMillis(100);

  public LightFollowPolicy {
    if (!(notFollowed < followed) || !(leastChange > 0) || leastFrames < 2) {
      throw new IllegalArgumentException("following is more than not following");
    }
  }

  /** Judges the frames of a face; those after the sequence say nothing. */
  public LightAnswer judge(LightSequence shown, boolean lit, List<FrameSeen> frames) {
    if (!lit) {
      return new LightAnswer.CannotTell(LightAnswer.Reason.NOT_LIT);
    }
    var during =
        frames.stream().filter(it -> shown.covers(it.at()) && it.face().isPresent()).toList();
    if (during.size() < leastFrames) {
      return new LightAnswer.CannotTell(LightAnswer.Reason.TOO_FEW_FRAMES);
    }
    if (deviation(during.stream().map(LightFollowPolicy::light).toList()) < leastChange) {
      return new LightAnswer.CannotTell(LightAnswer.Reason.TOO_LITTLE_CHANGE);
    }
    var best =
        Stream.iterate(Duration.ZERO, it -> it.compareTo(longestDelay) <= 0, it -> it.plus(TENTH))
            .mapToDouble(delay -> correlation(shown, during, delay))
            .max()
            .orElseThrow();
    if (best >= followed) {
      return new LightAnswer.Followed(best);
    }
    return best <= notFollowed
        ? new LightAnswer.NotFollowed(best)
        : new LightAnswer.CannotTell(LightAnswer.Reason.UNCLEAR);
  }

  /** Pearson's; 0 where one of both stands still. */
  private static double correlation(LightSequence shown, List<FrameSeen> frames, Duration delay) {
    var screen = new ArrayList<Double>();
    var face = new ArrayList<Double>();
    for (var each : frames) {
      var when = each.at().minus(delay);
      if (shown.covers(when)) {
        screen.add(shown.isBrightAt(when) ? 1.0 : 0.0);
        face.add(light(each));
      }
    }
    var spread = deviation(screen) * deviation(face);
    if (spread < 1e-9) {
      return 0;
    }
    var meanOfScreen = mean(screen);
    var meanOfFace = mean(face);
    var sum = 0.0;
    for (var i = 0; i < screen.size(); i++) {
      sum += (screen.get(i) - meanOfScreen) * (face.get(i) - meanOfFace);
    }
    return sum / screen.size() / spread;
  }

  private static double light(FrameSeen frame) {
    return frame.face().orElseThrow().light();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(it -> it).average().orElse(0);
  }

  private static double deviation(List<Double> values) {
    var mean = mean(values);
    return Math.sqrt(
        values.stream().mapToDouble(it -> (it - mean) * (it - mean)).average().orElse(0));
  }
}
