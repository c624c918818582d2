package org.invigil.application.port.in.checkin;

import java.time.Duration;
import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.StepRefused;
import org.invigil.domain.liveness.LiveFaceResult;

/**
 * A candidate answers a challenge with pictures of their moves. The pictures are measured and not
 * kept. Whatever comes of it, check-in goes on.
 */
public interface ShowLiveFace {

  /** So many pictures are taken; one more is not. */
  int MOST_PICTURES = 80;

  /** A picture of exactly so many bytes is taken. */
  int MOST_BYTES = 200_000;

  Outcome handle(Command command);

  /**
   * @param challenge its name
   * @param device what the camera is called
   * @param lit whether the screen was lit as the challenge says
   */
  record Command(
      Actor by,
      CheckInId checkIn,
      String challenge,
      String device,
      boolean lit,
      List<Picture> pictures) {

    public Command {
      pictures = List.copyOf(pictures);
    }

    @Override
    public String toString() {
      return "Command[" + checkIn + "]";
    }
  }

  /**
   * One picture, unreadable ones too.
   *
   * @param at since the challenge was shown
   */
  record Picture(Duration at, byte[] bytes) {
    @Override
    public String toString() {
      return "Picture[" + at + "]";
    }
  }

  sealed interface Outcome {}

  /**
   * @param left how often another challenge can be drawn; none is needed once it was shown
   */
  record Judged(LiveFaceResult result, int left) implements Outcome {}

  /** Nothing was measured. */
  record No(LiveFaceRefusal reason) implements Outcome, LiveFaceRefusal.Refused {}

  record NotThisStep(StepRefused why) implements Outcome, StepRefusal {}

  record Over() implements Outcome, CheckInOver {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoCheckIn() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "check-in";
    }
  }
}
