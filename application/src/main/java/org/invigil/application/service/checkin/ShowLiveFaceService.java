package org.invigil.application.service.checkin;

import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.checkin.LiveFaceRefusal;
import org.invigil.application.port.in.checkin.ShowLiveFace;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepRefused;
import org.invigil.domain.liveness.FilmedAnswer;
import org.invigil.domain.liveness.LiveFacePolicy;

/** Measures the pictures of an answer and judges it. Nothing that was sent is kept. */
public final class ShowLiveFaceService implements ShowLiveFace {

  static final LiveFacePolicy POLICY = LiveFacePolicy.CHOSEN;

  private final CheckInDesk desk;
  private final LiveFaceDesk live;
  private final MovingFaces faces;

  public ShowLiveFaceService(CheckInDesk desk, LiveFaceDesk live, MovingFaces faces) {
    this.desk = desk;
    this.live = live;
    this.faces = faces;
  }

  /** Measured outside of any unit of work: it takes seconds. */
  @Override
  public Outcome handle(Command command) {
    var no = refusal(command);
    if (no.isPresent()) {
      return new No(no.get());
    }
    return switch (ready(command)) {
      case Ready(var checkIn) -> judge(command, faces.measure(command, checkIn));
      case NotReady(var outcome) -> outcome;
    };
  }

  private static Optional<LiveFaceRefusal> refusal(Command command) {
    if (command.pictures().isEmpty()) {
      return Optional.of(LiveFaceRefusal.NO_PICTURES);
    }
    if (command.pictures().size() > MOST_PICTURES) {
      return Optional.of(LiveFaceRefusal.TOO_MANY_PICTURES);
    }
    return command.pictures().stream().anyMatch(it -> it.bytes().length > MOST_BYTES)
        ? Optional.of(LiveFaceRefusal.TOO_LARGE)
        : Optional.empty();
  }

  private sealed interface Standing {}

  private record Ready(CheckIn.InProgress checkIn) implements Standing {}

  private record NotReady(Outcome outcome) implements Standing {}

  private Standing ready(Command command) {
    return switch (desk.own(command.by(), command.checkIn())) {
      case CheckInDesk.Open it -> {
        Optional<StepRefused> refused = it.checkIn().refuses(Step.FACE_SCAN);
        if (refused.isPresent()) {
          yield new NotReady(new NotThisStep(refused.get()));
        }
        yield switch (live.answerable(it.checkIn(), command.challenge())) {
          case LiveFaceDesk.No(var reason) -> new NotReady(new No(reason));
          case LiveFaceDesk.Yes _ -> new Ready(it.checkIn());
        };
      }
      case CheckInDesk.Over _ -> new NotReady(new Over());
      case CheckInDesk.Forbidden() -> new NotReady(new NotPermitted());
      case CheckInDesk.Absent() -> new NotReady(new NoCheckIn());
    };
  }

  private Outcome judge(Command command, FilmedAnswer came) {
    var arrived = desk.now();
    return desk.inOne(() ->
        switch (ready(command)) {
          case NotReady(var outcome) -> outcome;
          case Ready(var checkIn) -> judge(checkIn, command.challenge(), came, arrived);
        });
  }

  private Outcome judge(
      CheckIn.InProgress checkIn, String name, FilmedAnswer came, java.time.Instant arrived) {
    return switch (live.answerable(checkIn, name)) {
      case LiveFaceDesk.No(var reason) -> new No(reason);
      case LiveFaceDesk.Yes(var found, var drawn) -> {
        Set<String> before = live.sentBefore(checkIn);
        var judged = drawn.answer(came, before, arrived, POLICY);
        live.keep(Optional.of(found), judged.check());
        yield new Judged(judged.result(), judged.check().left());
      }
    };
  }
}
