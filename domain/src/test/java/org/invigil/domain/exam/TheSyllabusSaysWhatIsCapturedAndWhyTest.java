package org.invigil.domain.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("EXM-7")
class TheSyllabusSaysWhatIsCapturedAndWhyTest {

  @Test
  void everythingThatAStudentMayAskIsThere() {
    var text =
        SyllabusText.of(
            ExamExamples.exam(),
            "School of Practice",
            "The regulations.",
            Instant.parse("2030-08-04T12:00:00Z"),
            SystemFloors.USUAL);
    assertThat(text.sections())
        .extracting(Guidelines.Section::title)
        .containsExactly(
            "Proctoring",
            "What is captured, and why",
            "On which basis",
            "Who sees it",
            "Until when",
            "Technical requirements",
            "Alternatives",
            "Contacts");
    assertThat(text.sections().stream().flatMap(it -> it.lines().stream()))
        .contains(
            "The regulations.",
            "It is erased on 4 August 2030.",
            "Technical help: help@example.org")
        .contains(
            "A processor with 2 cores, 4 GB of memory and 1 GB free on the disk.",
            "A camera with 800x600 points or more, a microphone, one display with 1024x768 points"
                + " or more.",
            "A network with 300 kbit/s down and 250 kbit/s up. When it fails in between, the"
                + " recording goes on.");
  }

  @Test
  void whoSeesItAndHowItIsProctoredIsSaid() {
    assertThat(lines(ExamExamples.exam().plan().service()))
        .contains(
            "The recording is examined after the exam; nobody can watch while it runs.",
            "Proctors, reviewers and the instructor assigned to this exam, and you. Every look is"
                + " logged.");
    assertThat(lines(Service.LIVE))
        .contains("A proctor watches while the exam runs and can step in.");
  }

  private static List<String> lines(Service service) {
    var plan = ExamExamples.exam().plan();
    var exam =
        ExamExamples.exam(
            new ExamPlan(
                plan.title(),
                plan.schedule(),
                plan.duration(),
                plan.address(),
                plan.ownGuidelines(),
                plan.rules(),
                service,
                plan.captures(),
                plan.contacts(),
                plan.retention(),
                plan.lockDown()));
    var text =
        SyllabusText.of(exam, "School", "The regulations.", Instant.EPOCH, SystemFloors.USUAL);
    return text.sections().stream().flatMap(it -> it.lines().stream()).toList();
  }
}
