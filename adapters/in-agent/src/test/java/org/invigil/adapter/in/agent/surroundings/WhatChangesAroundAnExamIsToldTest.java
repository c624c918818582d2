package org.invigil.adapter.in.agent.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.adapter.in.agent.recording.FastPace;
import org.invigil.adapter.in.agent.surroundings.Surroundings.Seen;
import org.invigil.domain.session.EventKind;
import org.invigil.domain.session.WatchList;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

class WhatChangesAroundAnExamIsToldTest {

  private static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");
  private final Changes changes = new Changes(true, WatchList.USUAL);

  @Test
  void aDeviceIsToldWhenItComesAndWithItsLengthWhenItHasGone() {
    assertThat(changes.since(Looks.seen(1, 1, 1), TEN))
        .containsExactly(
            began(EventKind.DISPLAYS_SEEN, "1"),
            began(EventKind.CAMERAS_SEEN, "1"),
            began(EventKind.MICROPHONES_SEEN, "1"));
    assertThat(changes.since(Looks.seen(1, 1, 1), TEN.plusSeconds(2))).isEmpty();
    assertThat(changes.since(Looks.seen(2, 1, 0), TEN.plusSeconds(4)))
        .containsExactly(
            lasted(EventKind.DISPLAYS_SEEN, "1", 4),
            lasted(EventKind.MICROPHONES_SEEN, "1", 4),
            new Noticed(EventKind.DISPLAYS_SEEN, TEN.plusSeconds(4), Optional.empty(), "2"));
    assertThat(changes.end(TEN.plusSeconds(9)))
        .containsExactly(
            lasted(EventKind.CAMERAS_SEEN, "1", 9),
            new Noticed(
                EventKind.DISPLAYS_SEEN, TEN.plusSeconds(4), Optional.of(TEN.plusSeconds(9)), "2"));
  }

  @Test
  @Rule("SES-9")
  void aTitleIsToldOnlyWhereARuleMatchesAndIsCountedOtherwise() {
    assertThat(changes.since(Looks.title("My diary - private"), TEN)).isEmpty();
    assertThat(changes.since(Looks.title("My diary - private"), TEN)).isEmpty();
    assertThat(changes.since(Looks.title("ChatGPT - Browser"), TEN))
        .containsExactly(began(EventKind.TITLE_SEEN, "ChatGPT - Browser"));
    assertThat(changes.since(Looks.title("Letters to my doctor"), TEN.plusSeconds(3)))
        .containsExactly(lasted(EventKind.TITLE_SEEN, "ChatGPT - Browser", 3));
    assertThat(changes.otherTitles()).isEqualTo(2);
    assertThat(changes.otherTitles()).isZero();
  }

  @Test
  void programsThatAreWatchedForAndThoseThatLetOthersInAreToldFromStartToEnd() {
    assertThat(changes.since(Looks.programs(Set.of("editor"), Set.of()), TEN)).isEmpty();
    assertThat(changes.since(Looks.programs(Set.of("editor", "zoom"), Set.of("x11vnc")), TEN))
        .containsExactly(
            began(EventKind.REMOTE_CONTROL_SEEN, "x11vnc"), began(EventKind.PROGRAM_SEEN, "zoom"));
    assertThat(changes.since(Looks.programs(Set.of("editor"), Set.of()), TEN.plusSeconds(5)))
        .containsExactlyInAnyOrder(
            lasted(EventKind.REMOTE_CONTROL_SEEN, "x11vnc", 5),
            lasted(EventKind.PROGRAM_SEEN, "zoom", 5));
  }

  @Test
  @Rule("EXM-1")
  void whereTheExamDoesNotCaptureThemTitlesAndProgramsAreNotEvenCounted() {
    var fewer = new Changes(false, WatchList.USUAL);
    assertThat(fewer.since(Looks.title("ChatGPT"), TEN)).isEmpty();
    assertThat(fewer.since(Looks.title("Diary"), TEN)).isEmpty();
    assertThat(fewer.since(Looks.programs(Set.of("zoom"), Set.of()), TEN)).isEmpty();
    assertThat(fewer.otherTitles()).isZero();
  }

  @Test
  void aTitleWithoutEndIsCut() {
    String endless = "zoom " + "x".repeat(2000);
    assertThat(changes.since(Looks.title(endless), TEN).getFirst().detail()).hasSize(500);
  }

  @Test
  void signsOfVirtualMachinesAndRemoteControlAreRecognised() {
    assertThat(ThisComputer.virtualSign("innotek GmbH", "VirtualBox")).contains("virtualbox");
    assertThat(ThisComputer.virtualSign("Microsoft Corporation", "Virtual Machine"))
        .contains("virtual machine");
    assertThat(ThisComputer.virtualSign("LENOVO", "20XW")).isEmpty();
    assertThat(ThisComputer.isRemoteControl("/usr/bin/x11vnc")).isTrue();
    assertThat(ThisComputer.isRemoteControl("/opt/AnyDesk.exe")).isTrue();
    assertThat(ThisComputer.isRemoteControl("/usr/bin/java")).isFalse();
  }

  @Test
  void aPartThatCannotBeSeenIsNamedAndTheOthersAreSeen() {
    var computer =
        new ThisComputer(
            () -> {
              throw new NoClassDefFoundError("oshi");
            },
            () -> 3);
    Seen seen = computer.look();
    assertThat(seen.unseen()).contains("the kind of computer").doesNotContain("cameras");
    assertThat(seen.cameras()).isEqualTo(3);
  }

  @Test
  void aPartThatCannotBeSeenAnyMoreCountsAsUnchanged() {
    var answers = new ArrayDeque<>(List.of(2));
    var part = new Part<>("displays", answers::remove, 0);
    part.look();
    part.look();
    assertThat(part.last()).isEqualTo(2);
    assertThat(part.failed()).isTrue();
    answers.add(1);
    part.look();
    assertThat(part.last()).isEqualTo(1);
    assertThat(part.failed()).isFalse();
  }

  @Test
  void thisComputerCanBeLookedAt() {
    Seen seen = new ThisComputer(() -> 3).look();
    assertThat(seen.cameras()).isEqualTo(3);
    assertThat(seen.displays()).isGreaterThanOrEqualTo(0);
    assertThat(seen.programs()).doesNotContain("");
  }

  @Test
  void itIsLookedAtUntilTheEndAndWhatLastsIsToldThen() {
    var pace = new FastPace();
    var looks = new ArrayDeque<>(List.of(Looks.seen(1, 0, 0), Looks.seen(2, 0, 0)));
    var told = new ArrayList<Noticed>();
    var counted = new ArrayList<Integer>();
    var watching = new Watching[1];
    watching[0] =
        new Watching(
            () -> {
              if (looks.size() == 1) {
                watching[0].end();
              }
              return looks.remove();
            },
            true,
            new Watching.Notebook() {
              @Override
              public void noticed(Noticed it) {
                told.add(it);
              }

              @Override
              public void otherTitles(int count) {
                counted.add(count);
              }
            },
            new Unseen(),
            pace,
            pace);
    watching[0].run();
    assertThat(told).extracting(Noticed::detail).containsExactly("1", "1", "2", "2");
    assertThat(told.getLast().until()).isPresent();
    assertThat(counted).isEmpty();
  }

  private static Noticed began(EventKind kind, String detail) {
    return new Noticed(kind, TEN, Optional.empty(), detail);
  }

  private static Noticed lasted(EventKind kind, String detail, int seconds) {
    return new Noticed(kind, TEN, Optional.of(TEN.plusSeconds(seconds)), detail);
  }
}
