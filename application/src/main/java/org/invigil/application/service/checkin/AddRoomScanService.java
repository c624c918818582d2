package org.invigil.application.service.checkin;

import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.checkin.AddRoomScan;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.RoomScanPolicy;
import org.invigil.domain.checkin.StepAnswer;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureId;

/** Keeps pictures of the room and the desk until enough sides are shown. */
public final class AddRoomScanService implements AddRoomScan {

  private final CheckInDesk desk;
  private final PictureStep step;
  private final RoomScanPolicy policy;

  public AddRoomScanService(CheckInDesk desk, PictureStep step, RoomScanPolicy policy) {
    this.desk = desk;
    this.step = step;
    this.policy = policy;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (desk.own(command.by(), command.checkIn())) {
      case CheckInDesk.Open it ->
          it.checkIn()
              .refuses(command.part())
              .<Outcome>map(NotThisStep::new)
              .orElseGet(() -> look(command, it.checkIn()));
      case CheckInDesk.Over _ -> new Over();
      case CheckInDesk.Forbidden() -> new NotPermitted();
      case CheckInDesk.Absent() -> new NoCheckIn();
    };
  }

  private Outcome look(Command command, CheckIn.InProgress checkIn) {
    return switch (step.look(command.bytes(), anything -> Set.of())) {
      case PictureStep.Bad(var problem) -> new NotAPicture(problem);
      case PictureStep.TakeAgain(var faults) -> more(command, checkIn, faults);
      case PictureStep.Good(var measured) -> {
        var kept = checkIn.progress().picturesOf(command.part());
        var shared = step.mostShared(checkIn, kept, command.bytes());
        yield keep(command, policy.judge(measured, shared));
      }
    };
  }

  private Outcome keep(Command command, Set<PictureFault> faults) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> scan(command, faults, it);
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome scan(Command command, Set<PictureFault> faults, CheckInDesk.Open open) {
    var id = step.newPicture();
    return switch (open.checkIn().scanRoom(command.part(), id, faults, policy, desk.now())) {
      case StepAnswer.Done(CheckIn.InProgress further) -> {
        keptAs(further, id).ifPresent(it -> step.keep(further, it, command.bytes()));
        desk.replace(open.found(), further);
        yield further.next() == command.part()
            ? more(command, further, faults)
            : new MovedOn(further.next());
      }
      case StepAnswer.Done(CheckIn.Completed _), StepAnswer.Done(CheckIn.Ended _) -> new Over();
      case StepAnswer.NotNow(var why) -> new NotThisStep(why);
    };
  }

  private static Optional<PictureId> keptAs(CheckIn.InProgress further, PictureId id) {
    return further.progress().pictures().stream()
        .map(it -> it.picture())
        .filter(id::equals)
        .findFirst();
  }

  private ShowMore more(Command command, CheckIn.InProgress now, Set<PictureFault> faults) {
    return new ShowMore(
        faults,
        now.progress().picturesOf(command.part()).size(),
        policy.sides(command.part()),
        policy.most() - now.progress().shown());
  }
}
