package org.invigil.domain.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.exam.ExamExamples.LONDON;
import static org.invigil.domain.exam.ExamExamples.OPENS;
import static org.invigil.domain.exam.ExamExamples.plan;

import java.util.Set;
import java.util.UUID;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.institution.Platform;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("EXM-5")
class AnExamIsLaunchedFromApprovedPlatformsOnlyTest {

  private static final Platform MOODLE = new Platform("https://moodle.example.org", "invigil");
  private static final Set<Platform> APPROVED = Set.of(MOODLE);
  private static final StaffId APPROVER = new StaffId(new UUID(0, 9));

  private final Exam approved = ExamExamples.exam().approve(APPROVER, OPENS);

  @Test
  void fromAnApprovedPlatformAndFromOurOwnLink() {
    assertThat(approved.launch(new LaunchOrigin.Lms(MOODLE), APPROVED))
        .isEqualTo(new LaunchDecision.Admitted());
    assertThat(approved.launch(new LaunchOrigin.PersonalLink(), Set.of()))
        .isEqualTo(new LaunchDecision.Admitted());
  }

  @ParameterizedTest
  @CsvSource({"https://moodle.example.org, other", "https://evil.example.org, invigil"})
  void fromAnywhereElseItIsRefused(String issuer, String client) {
    assertThat(approved.launch(new LaunchOrigin.Lms(new Platform(issuer, client)), APPROVED))
        .isInstanceOfSatisfying(
            LaunchDecision.Refused.class,
            it -> assertThat(it.broken().rule()).isEqualTo(RuleCode.LAUNCH_PLATFORM));
  }

  @Test
  void onlyWhenANamedApproverHasApprovedWithDate() {
    assertThat(ExamExamples.exam().launch(new LaunchOrigin.Lms(MOODLE), APPROVED))
        .isInstanceOfSatisfying(
            LaunchDecision.Refused.class,
            it -> assertThat(it.broken().rule()).isEqualTo(RuleCode.LAUNCH_APPROVAL));
    assertThat(approved.approval()).isEqualTo(new Approval.Approved(APPROVER, OPENS));
  }

  @Test
  void aChangedPlanNeedsANewApproval() {
    var other = plan(new Schedule.Practice(LONDON), ExamRules.STRICT);
    assertThat(approved.replan(other).approval()).isEqualTo(Approval.NONE);
    assertThat(approved.replan(approved.plan())).isEqualTo(approved);
  }
}
