package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.AskForLiveFace;
import org.invigil.application.port.out.Chance;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.liveness.Challenge;
import org.invigil.domain.liveness.DrawnChallenge;
import org.invigil.domain.liveness.LightSequence;
import org.invigil.domain.liveness.LiveFaceCheck;

/** Draws a challenge that nobody can guess. */
public final class AskForLiveFaceService implements AskForLiveFace {

  private final CheckInDesk desk;
  private final LiveFaceDesk live;
  private final Chance chance;

  public AskForLiveFaceService(CheckInDesk desk, LiveFaceDesk live, Chance chance) {
    this.desk = desk;
    this.live = live;
    this.chance = chance;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it ->
              it.checkIn()
                  .refuses(Step.FACE_SCAN)
                  .<Outcome>map(NotThisStep::new)
                  .orElseGet(() -> draw(it.checkIn()));
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome draw(CheckIn.InProgress checkIn) {
    if (!live.isAsked(checkIn)) {
      return new NotAsked();
    }
    var found = live.of(checkIn);
    var check = LiveFaceDesk.orNew(found, checkIn);
    if (check.left() == 0) {
      return new NoMore(check instanceof LiveFaceCheck.Shown);
    }
    var drawn =
        check.draw(
            new DrawnChallenge(
                chance.secret(16),
                Challenge.inOrderOf(number()),
                LightSequence.of(number()),
                desk.now()));
    live.keep(found, drawn);
    return new Drawn(drawn.challenge(), drawn.left());
  }

  private long number() {
    return Long.parseLong(chance.digits(18));
  }
}
