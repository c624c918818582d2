package org.invigil.benchmarks.vision;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.invigil.domain.liveness.Challenge;
import org.invigil.domain.liveness.DrawnChallenge;
import org.invigil.domain.liveness.FrameSeen;
import org.invigil.domain.liveness.LightSequence;
import org.invigil.domain.liveness.LiveFacePolicy;
import org.invigil.domain.liveness.LiveFaceResult;
import org.invigil.domain.liveness.Sign;

/**
 * What the policy that the server uses says of one presentation.
 *
 * @param passive the middle of the scores of all faces; empty where there is none
 * @param asked whether moves were asked for
 */
record AttackVerdict(OptionalDouble passive, Set<Sign> signs, boolean asked, boolean moved) {

  /** Below it, for this benchmark only, the passive score is called an attack. */
  static final double PASSIVE = 0.5;

  static AttackVerdict of(AttackSample sample) {
    var frames = sample.came().frames();
    var challenge =
        sample
            .asked()
            .orElseGet(() ->
                new DrawnChallenge(
                    "none", Challenge.inOrderOf(0), LightSequence.of(0), AttackSample.DRAWN));
    var since = frames.isEmpty() ? Duration.ZERO : frames.getLast().at();
    var result =
        LiveFacePolicy.CHOSEN.judge(
            challenge, sample.came(), Set.of(), AttackSample.DRAWN.plus(since));
    return new AttackVerdict(
        passive(frames),
        result.signs(),
        sample.asked().isPresent(),
        result.conclusion() == LiveFaceResult.Conclusion.SHOWN);
  }

  private static OptionalDouble passive(List<FrameSeen> frames) {
    var scores =
        frames.stream()
            .flatMap(it -> it.face().stream())
            .flatMapToDouble(it -> it.live().stream())
            .sorted()
            .toArray();
    return scores.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(scores[scores.length / 2]);
  }

  /** No face was found: neither called an attack nor let pass. */
  boolean isSilent() {
    return passive.isEmpty();
  }

  boolean passiveSaysAttack() {
    return passive.orElse(1) < PASSIVE;
  }

  boolean signsSayAttack() {
    return !signs.isEmpty();
  }

  boolean movesSayAttack() {
    return asked && !moved;
  }

  /** What the server does: a person looks at it. */
  boolean isReferred() {
    return signsSayAttack() || movesSayAttack();
  }

  boolean anythingSaysAttack() {
    return passiveSaysAttack() || isReferred();
  }
}
