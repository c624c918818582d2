package org.invigil.application.service.checkin;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Stored;
import org.invigil.application.service.picture.DocumentDesk;
import org.invigil.application.service.picture.NameDesk;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepAnswer;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.onboarding.DocumentUsed;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.PictureId;

/**
 * Reads the document, compares it with the one of onboarding (ONB-8), and a name that has changed
 * since with the name on it (CAN-2).
 */
public final class CheckDocumentService implements CheckDocument {

  private final CheckInDesk desk;
  private final PictureStep step;
  private final DocumentDesk documents;
  private final Onboardings onboardings;
  private final NameDesk names;
  private final Candidates candidates;

  public CheckDocumentService(
      CheckInDesk desk,
      PictureStep step,
      DocumentDesk documents,
      Onboardings onboardings,
      NameDesk names,
      Candidates candidates) {
    this.desk = desk;
    this.step = step;
    this.documents = documents;
    this.onboardings = onboardings;
    this.names = names;
    this.candidates = candidates;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (desk.own(command.by(), command.checkIn())) {
      case CheckInDesk.Open it ->
          it.checkIn()
              .refuses(Step.ID_CHECK)
              .<Outcome>map(NotThisStep::new)
              .orElseGet(() ->
                  look(
                      command,
                      new Actor.Candidate(
                          it.checkIn().file().candidate(), command.by().institution())));
      case CheckInDesk.Over _ -> new Over();
      case CheckInDesk.Forbidden() -> new NotPermitted();
      case CheckInDesk.Absent() -> new NoCheckIn();
    };
  }

  private Outcome look(Command command, Actor.Candidate of) {
    return switch (step.look(command.bytes(), _ -> Set.of())) {
      case PictureStep.Bad(var problem) -> new NotAPicture(problem);
      case PictureStep.TakeAgain(var faults) -> new TakeAgain(faults);
      case PictureStep.Good(var measured) -> {
        var today = LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
        var seen = documents.look(command.bytes(), measured, of, today);
        yield seen.faults().isEmpty() ? keep(command, seen) : new TakeAgain(seen.faults());
      }
    };
  }

  private Outcome keep(Command command, DocumentDesk.Look seen) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> show(command, seen, it);
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome show(Command command, DocumentDesk.Look seen, CheckInDesk.Open open) {
    var id = step.newPicture();
    var document = compare(command, seen, open.checkIn());
    var changed = desk.terms(open.checkIn()).nameChanged();
    var matched = changed && nameMatches(seen, open.checkIn());
    var answer = open.checkIn().showDocument(document, changed && !matched, id, desk.now());
    if (matched && document == DocumentUsed.Comparison.SAME && answer instanceof StepAnswer.Done) {
      nameMatched(open.checkIn());
    }
    return keep(open, answer, id, command.bytes());
  }

  /** Whether the name in force stands on the document, as far as a machine can tell (CAN-2). */
  private boolean nameMatches(DocumentDesk.Look seen, CheckIn.InProgress checkIn) {
    return seen.document()
        .filter(it -> it.unsure().isEmpty())
        .flatMap(ReadDocument::name)
        .flatMap(it -> names.compare(checkIn.file().candidate(), it))
        .filter(it -> it.verdict() == NameVerdict.MATCH)
        .isPresent();
  }

  private void nameMatched(CheckIn.InProgress checkIn) {
    candidates
        .find(checkIn.file().candidate())
        .ifPresent(it -> candidates.replace(it, it.value().nameMatched(desk.now())));
  }

  private DocumentUsed.Comparison compare(
      Command command, DocumentDesk.Look seen, CheckIn.InProgress checkIn) {
    return onboardings
        .of(checkIn.file().candidate())
        .map(Stored::value)
        .filter(Onboarding.Approved.class::isInstance)
        .map(Onboarding.Approved.class::cast)
        .map(it -> compare(it, command, seen))
        .orElse(DocumentUsed.Comparison.CANNOT_TELL);
  }

  /** What the candidate says counts only where the machine read nothing. */
  private static DocumentUsed.Comparison compare(
      Onboarding.Approved before, Command command, DocumentDesk.Look seen) {
    return seen.document()
        .flatMap(ReadDocument::document)
        .map(it -> before.document().comparedTo(it, photographs(before, seen)))
        .or(() -> command.kind().map(it -> before.document().comparedTo(DocumentUsed.ofKind(it))))
        .orElse(DocumentUsed.Comparison.CANNOT_TELL);
  }

  private static FaceMatchPolicy.Answer photographs(
      Onboarding.Approved before, DocumentDesk.Look seen) {
    var then = before.attempt().scans().of(Scan.Kind.DOCUMENT).map(Scan::faces);
    return then.isEmpty() || then.get().isEmpty() || seen.portraits().isEmpty()
        ? FaceMatchPolicy.Answer.REFER
        : FaceMatchPolicy.MEASURED_ON_LFW.judge(
            then.get().getFirst().similarityTo(seen.portraits().getFirst()));
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
