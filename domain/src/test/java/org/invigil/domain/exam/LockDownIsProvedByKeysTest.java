package org.invigil.domain.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.exam.ExamExamples.OPENS;

import java.util.Locale;
import java.util.Set;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("EXM-8")
class LockDownIsProvedByKeysTest {

  private static final String PAGE = "https://lms.example.org/t";
  private static final SafeExamBrowser OURS =
      new SafeExamBrowser(Set.of("config"), Set.of("browser"));

  @Test
  void onlyOurConfigurationInAnAcceptedBrowserIsProved() {
    var config = SafeExamBrowser.hash(PAGE + "config");
    var browser = SafeExamBrowser.hash(PAGE + "browser");
    assertThat(OURS.proves(PAGE, config, browser)).isTrue();
    assertThat(OURS.proves(PAGE, config.toUpperCase(Locale.ROOT), browser)).isTrue();
    assertThat(OURS.proves(PAGE + "?other", config, browser)).isFalse();
    assertThat(OURS.proves(PAGE, "", browser)).isFalse();
    assertThat(OURS.proves(PAGE, config, "")).isFalse();
    assertThat(new SafeExamBrowser(Set.of("config"), Set.of()).proves(PAGE, config, "")).isTrue();
    assertThat(new SafeExamBrowser(Set.of(), Set.of()).proves(PAGE, config, browser)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(LockDown.class)
  void whatIsNotPreventedIsSaidPlainly(LockDown lockDown) {
    assertThat(lockDown.notPrevented()).isNotEmpty().allMatch(it -> it.endsWith("."));
  }

  @Test
  void eachAttemptToLeaveIsAnEvent() {
    assertThat(new LockDownLeft(LockDownLeft.Way.FULL_SCREEN_LEFT, OPENS).at()).isEqualTo(OPENS);
  }
}
