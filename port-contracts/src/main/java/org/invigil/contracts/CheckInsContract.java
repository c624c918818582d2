package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.out.CheckIns;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInFile;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.CodeAnswer;
import org.invigil.domain.checkin.CodePolicy;
import org.invigil.domain.checkin.FaceAttempts;
import org.invigil.domain.checkin.OneTimeCode;
import org.invigil.domain.checkin.PhonePairing;
import org.invigil.domain.checkin.PointResult;
import org.invigil.domain.checkin.StepAnswer;
import org.invigil.domain.checkin.StepPlan;
import org.invigil.domain.checkin.SystemPoint;
import org.invigil.domain.checkin.Way;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.picture.PictureId;
import org.junit.jupiter.api.Test;

/** What every {@link CheckIns} promises. */
public abstract class CheckInsContract extends StoreContract<CheckIn, CheckInId> {

  private static final Instant NOON = Instant.parse("2030-05-06T12:00:00Z");
  private final ExamId exam = new ExamId(UUID.randomUUID());
  private final CandidateId candidate = new CandidateId(UUID.randomUUID());

  @Override
  protected abstract CheckIns store();

  @Override
  protected CheckIn another() {
    return begun(NOON, Set.of(Capture.CAMERA));
  }

  @Override
  protected CheckIn changed(CheckIn value) {
    return done(((CheckIn.InProgress) value).consent("v1", NOON));
  }

  @Override
  protected CheckInId idOf(CheckIn value) {
    return value.id();
  }

  @Test
  void every_state_is_found_as_it_was() {
    var code = OneTimeCode.of(new CheckInId(new UUID(1, 2)), "salt", "12345678", NOON);
    var needsCode = atFace();
    for (var i = 0; i < 3; i++) {
      needsCode =
          (CheckIn.InProgress)
              done(
                  needsCode.compareFace(
                      FaceMatchPolicy.Answer.REFER,
                      new PictureId(UUID.randomUUID()),
                      Optional.of(new HeadPose(3.5, -12, 1)),
                      NOON,
                      FaceAttempts.THREE));
    }
    var sent =
        ((CodeAnswer.Ready) needsCode.sendCode(code, CodePolicy.TEN_MINUTES_FIVE_TRIES)).checkIn();
    var completed =
        (CheckIn.Completed) done(((CheckIn.InProgress) checked(begun(NOON, Set.of()))).begin(NOON));
    List<CheckIn> states =
        List.of(
            needsCode,
            sent,
            done(begun(NOON, Set.of()).decline(NOON)),
            completed,
            new CheckIn.Completed(
                new CheckInId(UUID.randomUUID()),
                completed.file(),
                completed.progress(),
                new PhonePairing.Paired(NOON)));
    for (var state : states) {
      var own = state.id();
      if (store().find(own).isEmpty()) {
        store().add(state);
      } else {
        store().replace(store().find(own).orElseThrow(), state);
      }
      assertThat(store().find(own).map(Stored::value)).contains(state);
    }
  }

  @Test
  void the_latest_is_the_one_begun_last() {
    var early = begun(NOON, Set.of());
    var late = begun(NOON.plusSeconds(1), Set.of());
    store().add(late);
    store().add(early);
    assertThat(store().latest(exam, candidate).map(Stored::value)).contains(late);
    assertThat(store().latest(new ExamId(UUID.randomUUID()), candidate)).isEmpty();
    assertThat(store().latest(exam, new CandidateId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void its_finder_says_when_the_store_is_down() {
    goDown();
    assertThatThrownBy(() -> store().latest(exam, candidate)).isInstanceOf(StoreUnavailable.class);
  }

  private CheckIn.InProgress begun(Instant at, Set<Capture> captures) {
    return CheckIn.begin(
        new CheckInId(UUID.randomUUID()),
        new CheckInFile(new InstitutionId(new UUID(5, 5)), candidate, exam, at, Way.PROGRAM),
        StepPlan.of(captures, ExamRules.STRICT, Way.PROGRAM));
  }

  private CheckIn.InProgress atFace() {
    return (CheckIn.InProgress) checked(begun(NOON, Set.of(Capture.CAMERA)));
  }

  private static CheckIn checked(CheckIn.InProgress from) {
    var consented = (CheckIn.InProgress) done(from.consent("v1", NOON));
    return done(
        consented.systemChecked(
            List.of(new PointResult(SystemPoint.DISK, true, "1", "1", "")), NOON));
  }

  private static CheckIn done(StepAnswer answer) {
    return ((StepAnswer.Done) answer).checkIn();
  }
}
