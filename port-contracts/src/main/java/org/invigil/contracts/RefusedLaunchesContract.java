package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.application.port.out.RefusedLaunches;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.junit.jupiter.api.Test;

/** What every {@link RefusedLaunches} must do. */
public abstract class RefusedLaunchesContract {

  private static final Instant NOON = Instant.parse("2030-05-06T12:00:00Z");
  private static final RuleBroken BROKEN =
      new RuleBroken(RuleCode.LAUNCH_APPROVAL, "approved", "not approved");

  private final InstitutionId institution = new InstitutionId(UUID.randomUUID());
  private final ExamId exam = new ExamId(UUID.randomUUID());

  protected abstract RefusedLaunches log();

  /** The codes that are kept for an exam, oldest first. */
  protected abstract List<String> codesOf(ExamId exam);

  protected abstract void goDown();

  @Test
  void keepsEveryRefusalAlsoARepeatedOne() {
    log().log(institution, exam, BROKEN, NOON);
    log().log(institution, exam, BROKEN, NOON);
    log().log(institution, new ExamId(UUID.randomUUID()), BROKEN, NOON);

    var code = RuleCode.LAUNCH_APPROVAL.code();
    assertThat(codesOf(exam)).containsExactly(code, code);
  }

  @Test
  void saysSoWhenTheStoreIsDown() {
    var log = log();
    goDown();

    assertThatThrownBy(() -> log.log(institution, exam, BROKEN, NOON))
        .isInstanceOf(StoreUnavailable.class);
  }
}
