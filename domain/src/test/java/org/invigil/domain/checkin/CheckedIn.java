package org.invigil.domain.checkin;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Item;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.DocumentUsed;
import org.invigil.domain.picture.DocumentScanPolicy;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.PictureId;

/** Check-ins at every step, for tests. */
final class CheckedIn {

  static final Instant NOON = Instant.parse("2030-05-06T12:00:00Z");
  static final CheckInId ID = new CheckInId(new UUID(1, 1));
  static final PictureId PICTURE = new PictureId(new UUID(7, 7));
  static final CheckInFile FILE = file(NOON);
  static final StepPlan EVERYTHING =
      StepPlan.of(EnumSet.allOf(Capture.class), withCalculator(), Way.BROWSER);

  private CheckedIn() {}

  static CheckInFile file(Instant begun) {
    return new CheckInFile(
        new InstitutionId(new UUID(2, 2)),
        new CandidateId(new UUID(3, 3)),
        new ExamId(new UUID(4, 4)),
        begun,
        Way.BROWSER);
  }

  static ExamRules withCalculator() {
    var strict = ExamRules.STRICT;
    return new ExamRules(
        Set.of(Item.CALCULATOR),
        List.of("fx-991EX"),
        strict.permittedPrograms(),
        strict.permittedPages(),
        false,
        false,
        false,
        false,
        strict.longestBreak());
  }

  static CheckIn.InProgress begun() {
    return CheckIn.begin(ID, FILE, EVERYTHING);
  }

  /** Just before {@code step}, everything before it done at noon. */
  static CheckIn.InProgress before(Step step) {
    var checkIn = begun();
    while (checkIn.next() != step) {
      checkIn = (CheckIn.InProgress) done(take(checkIn, checkIn.next(), NOON));
    }
    return checkIn;
  }

  /** One picture of room and desk is enough. */
  static final RoomScanPolicy ONE_SIDE =
      new RoomScanPolicy(DocumentScanPolicy.CHOSEN, 1, 1, 3, 0.25);

  static CheckIn.Completed completed(Instant now) {
    var checkIn = begun();
    while (checkIn.next() != Step.BEGIN) {
      checkIn = (CheckIn.InProgress) done(take(checkIn, checkIn.next(), now));
    }
    return (CheckIn.Completed) done(checkIn.begin(now));
  }

  static StepAnswer take(CheckIn.InProgress from, Step step, Instant now) {
    return switch (step) {
      case CONSENT -> from.consent("v1", now);
      case SYSTEM_CHECK -> from.systemChecked(List.of(point(true)), now);
      case FACE_SCAN ->
          from.compareFace(FaceMatchPolicy.Answer.MATCH, PICTURE, now, FaceAttempts.THREE);
      case NAME_CONFIRMATION -> from.confirmName(true, now);
      case ID_CHECK -> from.showDocument(DocumentUsed.Comparison.SAME, false, PICTURE, now);
      case PHONE_PAIRING ->
          from.refuses(step)
              .<StepAnswer>map(StepAnswer.NotNow::new)
              .orElseGet(() -> new StepAnswer.Done(from.paired(new PhonePairing.Paired(now))));
      case ROOM_SCAN_OF_THE_ROOM, ROOM_SCAN_OF_THE_DESK ->
          from.scanRoom(step, PICTURE, Set.of(), ONE_SIDE, now);
      case CALCULATOR -> from.showCalculator(true, PICTURE, now);
      case SCREEN_SHARE -> from.shareScreen(now);
      case BEGIN -> from.begin(now);
    };
  }

  static PointResult point(boolean passed) {
    return new PointResult(SystemPoint.DISK, passed, "1", "1", passed ? "" : "Make room.");
  }

  static CheckIn done(StepAnswer answer) {
    return ((StepAnswer.Done) answer).checkIn();
  }

  /** The face failed three times. */
  static CheckIn.InProgress needsCode() {
    var checkIn = before(Step.FACE_SCAN);
    for (var i = 0; i < 3; i++) {
      checkIn = failed(checkIn);
    }
    return checkIn;
  }

  static CheckIn.InProgress failed(CheckIn.InProgress from) {
    return (CheckIn.InProgress)
        done(from.compareFace(FaceMatchPolicy.Answer.MISMATCH, PICTURE, NOON, FaceAttempts.THREE));
  }
}
