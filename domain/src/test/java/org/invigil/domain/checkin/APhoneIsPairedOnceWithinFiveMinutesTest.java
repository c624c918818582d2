package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.checkin.CheckedIn.ID;
import static org.invigil.domain.checkin.CheckedIn.NOON;
import static org.invigil.domain.checkin.CheckedIn.before;
import static org.invigil.domain.checkin.CheckedIn.completed;

import java.time.Duration;
import java.time.Instant;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("CHK-7")
class APhoneIsPairedOnceWithinFiveMinutesTest {

  @Test
  void exactlyFiveMinutesWorkAndOneMillisecondMoreDoesNot() {
    var edge = NOON.plus(Duration.ofMinutes(5));
    assertThat(claim("secret", true, edge))
        .isEqualTo(new PhonePairing.Claimed(new PhonePairing.Paired(edge)));
    assertThat(claim("secret", true, edge.plusMillis(1)))
        .isEqualTo(
            new PhonePairing.TooLate(
                new RuleBroken(RuleCode.PHONE_PAIRING_LIFE, "PT5M", "PT5M0.001S")));
  }

  @Test
  void anotherSecretOrNoAgreementPairsNothing() {
    assertThat(claim("guess", true, NOON)).isEqualTo(new PhonePairing.WrongSecret());
    assertThat(claim("secret", false, NOON)).isEqualTo(new PhonePairing.NotAgreed());
  }

  @Test
  void pairingIsAStepOnceItIsOnScreen() {
    var paired = new PhonePairing.Paired(NOON);
    assertThat(before(Step.PHONE_PAIRING).paired(paired).next())
        .isEqualTo(Step.ROOM_SCAN_OF_THE_ROOM);
    var later = before(Step.SCREEN_SHARE).paired(paired);
    assertThat(later.next()).isEqualTo(Step.SCREEN_SHARE);
    assertThat(later.pairing()).isEqualTo(paired);
  }

  @Test
  void theCodeCanBeShownAgainInTheExamWithoutEndingIt() {
    var exam = completed(NOON).paired(new PhonePairing.Paired(NOON));
    var shown = exam.showPairing(secret());
    assertThat(shown.pairing()).isInstanceOf(PhonePairing.Shown.class);
    assertThat(shown.result()).isEqualTo(exam.result());
  }

  @Test
  void theCodeIsShownDuringTheCheckInWithoutTakingAStep() {
    var on = before(Step.PHONE_PAIRING);
    var shown = on.showPairing(secret());
    assertThat(shown.pairing()).isEqualTo(new PhonePairing.Shown(secret()));
    assertThat(shown.next()).isEqualTo(Step.PHONE_PAIRING);
    assertThat(shown.progress()).isEqualTo(on.progress());
  }

  @Test
  void aPairingCodeLives() {
    assertThatThrownBy(() -> new PairingPolicy(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PhonePairing.ClaimAnswer claim(String secret, boolean agreed, Instant now) {
    return PhonePairing.NONE
        .show(secret())
        .claim(ID, secret, agreed, now, PairingPolicy.FIVE_MINUTES);
  }

  private static OneTimeCode secret() {
    return OneTimeCode.of(ID, "salt", "secret", NOON);
  }
}
