package org.invigil.domain.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.exam.ExamExamples.CLOSES;
import static org.invigil.domain.exam.ExamExamples.LONDON;
import static org.invigil.domain.exam.ExamExamples.OPENS;
import static org.invigil.domain.exam.ExamExamples.plan;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("EXM-4")
class GuidelinesAreMadeFromTheRulesTest {

  private static final ExamRules GENEROUS =
      new ExamRules(
          Set.of(Item.CALCULATOR, Item.PAPER),
          List.of("Casio fx-85"),
          Set.of("matlab"),
          Set.of("https://docs.example.org/"),
          true,
          true,
          true,
          true,
          Duration.ofMinutes(3));

  @Test
  @Rule("EXM-2")
  void theDefaultTextIsTheSpecifications() {
    assertThat(lines(ExamExamples.exam(), "In general"))
        .contains(
            "Sit alone.",
            "Sit at a clean desk, with no writing on desk or walls.",
            "Have light as in daylight, and not behind you.",
            "Be somewhere as quiet as possible.",
            "Dress as in public.",
            "Use one display.",
            "Close all other programs and windows.",
            "Have no contact with anyone by any means.");
  }

  @Test
  @Rule("EXM-2")
  void whatIsNotNamedIsNotPermitted() {
    assertThat(lines(ExamExamples.exam(), "This exam permits"))
        .containsExactly("Nothing besides the exam itself.");
    assertThat(lines(ExamExamples.exam(), "This exam forbids"))
        .contains("A book", "A calculator", "Another person in the room", "More than one display");
  }

  @Test
  void whatIsPermittedIsSaidAndNotForbidden() {
    var exam = ExamExamples.exam(plan(new Schedule.Practice(LONDON), GENEROUS));
    assertThat(lines(exam, "This exam permits"))
        .contains(
            "A calculator of these models: Casio fx-85",
            "Paper",
            "The program matlab",
            "Pages at https://docs.example.org/",
            "Another person in the room");
    assertThat(lines(exam, "This exam forbids"))
        .doesNotContain("A calculator", "More than one display");
    assertThat(lines(exam, "In general"))
        .doesNotContain("Sit alone.")
        .anyMatch(it -> it.contains("3 minutes"));
  }

  @Test
  @Rule("EXM-1")
  void whatIsCapturedIsSaidAndARoomScanIsOff() {
    assertThat(lines(ExamExamples.exam(), "What is captured"))
        .anyMatch(it -> it.startsWith("Recorded: the picture of your camera"))
        .anyMatch(it -> it.startsWith("Not recorded, never opened: two scans"))
        .contains("Never recorded: your files and what you type.");
    assertThat(ExamExamples.exam().captures(Capture.ROOM_SCAN)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 'There are no comfort breaks.'",
    "PT30S, 'A comfort break is at most 30 seconds.'",
    "PT1M, 'A comfort break is at most 1 minute.'",
    "PT90S, 'A comfort break is at most 90 seconds.'",
    "PT5M, 'A comfort break is at most 5 minutes.'"
  })
  @Rule("SES-3")
  void theLengthOfABreakIsSaid(Duration longest, String sentence) {
    var rules =
        new ExamRules(Set.of(), List.of(), Set.of(), Set.of(), false, false, false, false, longest);
    assertThat(lines(ExamExamples.exam(plan(new Schedule.Practice(LONDON), rules)), "In general"))
        .anyMatch(it -> it.startsWith(sentence));
  }

  @Test
  @Rule("EXM-2")
  void everythingThatMayBePermittedIsNamedOnceOnOneSide() {
    assertThat(lines(ExamExamples.exam(), "This exam forbids"))
        .containsExactly(
            "A book",
            "A textbook",
            "Paper",
            "A notebook",
            "A pen",
            "A calculator",
            "Headphones",
            "A phone, only to upload handwritten answers after declaring it",
            "Leaving the room, except for the toilet in a declared break",
            "Another person in the room",
            "Talking and other sounds",
            "More than one display",
            "Everything else that is not named as permitted");
    var generous = ExamExamples.exam(plan(new Schedule.Practice(LONDON), GENEROUS));
    assertThat(lines(generous, "This exam permits"))
        .endsWith(
            "Leaving the room in a declared break",
            "Another person in the room",
            "Background noise",
            "More than one display");
    assertThat(lines(generous, "This exam forbids"))
        .containsExactly(
            "A book",
            "A textbook",
            "A notebook",
            "A pen",
            "Headphones",
            "A phone, only to upload handwritten answers after declaring it",
            "Everything else that is not named as permitted");
    assertThat(lines(generous, "In general"))
        .doesNotContain("Use one display.", "Be somewhere as quiet as possible.");
  }

  @Test
  @Rule("EXM-2")
  void anyCalculatorIsPermittedWhereNoModelIsNamed() {
    var rules =
        new ExamRules(
            Set.of(Item.CALCULATOR),
            List.of(),
            Set.of(),
            Set.of(),
            false,
            false,
            false,
            false,
            Duration.ZERO);
    assertThat(
            lines(
                ExamExamples.exam(plan(new Schedule.Practice(LONDON), rules)), "This exam permits"))
        .containsExactly("A calculator");
  }

  @Test
  void theExamItsWindowItsContactsAndTheInstructorsWordsAreSaid() {
    assertThat(lines(ExamExamples.exam(), "The exam"))
        .startsWith("Thermodynamics", "It lasts 120 minutes.")
        .last()
        .asString()
        .matches(
            "It is open from 6 May 2030.*10:00.* until 6 May 2030.*13:00 \\(Europe/London\\)\\.");
    assertThat(
            lines(
                ExamExamples.exam(plan(new Schedule.Practice(LONDON), ExamRules.STRICT)),
                "The exam"))
        .contains("This is practice: sit it at any time, it counts for nothing.");
    assertThat(lines(ExamExamples.exam(), "Whom to ask"))
        .containsExactly("Technical help: help@example.org", "School: exams@example.org");
    assertThat(lines(ExamExamples.exam(), "From your instructor"))
        .containsExactly("Bring your own paper.");
    assertThat(lines(ExamExamples.exam(), "Best practice")).isNotEmpty();
    assertThat(lines(ExamExamples.exam(), "Lock-down")).isEqualTo(LockDown.NONE.notPrevented());
  }

  @Test
  void theVersionChangesExactlyWhenAWordDoes() {
    var version = Guidelines.of(ExamExamples.exam()).version();
    assertThat(Guidelines.of(ExamExamples.exam()).version()).isEqualTo(version).hasSize(64);
    var less =
        new ExamRules(
            Set.of(),
            List.of(),
            Set.of(),
            Set.of(),
            false,
            false,
            false,
            false,
            Duration.ofMinutes(4));
    assertThat(
            Guidelines.of(ExamExamples.exam(plan(ExamExamples.exam().plan().schedule(), less)))
                .version())
        .isNotEqualTo(version);
  }

  @Test
  void aConfirmationKeepsVersionAndTimeAndCountsForThisVersionOnly() {
    var read =
        ExamExamples.enrolment().confirmGuidelines("v1", OPENS).confirmGuidelines("v1", CLOSES);
    assertThat(read.guidelines()).containsExactly(new GuidelinesRead("v1", OPENS));
    assertThat(read.hasRead("v1")).isTrue();
    assertThat(read.hasRead("v2")).isFalse();
  }

  private static List<String> lines(Exam exam, String title) {
    return Guidelines.of(exam).sections().stream()
        .filter(it -> it.title().equals(title))
        .findFirst()
        .orElseThrow()
        .lines();
  }
}
