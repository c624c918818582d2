package org.invigil.contracts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.invigil.application.port.in.checkin.AskForLiveFace;
import org.invigil.application.port.in.checkin.ShowLiveFace;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.liveness.DrawnChallenge;
import org.invigil.domain.liveness.Move;

/** A candidate of {@link IdentityStage} who is asked to move before the camera, and films it. */
public final class MovingCandidate {

  private static final Duration APART = Duration.ofMillis(250);
  private final IdentityStage stage;
  private final CheckInId checkIn;
  private final List<ShowLiveFace.Picture> film = new ArrayList<>();
  private String face = IdentityStage.SELF;
  private String camera = "HD Webcam";
  private static int noise;

  public MovingCandidate(IdentityStage stage, CheckInId checkIn) {
    this.stage = stage;
    this.checkIn = checkIn;
  }

  public MovingCandidate withTheFaceOf(String person) {
    face = person;
    return this;
  }

  public MovingCandidate before(String device) {
    camera = device;
    return this;
  }

  public DrawnChallenge isAsked() {
    return ((AskForLiveFace.Drawn) ask()).challenge();
  }

  public AskForLiveFace.Outcome ask() {
    return stage.askForLiveFace.handle(new AskForLiveFace.Command(stage.candidate, checkIn));
  }

  /** Asks, and does what is asked. */
  public ShowLiveFace.Outcome moves() {
    var asked = isAsked();
    return answers(asked.name(), looksAndMakes(asked.moves().moves()));
  }

  /** Looks at the screen for four seconds, then makes these moves. */
  public List<ShowLiveFace.Picture> looksAndMakes(List<Move> moves) {
    film.clear();
    straight(16);
    for (var each : moves) {
      switch (each) {
        case TURN_LEFT -> turns(30);
        case TURN_RIGHT -> turns(-30);
        case BLINK -> frame(0, 0.1);
      }
      straight(3);
    }
    return List.copyOf(film);
  }

  /** Sends these pictures when they were taken. */
  public ShowLiveFace.Outcome answers(String challenge, List<ShowLiveFace.Picture> pictures) {
    stage.clock.advance(Duration.ofSeconds(14));
    return stage.showLiveFace.handle(
        new ShowLiveFace.Command(stage.candidate, checkIn, challenge, camera, true, pictures));
  }

  private void turns(double yaw) {
    frame(yaw / 2, 0.3);
    frame(yaw, 0.28);
    frame(yaw / 2, 0.3);
  }

  private void straight(int frames) {
    for (var i = 0; i < frames; i++) {
      frame(0, 0.3);
    }
  }

  /** No two pictures of a camera are the same. */
  private void frame(double yaw, double eyes) {
    noise++;
    var picture = FakePicture.of(face).contrast(50 + noise / 1000.0).moving(yaw, eyes, 0.7).bytes();
    film.add(new ShowLiveFace.Picture(APART.multipliedBy(film.size()), picture));
  }
}
