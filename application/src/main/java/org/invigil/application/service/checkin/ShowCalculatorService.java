package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.ShowCalculator;
import org.invigil.domain.checkin.CalculatorPolicy;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepAnswer;
import org.invigil.domain.picture.DocumentScanPolicy;

/** Keeps the picture of an accepted calculator, or that there is none. */
public final class ShowCalculatorService implements ShowCalculator {

  private final CheckInDesk desk;
  private final PictureStep step;

  public ShowCalculatorService(CheckInDesk desk, PictureStep step) {
    this.desk = desk;
    this.step = step;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (desk.own(command.by(), command.checkIn())) {
      case CheckInDesk.Open it ->
          it.checkIn()
              .refuses(Step.CALCULATOR)
              .<Outcome>map(NotThisStep::new)
              .orElseGet(() -> take(command, it));
      case CheckInDesk.Over _ -> new Over();
      case CheckInDesk.Forbidden() -> new NotPermitted();
      case CheckInDesk.Absent() -> new NoCheckIn();
    };
  }

  private Outcome take(Command command, CheckInDesk.Open open) {
    return switch (command.shown()) {
      case NoCalculator() -> keep(command, new NoCalculator());
      case Calculator it -> judge(command, it, open);
    };
  }

  private Outcome judge(Command command, Calculator shown, CheckInDesk.Open open) {
    var accepted = desk.terms(open.checkIn()).rules().calculatorModels();
    if (!shown.model().isBlank() && !new CalculatorPolicy(accepted).accepts(shown.model())) {
      return new NotAccepted(accepted);
    }
    return switch (step.look(shown.bytes(), DocumentScanPolicy.CHOSEN::judge)) {
      case PictureStep.Bad(var problem) -> new NotAPicture(problem);
      case PictureStep.TakeAgain(var faults) -> new TakeAgain(faults);
      case PictureStep.Good _ -> keep(command, shown);
    };
  }

  private Outcome keep(Command command, Shown shown) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> keep(it, shown);
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome keep(CheckInDesk.Open open, Shown shown) {
    return switch (shown) {
      case NoCalculator() -> moved(open, open.checkIn().haveNoCalculator(desk.now()));
      case Calculator it -> {
        var id = step.newPicture();
        var answer = open.checkIn().showCalculator(!it.model().isBlank(), id, desk.now());
        if (answer instanceof StepAnswer.Done) {
          step.keep(open.checkIn(), id, it.bytes());
        }
        yield moved(open, answer);
      }
    };
  }

  private Outcome moved(CheckInDesk.Open open, StepAnswer answer) {
    return switch (answer) {
      case StepAnswer.Done(CheckIn.InProgress further) -> {
        desk.replace(open.found(), further);
        yield new MovedOn(further.next());
      }
      case StepAnswer.Done(CheckIn.Completed _), StepAnswer.Done(CheckIn.Ended _) -> new Over();
      case StepAnswer.NotNow(var why) -> new NotThisStep(why);
    };
  }
}
