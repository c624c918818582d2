package org.invigil.domain.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.RetentionPolicy;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnInstitutionChoosesWithinTheRulesTest {

  private static final InstitutionSettings USUAL = InstitutionSettings.USUAL;
  private static final Duration NONE = Duration.ZERO;

  @ParameterizedTest
  @CsvSource({"PT-0.001S, false", "PT0S, true", "PT5M, true", "PT5M0.001S, false"})
  @Rule("SES-3")
  void aBreakIsAtMostFiveMinutes(Duration longest, boolean valid) {
    judge(valid, () -> settings(longest, 5, NONE, NONE));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true"})
  @Rule("ONB-3")
  void aCandidateHasAnAttempt(int attempts, boolean valid) {
    judge(valid, () -> settings(NONE, attempts, NONE, NONE));
  }

  @ParameterizedTest
  @CsvSource({"PT-0.001S, false", "PT0S, true", "PT1H, true"})
  @Rule({"SES-6", "CHK-1"})
  void noTimeIsNegative(Duration time, boolean valid) {
    judge(valid, () -> settings(NONE, 5, time, NONE));
    judge(valid, () -> settings(NONE, 5, NONE, time));
  }

  @Test
  @Rule({"RET-3", "EXM-5", "CAN-5"})
  void oneChoiceLeavesTheOthers() {
    var moodle = Set.of(new Platform("https://moodle.example.org", "invigil"));
    var policy = new RetentionPolicy(new ExamTerm.AfterCourse(60), 30);
    var chosen = USUAL.keep(policy).approve(moodle).requireGrant(true);

    assertThat(chosen.retention()).isEqualTo(policy);
    assertThat(chosen.approvedPlatforms()).isEqualTo(moodle);
    assertThat(chosen.remoteOnlyWhenGranted()).isTrue();
    assertThat(chosen.keep(USUAL.retention()).approve(Set.of()).requireGrant(false))
        .isEqualTo(USUAL);
  }

  @Test
  @Rule("EXM-5")
  void aPlatformHasAnIssuerAndAClientAndAnInstitutionAName() {
    assertThatThrownBy(() -> new Platform(" ", "invigil"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Platform("https://moodle.example.org", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> institution(" ")).isInstanceOf(IllegalArgumentException.class);
    var settings = USUAL.requireGrant(true);
    assertThat(institution("School").choose(settings).settings()).isEqualTo(settings);
  }

  private static Institution institution(String name) {
    return new Institution(new InstitutionId(new UUID(0, 1)), name, USUAL, Instant.EPOCH);
  }

  private static InstitutionSettings settings(
      Duration longestBreak, int attempts, Duration tolerance, Duration keepTime) {
    return new InstitutionSettings(
        longestBreak,
        attempts,
        tolerance,
        keepTime,
        false,
        Set.of(),
        RetentionPolicy.USUAL,
        Set.of(),
        SystemFloors.USUAL);
  }

  private static void judge(boolean valid, Runnable choice) {
    if (valid) {
      choice.run();
    } else {
      assertThatThrownBy(choice::run).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
