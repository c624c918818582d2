package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.checkin.CheckedIn.NOON;
import static org.invigil.domain.checkin.CheckedIn.PICTURE;
import static org.invigil.domain.checkin.CheckedIn.before;
import static org.invigil.domain.checkin.CheckedIn.done;
import static org.invigil.domain.checkin.CheckedIn.failed;
import static org.invigil.domain.checkin.CheckedIn.needsCode;

import java.time.Duration;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"CHK-4", "CHK-5"})
class ThreeFacesThenACodeTest {

  private static final CodePolicy POLICY = CodePolicy.TEN_MINUTES_FIVE_TRIES;

  @Test
  void theSecondFailureLeavesOneAttemptAndTheThirdNone() {
    var second = failed(failed(before(Step.FACE_SCAN)));
    assertThat(second.face()).isEqualTo(new FaceCheck.Comparing(2));
    assertThat(FaceAttempts.THREE.left(2)).isEqualTo(1);
    assertThat(failed(second).face()).isEqualTo(new FaceCheck.NeedsCode());
    assertThat(FaceAttempts.THREE.left(3)).isZero();
  }

  @Test
  void aFaceThatMatchesTheThirdTimePasses() {
    var third =
        failed(failed(before(Step.FACE_SCAN)))
            .compareFace(FaceMatchPolicy.Answer.MATCH, PICTURE, NOON, FaceAttempts.THREE);
    assertThat(((CheckIn.InProgress) done(third)).next()).isEqualTo(Step.NAME_CONFIRMATION);
  }

  @Test
  void aFourthFaceIsNotCompared() {
    var fourth =
        needsCode().compareFace(FaceMatchPolicy.Answer.MATCH, PICTURE, NOON, FaceAttempts.THREE);
    assertThat(done(fourth)).isEqualTo(needsCode());
  }

  @Test
  void whatIsNotAMatchIsAFailure() {
    var referred =
        before(Step.FACE_SCAN)
            .compareFace(FaceMatchPolicy.Answer.REFER, PICTURE, NOON, FaceAttempts.THREE);
    assertThat(((CheckIn.InProgress) done(referred)).face()).isEqualTo(new FaceCheck.Comparing(1));
  }

  @Test
  void theRightCodeGoesOnAndRefersTheSession() {
    var right = (EnterAnswer.Right) sent().enterCode("12345678", NOON, POLICY);
    assertThat(right.checkIn().next()).isEqualTo(Step.NAME_CONFIRMATION);
    assertThat(right.checkIn().progress().referrals())
        .containsExactly(Referral.IDENTITY_BY_CODE_ONLY);
    assertThat(right.checkIn().enterCode("12345678", NOON, POLICY))
        .isEqualTo(new EnterAnswer.NoneSent());
  }

  @Test
  void aCodeWorksForExactlyTenMinutes() {
    var edge = NOON.plus(Duration.ofMinutes(10));
    assertThat(sent().enterCode("12345678", edge, POLICY)).isInstanceOf(EnterAnswer.Right.class);
    assertThat(sent().enterCode("12345678", edge.plusMillis(1), POLICY))
        .isEqualTo(
            new EnterAnswer.Dead(
                new RuleBroken(RuleCode.CHECK_IN_CODE_LIFE, "PT10M", "PT10M0.001S")));
  }

  @Test
  void theFifthTryIsTheLast() {
    var checkIn = sent();
    for (var left = 4; left >= 1; left--) {
      var wrong = (EnterAnswer.Wrong) checkIn.enterCode("00000000", NOON, POLICY);
      assertThat(wrong.triesLeft()).isEqualTo(left);
      checkIn = wrong.checkIn();
    }
    assertThat(checkIn.enterCode("12345678", NOON, POLICY)).isInstanceOf(EnterAnswer.Right.class);
    var used = ((EnterAnswer.Wrong) checkIn.enterCode("1", NOON, POLICY)).checkIn();
    assertThat(used.enterCode("12345678", NOON, POLICY))
        .isEqualTo(new EnterAnswer.Dead(new RuleBroken(RuleCode.CHECK_IN_CODE_TRIES, "5", "6")));
  }

  @Test
  void anotherCodeCanBeAskedForOnceThenSupportSendsOne() {
    var again = (CodeAnswer.Ready) sent().sendCode(code("22222222"), POLICY);
    assertThat(again.checkIn().enterCode("12345678", NOON, POLICY))
        .isInstanceOf(EnterAnswer.Wrong.class);
    assertThat(again.checkIn().enterCode("22222222", NOON, POLICY))
        .isInstanceOf(EnterAnswer.Right.class);

    assertThat(again.checkIn().sendCode(code("33333333"), POLICY))
        .isEqualTo(
            new CodeAnswer.Refused(new RuleBroken(RuleCode.CHECK_IN_CODE_REQUESTS, "2", "3")));
    var support = (CodeAnswer.Ready) again.checkIn().sendCodeBySupport(code("44444444"));
    assertThat(support.checkIn().enterCode("44444444", NOON, POLICY))
        .isInstanceOf(EnterAnswer.Right.class);
  }

  @Test
  void supportMaySendTheFirstAndItDoesNotCountAsTheCandidates() {
    var support = (CodeAnswer.Ready) needsCode().sendCodeBySupport(code("1"));
    var first = (CodeAnswer.Ready) support.checkIn().sendCode(code("2"), POLICY);
    assertThat(first.checkIn().sendCode(code("3"), POLICY)).isInstanceOf(CodeAnswer.Ready.class);
  }

  @Test
  void withoutThreeFailuresThereIsNoCodeForTheAsking() {
    var comparing = failed(failed(before(Step.FACE_SCAN)));
    assertThat(comparing.sendCode(code("1"), POLICY)).isEqualTo(new CodeAnswer.NotNeeded());
    assertThat(comparing.enterCode("1", NOON, POLICY)).isEqualTo(new EnterAnswer.NoneSent());
  }

  @Test
  @Rule("SUP-2")
  void supportHelpsWhomTheCameraNeverShowsWellEnough() {
    var support = (CodeAnswer.Ready) before(Step.FACE_SCAN).sendCodeBySupport(code("12345678"));
    assertThat(support.checkIn().enterCode("12345678", NOON, POLICY))
        .isInstanceOf(EnterAnswer.Right.class);
  }

  @Test
  void supportSendsNoCodeBeforeOrAfterTheFaceScan() {
    assertThat(before(Step.SYSTEM_CHECK).sendCodeBySupport(code("1")))
        .isEqualTo(new CodeAnswer.NotNeeded());
    assertThat(before(Step.ID_CHECK).sendCodeBySupport(code("1")))
        .isEqualTo(new CodeAnswer.NotNeeded());
  }

  @Test
  void aCodeIsForOneCheckInAndNeverInTheClear() {
    var code = code("12345678");
    assertThat(code.is(CheckedIn.ID, "12345678")).isTrue();
    assertThat(code.is(new CheckInId(new java.util.UUID(6, 6)), "12345678")).isFalse();
    assertThat(code.digest()).doesNotContain("12345678");
    assertThat(code.toString())
        .contains(NOON.toString(), "0 tries")
        .doesNotContain(code.digest(), code.salt());
  }

  @Test
  void aLimitOfOneAdmitsOne() {
    var one = new CodePolicy(Duration.ofNanos(1), 1, 1);
    assertThat(sent().enterCode("12345678", NOON, one)).isInstanceOf(EnterAnswer.Right.class);
    assertThat(sent().sendCode(code("2"), one)).isInstanceOf(CodeAnswer.Refused.class);
    assertThat(new FaceAttempts(1).left(0)).isEqualTo(1);
    assertThat(new FaceAttempts(1).areUsedUpBy(1)).isTrue();
    assertThat(new FaceCheck.Comparing(0)).isEqualTo(FaceCheck.START);
  }

  @Test
  void limitsThatAdmitNobodyAreNonsense() {
    assertThatThrownBy(() -> new FaceCheck.Comparing(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FaceAttempts(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CodePolicy(Duration.ZERO, 5, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CodePolicy(Duration.ofMinutes(1), 0, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CodePolicy(Duration.ofMinutes(1), 5, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CheckIn.InProgress sent() {
    return ((CodeAnswer.Ready) needsCode().sendCode(code("12345678"), POLICY)).checkIn();
  }

  private static OneTimeCode code(String plain) {
    return OneTimeCode.of(CheckedIn.ID, "salt", plain, NOON);
  }
}
