package org.invigil.application.service.checkin;

import java.util.List;
import org.invigil.application.port.in.checkin.CheckFace;
import org.invigil.application.port.out.Onboardings;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CodeAnswer;
import org.invigil.domain.checkin.FaceAttempts;
import org.invigil.domain.checkin.FaceCheck;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepAnswer;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.FaceScanPolicy;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;

/** Compares a face with the one of onboarding; after the third failure sends a code. */
public final class CheckFaceService implements CheckFace {

  private final CheckInDesk desk;
  private final PictureStep step;
  private final Onboardings onboardings;
  private final CodeDesk codes;

  public CheckFaceService(
      CheckInDesk desk, PictureStep step, Onboardings onboardings, CodeDesk codes) {
    this.desk = desk;
    this.step = step;
    this.onboardings = onboardings;
    this.codes = codes;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (desk.own(command.by(), command.checkIn())) {
      case CheckInDesk.Open it ->
          it.checkIn()
              .refuses(Step.FACE_SCAN)
              .<Outcome>map(NotThisStep::new)
              .orElseGet(() -> look(command, it.checkIn()));
      case CheckInDesk.Over _ -> new Over();
      case CheckInDesk.Forbidden() -> new NotPermitted();
      case CheckInDesk.Absent() -> new NoCheckIn();
    };
  }

  private Outcome look(Command command, CheckIn.InProgress checkIn) {
    if (!(checkIn.face() instanceof FaceCheck.Comparing)) {
      return new CodeNeeded();
    }
    return switch (step.look(command.bytes(), FaceScanPolicy.CHOSEN::judge)) {
      case PictureStep.Bad(var problem) -> new NotAPicture(problem);
      case PictureStep.TakeAgain(var faults) -> new TakeAgain(faults);
      case PictureStep.Good(var seen) -> compare(command, seen.nearest().orElseThrow());
    };
  }

  private Outcome compare(Command command, FaceSighting face) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> compare(command, face, it);
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome compare(Command command, FaceSighting face, CheckInDesk.Open open) {
    if (!(open.checkIn().face() instanceof FaceCheck.Comparing)) {
      return new CodeNeeded();
    }
    var id = step.newPicture();
    var answer = judge(face.template(), open.checkIn().file().candidate());
    var pose = face.detail().pose();
    return switch (open.checkIn().compareFace(answer, id, pose, desk.now(), FaceAttempts.THREE)) {
      case StepAnswer.Done(CheckIn.InProgress further) -> {
        step.keep(further, id, command.bytes());
        yield told(open, further);
      }
      case StepAnswer.Done(CheckIn.Completed _), StepAnswer.Done(CheckIn.Ended _) -> new Over();
      case StepAnswer.NotNow(var why) -> new NotThisStep(why);
    };
  }

  /** Without a likeness from onboarding nothing can match: a person has to look. */
  private FaceMatchPolicy.Answer judge(FaceTemplate face, CandidateId of) {
    return likeness(of).stream()
        .map(it -> FaceMatchPolicy.MEASURED_ON_LFW.judge(it.similarityTo(face)))
        .min(FaceMatchPolicy.Answer::compareTo)
        .orElse(FaceMatchPolicy.Answer.REFER);
  }

  private List<FaceTemplate> likeness(CandidateId of) {
    return onboardings
        .of(of)
        .filter(it -> it.value() instanceof Onboarding.Approved)
        .map(it -> ((Onboarding.Approved) it.value()).likeness())
        .orElseGet(List::of);
  }

  private Outcome told(CheckInDesk.Open open, CheckIn.InProgress further) {
    if (further.next() != Step.FACE_SCAN) {
      desk.replace(open.found(), further);
      return new MovedOn(further.next());
    }
    return switch (further.face()) {
      case FaceCheck.Comparing(var failures) -> {
        desk.replace(open.found(), further);
        yield new NotRecognised(FaceAttempts.THREE.left(failures));
      }
      case FaceCheck.NeedsCode _, FaceCheck.CodeSent _ -> sendCode(open, further);
    };
  }

  private Outcome sendCode(CheckInDesk.Open open, CheckIn.InProgress further) {
    var fresh = codes.make(further.id());
    if (further.sendCode(fresh.code(), CodeDesk.POLICY) instanceof CodeAnswer.Ready(var ready)) {
      desk.replace(open.found(), ready);
      codes.send(ready, fresh);
    }
    return new CodeNeeded();
  }
}
