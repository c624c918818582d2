package org.invigil.domain.liveness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.invigil.domain.picture.HeadPose;

/** Frames of somebody before a camera, four a second, each with its own noise. */
final class Filmed {

  static final Instant DRAWN = Instant.parse("2030-05-06T12:00:00Z");
  static final LightSequence LIGHT =
      new LightSequence(
          List.of(true, false, false, true, false, true, true, false), Duration.ofMillis(500));
  static final DrawnChallenge ASKED =
      new DrawnChallenge(
          "name",
          new Challenge(List.of(Move.TURN_LEFT, Move.BLINK, Move.TURN_RIGHT)),
          LIGHT,
          DRAWN);

  private final List<FrameSeen> frames = new ArrayList<>();
  private double likeness = 0.7;

  /** Somebody who does what {@link #ASKED} asks, before a screen that lights the face. */
  static List<FrameSeen> asAsked() {
    return new Filmed().looking(8).turning(30).blinking().turning(-30).frames();
  }

  Filmed unlike() {
    likeness = 0.1;
    return this;
  }

  /** Before the screen, whose light makes so much of a difference. */
  Filmed looking(double difference) {
    for (var i = 0; i < 16; i++) {
      var at = Duration.ofMillis(250L * i);
      show(0, 0.3, 100 + (LIGHT.isBrightAt(at) ? difference : 0) + i % 3 * 0.2);
    }
    return this;
  }

  /** Under a lamp that has nothing to do with the screen. */
  Filmed lookingUnderAnotherLamp() {
    for (var i = 0; i < 16; i++) {
      show(0, 0.3, i < 5 ? 112 : 100);
    }
    return this;
  }

  Filmed turning(double yaw) {
    return show(yaw / 2, 0.3, 100).show(yaw, 0.28, 100).straight();
  }

  Filmed blinking() {
    return show(0, 0.1, 100).straight();
  }

  Filmed straight() {
    return show(0, 0.3, 100).show(0, 0.3, 100);
  }

  Filmed show(double yaw, double eyes, double light) {
    var face =
        new FaceSeen(
            new HeadPose(yaw, -12, 0),
            eyes,
            light,
            OptionalDouble.of(0.7),
            OptionalDouble.of(likeness));
    return frame("noise" + frames.size(), Optional.of(face));
  }

  Filmed nobody() {
    return frame("noise" + frames.size(), Optional.empty());
  }

  Filmed again(int frame) {
    return frame(frames.get(frame).digest(), frames.get(frame).face());
  }

  private Filmed frame(String digest, Optional<FaceSeen> face) {
    frames.add(new FrameSeen(Duration.ofMillis(250L * frames.size()), digest, face));
    return this;
  }

  List<FrameSeen> frames() {
    return List.copyOf(frames);
  }

  static LiveFaceResult judged(List<FrameSeen> frames) {
    return judged(new FilmedAnswer("HD Webcam", true, frames), Set.of());
  }

  static LiveFaceResult judged(FilmedAnswer came, Set<String> before) {
    return LiveFacePolicy.CHOSEN.judge(ASKED, came, before, DRAWN.plusSeconds(15));
  }
}
