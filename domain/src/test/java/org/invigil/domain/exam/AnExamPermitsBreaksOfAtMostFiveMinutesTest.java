package org.invigil.domain.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.invigil.domain.rule.Checked;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("SES-3")
class AnExamPermitsBreaksOfAtMostFiveMinutesTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, true",
    "PT10S, true",
    "PT4M59S, true",
    "PT5M, true",
    "PT5M0.001S, false",
    "PT6M, false",
    "PT-1S, false"
  })
  void lessButNeverMore(Duration longest, boolean valid) {
    assertThat(ExamRules.readLongestBreak(longest) instanceof Checked.Valid).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({"PT59S, false", "PT1M, true", "PT24H, true", "PT24H1S, false", "PT-2H, false"})
  @Rule("EXM-1")
  void anExamLastsAMinuteToADay(Duration duration, boolean valid) {
    assertThat(ExamPlan.readDuration(duration) instanceof Checked.Valid).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "https://lms.example.org/a, true",
    "http://localhost:8080/exam, true",
    "http://127.0.0.1:8080/exam, true",
    "http://lms.example.org/a, false",
    "javascript:alert(1), false",
    "https://user:secret@example.org/, false",
    "file:///etc/passwd, false",
    "https://lms.example.org/a b, false",
    "HTTPS, false",
    "'', false",
    "https://, false"
  })
  @Rule("EXM-1")
  void anAddressIsSecure(String address, boolean valid) {
    assertThat(ExamPlan.readAddress(address) instanceof Checked.Valid).isEqualTo(valid);
  }

  @Test
  @Rule("EXM-1")
  void anAddressHasAtMostTwoThousandCharacters() {
    var host = "https://lms.example.org/";
    assertThat(ExamPlan.readAddress(host + "x".repeat(2000 - host.length())))
        .isInstanceOf(Checked.Valid.class);
    assertThat(ExamPlan.readAddress(host + "x".repeat(2001 - host.length())))
        .isInstanceOf(Checked.Broken.class);
  }

  @Test
  @Rule("EXM-2")
  void whatIsNotNamedIsNotPermitted() {
    assertThat(ExamRules.STRICT.permits(Item.PEN)).isFalse();
    var rules =
        new ExamRules(
            Set.of(Item.PEN),
            List.of(),
            Set.of(),
            Set.of(),
            false,
            false,
            false,
            false,
            Duration.ZERO);
    assertThat(rules.permits(Item.PEN)).isTrue();
    assertThat(rules.permits(Item.PAPER)).isFalse();
  }

  @Test
  @Rule("EXM-1")
  void withoutACameraThereIsNothingToProctor() {
    assertThat(ExamPlan.readCaptures(Set.of(Capture.SCREEN))).isInstanceOf(Checked.Broken.class);
    assertThat(ExamPlan.readCaptures(Set.of(Capture.CAMERA))).isInstanceOf(Checked.Valid.class);
  }
}
