package org.invigil.application.service.checkin;

import java.util.List;
import org.invigil.application.port.in.checkin.ReportSystemCheck;
import org.invigil.application.port.out.Institutions;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.PointResult;
import org.invigil.domain.checkin.StepAnswer;
import org.invigil.domain.checkin.SystemCheck;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.domain.checkin.SystemNeeds;

/** Judges a measured computer and moves on when all points pass. */
public final class ReportSystemCheckService implements ReportSystemCheck {

  private final CheckInDesk desk;
  private final Institutions institutions;

  public ReportSystemCheckService(CheckInDesk desk, Institutions institutions) {
    this.desk = desk;
    this.institutions = institutions;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> judge(command, it);
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome judge(Command command, CheckInDesk.Open open) {
    var terms = desk.terms(open.checkIn());
    var needs =
        SystemNeeds.of(
            open.checkIn().file().way(), terms.captures(), terms.rules(), terms.adjustments());
    var points = new SystemCheck(floors(open.checkIn()), needs).judge(command.measured());
    return switch (open.checkIn().systemChecked(points, desk.now())) {
      case StepAnswer.Done(var further) -> told(open, further, points);
      case StepAnswer.NotNow(var why) -> new NotThisStep(why);
    };
  }

  private SystemFloors floors(CheckIn checkIn) {
    return institutions
        .find(checkIn.file().institution())
        .map(it -> it.value().settings().floors())
        .orElse(SystemFloors.USUAL);
  }

  private Outcome told(CheckInDesk.Open open, CheckIn further, List<PointResult> points) {
    if (further instanceof CheckIn.InProgress it && it != open.checkIn()) {
      desk.replace(open.found(), further);
      return new Passed(points, it.next());
    }
    return new Failed(points);
  }
}
