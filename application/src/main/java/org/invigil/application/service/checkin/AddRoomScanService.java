package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.AddRoomScan;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.StepAnswer;
import org.invigil.domain.picture.DocumentScanPolicy;
import org.invigil.domain.picture.PictureId;

/** Keeps the pictures of the room and the desk. */
public final class AddRoomScanService implements AddRoomScan {

  private final CheckInDesk desk;
  private final PictureStep step;

  public AddRoomScanService(CheckInDesk desk, PictureStep step) {
    this.desk = desk;
    this.step = step;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (desk.own(command.by(), command.checkIn())) {
      case CheckInDesk.Open it ->
          it.checkIn()
              .refuses(command.part())
              .<Outcome>map(NotThisStep::new)
              .orElseGet(() -> look(command));
      case CheckInDesk.Over _ -> new Over();
      case CheckInDesk.Forbidden() -> new NotPermitted();
      case CheckInDesk.Absent() -> new NoCheckIn();
    };
  }

  private Outcome look(Command command) {
    return switch (step.look(command.bytes(), DocumentScanPolicy.CHOSEN::judge)) {
      case PictureStep.Bad(var problem) -> new NotAPicture(problem);
      case PictureStep.TakeAgain(var faults) -> new TakeAgain(faults);
      case PictureStep.Good _ -> keep(command);
    };
  }

  private Outcome keep(Command command) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> scan(command, it);
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome scan(Command command, CheckInDesk.Open open) {
    var id = step.newPicture();
    var answer = open.checkIn().scanRoom(command.part(), id, desk.now());
    return keep(open, answer, id, command.bytes());
  }

  private Outcome keep(CheckInDesk.Open open, StepAnswer answer, PictureId id, byte[] bytes) {
    return switch (answer) {
      case StepAnswer.Done(CheckIn.InProgress further) -> {
        step.keep(further, id, bytes);
        desk.replace(open.found(), further);
        yield new MovedOn(further.next());
      }
      case StepAnswer.Done(CheckIn.Completed _), StepAnswer.Done(CheckIn.Ended _) -> new Over();
      case StepAnswer.NotNow(var why) -> new NotThisStep(why);
    };
  }
}
