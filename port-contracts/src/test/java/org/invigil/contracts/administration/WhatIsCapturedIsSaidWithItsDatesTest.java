package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.retention.SeeCaptured;
import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.service.retention.SeeCapturedService;
import org.invigil.domain.exam.CapturedData;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.Subject;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"EXM-7", "RET-3"})
class WhatIsCapturedIsSaidWithItsDatesTest {

  private static final Instant DUE = Instant.parse("2030-04-10T11:00:00Z");

  private final Office office = new Office();
  private final SeeCaptured see =
      new SeeCapturedService(office.exams, office.courses, office.retained, office.dates);

  @Test
  void eachExamSaysWhichDataWhyHowLongAndUntilWhen() {
    var exam = office.exam();
    for (int i = 0; i < 2; i++) {
      var candidate = office.candidate();
      office.invite(candidate, exam);
      show(new Subject.ExamData(candidate, exam));
      show(new Subject.OnboardingData(candidate));
    }
    var seen = (SeeCaptured.Seen) see.handle(new SeeCaptured.Command(office.privacy));
    assertThat(seen.exams())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.data())
              .extracting(CapturedData::code)
              .contains("camera", "screen", "check-in", "review")
              .doesNotContain("room-scan");
          assertThat(it.data()).allSatisfy(each -> assertThat(each.purpose()).startsWith("to "));
          assertThat(it.terms()).containsExactly(new ExamTerm.AfterExam(90));
          assertThat(it.dates()).containsExactly(new SeeCaptured.Date(DUE, 2));
          assertThat(it.next()).contains(DUE);
        });
    assertThat(seen.onboardings().days()).isEqualTo(365);
    assertThat(seen.onboardings().dates())
        .singleElement()
        .satisfies(it -> assertThat(it.candidates()).isEqualTo(2));
    office.clock.moveTo(DUE);
    assertThat(((SeeCaptured.Seen) see.handle(new SeeCaptured.Command(office.privacy))).exams())
        .allSatisfy(
            it -> assertThat(it.next()).as("nobody comes any more").isEqualTo(Optional.empty()));
  }

  @Test
  @Rule("SEC-1")
  void onlyPrivacyOfficersSeeIt() {
    office.exam();
    for (var by : List.of(office.officer, office.administrator, office.instructor, office.system)) {
      assertThat(see.handle(new SeeCaptured.Command(by))).isEqualTo(new SeeCaptured.NotPermitted());
    }
  }

  private void show(Subject subject) {
    office
        .showErasureDate()
        .handle(new ShowErasureDate.Command(office.as(subject.candidate()), subject));
  }
}
