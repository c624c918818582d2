package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.out.Onboardings;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepAnswer;
import org.invigil.domain.onboarding.DocumentKind;
import org.invigil.domain.onboarding.DocumentUsed;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.picture.DocumentScanPolicy;
import org.invigil.domain.picture.PictureId;

/** Keeps the picture of the document and what can be said of it. Documents are not read yet. */
public final class CheckDocumentService implements CheckDocument {

  private final CheckInDesk desk;
  private final PictureStep step;
  private final Onboardings onboardings;

  public CheckDocumentService(CheckInDesk desk, PictureStep step, Onboardings onboardings) {
    this.desk = desk;
    this.step = step;
    this.onboardings = onboardings;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (desk.own(command.by(), command.checkIn())) {
      case CheckInDesk.Open it ->
          it.checkIn()
              .refuses(Step.ID_CHECK)
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
          case CheckInDesk.Open it -> show(command, it);
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome show(Command command, CheckInDesk.Open open) {
    var id = step.newPicture();
    var answer =
        open.checkIn()
            .showDocument(
                compare(command, open.checkIn()),
                desk.terms(open.checkIn()).nameChanged(),
                id,
                desk.now());
    return keep(open, answer, id, command.bytes());
  }

  private DocumentUsed.Comparison compare(Command command, CheckIn.InProgress checkIn) {
    return onboardings
        .of(checkIn.file().candidate())
        .filter(it -> it.value() instanceof Onboarding.Approved)
        .flatMap(it ->
            command
                .kind()
                .map(kind -> compare(((Onboarding.Approved) it.value()).document(), kind)))
        .orElse(DocumentUsed.Comparison.CANNOT_TELL);
  }

  private static DocumentUsed.Comparison compare(DocumentUsed before, DocumentKind shown) {
    return before.kind() == shown
        ? DocumentUsed.Comparison.CANNOT_TELL
        : DocumentUsed.Comparison.ANOTHER;
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
