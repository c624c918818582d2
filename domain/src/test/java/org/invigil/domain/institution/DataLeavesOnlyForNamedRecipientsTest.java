package org.invigil.domain.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SEC-4")
class DataLeavesOnlyForNamedRecipientsTest {

  @Test
  void nobodyReceivesDataUnlessTheConsentTextNamesThem() {
    var usual = InstitutionSettings.USUAL;
    assertThat(usual.mayReceive("lms.example.org")).isFalse();
    var named =
        new InstitutionSettings(
            usual.longestBreak(),
            usual.onboardingAttempts(),
            usual.uncoveredTolerance(),
            usual.checkInKeepTime(),
            usual.remoteOnlyWhenGranted(),
            usual.approvedPlatforms(),
            usual.retention(),
            Set.of("lms.example.org"),
            usual.floors());
    assertThat(named.mayReceive("lms.example.org")).isTrue();
    assertThat(named.mayReceive("evil.example.org")).isFalse();
  }
}
