package org.invigil.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.text.Reason;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("CAN-4")
class WhatAdjustmentsPermitTest {

  private static final Adjustments ADJUSTED =
      new Adjustments(
          0, 0, Set.of("Inspiration"), Set.of("glucose meter"), Set.of(FlagKind.LOOKING_AWAY));

  @Test
  void namedSoftwareIsPermittedInAnyCase() {
    assertThat(ADJUSTED.permitsSoftware("INSPIRATION")).isTrue();
    assertThat(ADJUSTED.permitsSoftware("telegram")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspiration.exe", "C:\\Tools\\Inspiration.exe", " Inspiration.app "})
  void namedSoftwareIsPermittedWhateverItsPathAndEnding(String program) {
    assertThat(ADJUSTED.permitsSoftware(program)).isTrue();
  }

  @Test
  void anotherProgramOfTheSameCandidateIsDecidedForItself() {
    var now = CandidateHasANameTest.TEN;
    var asked =
        CandidateHasANameTest.candidate()
            .askForSoftware("mindmap", now)
            .askForSoftware("maths", now);
    var granted =
        asked.decideSoftware(
            asked.softwareRequest("maths").orElseThrow(),
            new Decision.Granted(new StaffId(new UUID(0, 1)), now, new Reason("It is needed.")));

    assertThat(granted.softwareRequests()).hasSize(2);
    assertThat(granted.softwareRequest("mindmap"))
        .map(SoftwareRequest::decision)
        .contains(Decision.WAITING);
    assertThat(granted.adjustments().permitsSoftware("maths")).isTrue();
    assertThat(granted.adjustments().permitsSoftware("mindmap")).isFalse();
  }

  @Test
  void minutesForEachHourAreNotNegative() {
    assertThatThrownBy(() -> AdjustmentsBecomeAdditionalTimeTest.adjustments(-1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AdjustmentsBecomeAdditionalTimeTest.adjustments(0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nvda.exe",
        "NVDA",
        "C:\\Program Files\\JFW.exe",
        "/usr/bin/orca",
        "VoiceOver.app"
      })
  void softwareForAccessibilityIsNeverBlocked(String program) {
    assertThat(Adjustments.NONE.permitsSoftware(program)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "chrome", "nvda-fake-helper", "discord.exe"})
  void otherSoftwareIsNotPermittedByThat(String program) {
    assertThat(Adjustments.NONE.permitsSoftware(program)).isFalse();
  }

  @Test
  void aGrantedRequestIsPermittedFromThenOnAndADeclinedOneIsNot() {
    var asked =
        CandidateHasANameTest.candidate().askForSoftware("mindmap", CandidateHasANameTest.TEN);
    var request = asked.softwareRequest("mindmap").orElseThrow();
    var by = new StaffId(new UUID(0, 1));
    var why = new Reason("It is needed.");

    var granted =
        asked.decideSoftware(request, new Decision.Granted(by, CandidateHasANameTest.TEN, why));
    var declined =
        asked.decideSoftware(request, new Decision.Declined(by, CandidateHasANameTest.TEN, why));

    assertThat(asked.adjustments().permitsSoftware("mindmap")).isFalse();
    assertThat(granted.adjustments().permitsSoftware("mindmap")).isTrue();
    assertThat(declined.adjustments().permitsSoftware("mindmap")).isFalse();
  }

  @Test
  void whatIsDeclinedAfterItWasGrantedIsNoLongerPermitted() {
    var granted = granted("Mindmap.exe", "maths");
    var declined =
        granted.decideSoftware(granted.softwareRequest("Mindmap.exe").orElseThrow(), declined());

    assertThat(declined.adjustments().permitsSoftware("mindmap")).isFalse();
    assertThat(declined.adjustments().permitsSoftware("maths")).isTrue();
    assertThat(declined.adjustments().permittedItems()).containsExactly("ruler");
  }

  @Test
  void whatWasGrantedStaysPermittedWhileItIsAskedForAgain() {
    var granted = granted("mindmap");
    var again = granted.askForSoftware("mindmap", CandidateHasANameTest.TEN.plusSeconds(60));
    assertThat(again.adjustments().permitsSoftware("mindmap")).isTrue();

    var request = again.softwareRequest("mindmap").orElseThrow();
    var waiting = again.decideSoftware(request, Decision.WAITING);
    assertThat(waiting.adjustments().permitsSoftware("mindmap")).isTrue();
    var declined = again.decideSoftware(request, declined());
    assertThat(declined.adjustments().permitsSoftware("mindmap")).isFalse();
  }

  @Test
  void noDecisionTakesSoftwareForAccessibilityAway() {
    var granted = granted("NVDA");
    var declined =
        granted.decideSoftware(granted.softwareRequest("NVDA").orElseThrow(), declined());
    assertThat(declined.adjustments().permitsSoftware("nvda.exe")).isTrue();
  }

  private static Candidate granted(String... programs) {
    var candidate =
        CandidateHasANameTest.candidate()
            .adjust(new Adjustments(0, 0, Set.of(), Set.of("ruler"), Set.of()));
    for (var program : programs) {
      candidate = candidate.askForSoftware(program, CandidateHasANameTest.TEN);
      candidate =
          candidate.decideSoftware(
              candidate.softwareRequest(program).orElseThrow(),
              new Decision.Granted(
                  new StaffId(new UUID(0, 1)),
                  CandidateHasANameTest.TEN,
                  new Reason("It is needed.")));
    }
    return candidate;
  }

  private static Decision declined() {
    return new Decision.Declined(
        new StaffId(new UUID(0, 1)), CandidateHasANameTest.TEN, new Reason("A mistake."));
  }
}
