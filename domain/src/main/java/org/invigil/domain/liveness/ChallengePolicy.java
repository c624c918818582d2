package org.invigil.domain.liveness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.invigil.domain.picture.HeadPose;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a move was made. A head turned by exactly {@code turn} degrees is turned; one within exactly
 * {@code straight} looks at the camera again. Eyes at exactly {@code shut} of how far they usually
 * are open are shut, at exactly {@code open} of it open again. Chosen, not tuned; made sequences
 * only.
 *
 * @param longest what takes longer than exactly this was not done
 */
@ValueObject
public record ChallengePolicy(
    double turn, double straight, double shut, double open, Duration longest) {

  public static final ChallengePolicy CHOSEN =
      new ChallengePolicy(25, 12, 0.6, 0.8, Duration.ofSeconds(20));

  public ChallengePolicy {
    if (!(straight < turn) || !(shut < open) || !longest.isPositive()) {
      throw new IllegalArgumentException("a move goes somewhere and comes back");
    }
  }

  /** What became of a challenge. None of it rejects anybody; a person may look. */
  public enum Answer {
    DONE,
    NOT_DONE,
    WRONG_ORDER
  }

  /**
   * Whether the moves were made in their order. Everybody blinks: a blink that nobody asked for
   * counts for nothing, a turn that nobody asked for does.
   *
   * @param neutral the pose of this person who looks at the camera
   */
  public Answer judge(Challenge challenge, List<FaceMoment> moments, HeadPose neutral) {
    var made = made(moments, neutral);
    var turns = turns(made);
    var wanted = turns(challenge.moves());
    var common = Math.min(turns.size(), wanted.size());
    if (!turns.subList(0, common).equals(wanted.subList(0, common))) {
      return Answer.WRONG_ORDER;
    }
    return turns.size() == wanted.size() && holds(made, challenge.moves())
        ? Answer.DONE
        : turns.size() > wanted.size() ? Answer.WRONG_ORDER : Answer.NOT_DONE;
  }

  private static List<Move> turns(List<Move> of) {
    return of.stream().filter(it -> it != Move.BLINK).toList();
  }

  /** Whether the moves asked are among those made, in their order. */
  private static boolean holds(List<Move> made, List<Move> asked) {
    var next = 0;
    for (var each : made) {
      if (next < asked.size() && asked.get(next) == each) {
        next++;
      }
    }
    return next == asked.size();
  }

  /** Every move that was begun and ended, in order of its end. */
  List<Move> made(List<FaceMoment> moments, HeadPose neutral) {
    var inTime =
        moments.stream()
            .filter(it -> it.at().compareTo(longest) <= 0)
            .sorted(Comparator.comparing(FaceMoment::at))
            .toList();
    var usual = usualOpening(inTime, neutral);
    var made = new ArrayList<Move>();
    var turned = 0.0;
    var eyesShut = false;
    for (var each : inTime) {
      var yaw = each.pose().from(neutral).yaw();
      if (Math.abs(yaw) >= turn) {
        turned = yaw;
      } else if (turned != 0 && Math.abs(yaw) <= straight) {
        made.add(turned > 0 ? Move.TURN_LEFT : Move.TURN_RIGHT);
        turned = 0;
      }
      if (Math.abs(yaw) <= straight && each.eyes() <= shut * usual) {
        eyesShut = true;
      } else if (eyesShut && each.eyes() >= open * usual) {
        made.add(Move.BLINK);
        eyesShut = false;
      }
    }
    return made;
  }

  /** The middle of all openings seen from the front: eyes are open most of the time. */
  private double usualOpening(List<FaceMoment> moments, HeadPose neutral) {
    var openings =
        moments.stream()
            .filter(it -> Math.abs(it.pose().from(neutral).yaw()) <= straight)
            .map(FaceMoment::eyes)
            .sorted()
            .toList();
    return openings.isEmpty() ? 0 : openings.get(openings.size() / 2);
  }
}
