package org.invigil.domain.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.onboarding.Onboarded.NOON;
import static org.invigil.domain.onboarding.Onboarded.approved;

import java.time.Duration;
import java.util.List;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("ONB-10")
class AnApprovedOnboardingExpiresWithItsDataTest {

  @Test
  void after365DaysItNoLongerAdmits() {
    var end = NOON.plus(Duration.ofDays(365));

    assertThat(approved().asOf(end.minusNanos(1), OnboardingValidity.DAYS_365))
        .isEqualTo(approved());
    assertThat(approved().asOf(end, OnboardingValidity.DAYS_365))
        .isInstanceOf(Onboarding.Expired.class);
    assertThat(OnboardingValidity.DAYS_365.endOf(NOON)).isEqualTo(end);
  }

  @Test
  void aValidityLasts() {
    assertThat(new OnboardingValidity(Duration.ofNanos(1)).holds(NOON, NOON)).isTrue();
    for (var never : List.of(Duration.ZERO, Duration.ofNanos(-1))) {
      assertThatThrownBy(() -> new OnboardingValidity(never))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatIsLeftHoldsNothingOfThePerson() {
    var failedOnce = Onboarded.rejected(Onboarded.begun(Onboarded.invited()));
    var second =
        Onboarded.begun(failedOnce)
            .add(Onboarded.scan(Scan.Kind.FACE))
            .add(Onboarded.scan(Scan.Kind.DOCUMENT));
    var waiting = (Onboarding.WaitingForPerson) second.submit(NOON, new DocumentReading.NotRead());
    var expired = waiting.approve(NOON, Onboarded.OFFICER, Onboarded.PASSPORT, "note").expire(NOON);

    assertThat(expired.attempts()).isEqualTo(2);
    assertThat(expired.candidate()).isEqualTo(waiting.candidate()).isNotNull();
    assertThat(expired.institution()).isEqualTo(waiting.institution()).isNotNull();
    assertThat(expired.id()).hasToString(waiting.id().value().toString());
    assertThat(expired.file().rejected()).isEmpty();
    assertThat(expired.file().grants()).isEmpty();
    assertThat(expired.file().extensions()).isEmpty();
  }

  @Test
  void theDeadlineDoesNotMatterOnceItIsApproved() {
    assertThat(approved().asOf(Onboarded.DEADLINE.plusSeconds(1), OnboardingValidity.DAYS_365))
        .isEqualTo(approved());
  }
}
