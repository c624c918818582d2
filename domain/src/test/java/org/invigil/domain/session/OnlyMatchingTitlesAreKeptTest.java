package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.Service;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("SES-9")
class OnlyMatchingTitlesAreKeptTest {

  private final SessionPlan watched =
      Sessions.plan(Service.LIVE, BreakPolicy.FIVE_MINUTES, Set.of(Capture.PROGRAMS_AND_TITLES));

  @Test
  void aTitleThatARuleMatchesIsKept() {
    assertThat(EventPolicy.detailToKeep(EventKind.TITLE_SEEN, "ChatGPT - essay on Kant", watched))
        .isEqualTo("ChatGPT - essay on Kant");
  }

  @Test
  void ofAnyOtherNothingRemainsButThatItWasThere() {
    assertThat(EventPolicy.detailToKeep(EventKind.TITLE_SEEN, "Letter to my doctor", watched))
        .isEmpty();
    assertThat(EventPolicy.detailToKeep(EventKind.PAGE_SEEN, "https://clinic.example", watched))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PROGRAM_SEEN", "TITLE_SEEN", "PAGE_SEEN"})
  void whatTheExamDoesNotCaptureIsNotKept(EventKind kind) {
    assertThat(EventPolicy.mayKeep(kind, watched)).isTrue();
    assertThat(EventPolicy.mayKeep(kind, Sessions.plan(Service.LIVE))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"TITLE_SEEN", "PAGE_SEEN"})
  void upperAndLowerCaseAreTheSame(EventKind kind) {
    assertThat(EventPolicy.detailToKeep(kind, "WHATSAPP web", watched)).isEqualTo("WHATSAPP web");
    assertThat(new WatchList(List.of("ChEgG")).matches("chegg.com")).isTrue();
    assertThat(new WatchList(List.of()).matches("chegg.com")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(EventKind.class)
  void wordsAreKeptOnlyOfProgramsDisplaysAndWhatMatches(EventKind kind) {
    var words =
        Set.of(
            EventKind.PROGRAM_SEEN,
            EventKind.DISPLAYS_SEEN,
            EventKind.CAMERAS_SEEN,
            EventKind.MICROPHONES_SEEN,
            EventKind.VIRTUAL_MACHINE_SEEN,
            EventKind.REMOTE_CONTROL_SEEN,
            EventKind.OTHER_BYTES_OFFERED);

    assertThat(EventPolicy.detailToKeep(kind, "something private", watched))
        .isEqualTo(words.contains(kind) ? "something private" : "");
  }

  @Test
  void ofLostEventsOnlyTheirNumberIsKept() {
    assertThat(EventPolicy.detailToKeep(EventKind.EVENTS_LOST, "12", watched)).isEqualTo("12");
    assertThat(EventPolicy.detailToKeep(EventKind.EVENTS_LOST, "12 letters", watched)).isEmpty();
  }

  @Test
  @Rule("EXM-1")
  void aPhoneThatTheExamDoesNotUseIsNotMissed() {
    var phone = Sessions.plan(Service.LIVE, BreakPolicy.FIVE_MINUTES, Set.of(Capture.PHONE_CAMERA));

    assertThat(EventPolicy.mayKeep(EventKind.PHONE_LOST, phone)).isTrue();
    assertThat(EventPolicy.mayKeep(EventKind.PHONE_LOST, watched)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"LEFT_DESK", "DISPLAYS_SEEN", "LOCK_DOWN_LEFT", "PHONE_UPLOADING"})
  void whatIsNoCaptureIsKeptInEveryExam(EventKind kind) {
    assertThat(EventPolicy.mayKeep(kind, Sessions.plan(Service.LIVE))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(EventKind.class)
  void aKindIsFoundByTheCodeItTravelsUnder(EventKind kind) {
    assertThat(EventKind.of(kind.code())).contains(kind);
    assertThat(kind.code()).matches("[a-z-]+");
    assertThat(EventKind.of(kind.name())).isEmpty();
    assertThat(kind.isOurs()).isEqualTo(kind == EventKind.OTHER_BYTES_OFFERED);
  }

  @Test
  void anEventEndsNotBeforeItBeginsAndHasAtMostFiveHundredCharacters() {
    assertThat(event(Sessions.TEN, "x".repeat(500)).detail()).hasSize(500);
    assertThatThrownBy(() -> event(Sessions.TEN, "x".repeat(501)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> event(Sessions.TEN.minusNanos(1), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SessionEvent event(Instant until, String detail) {
    return new SessionEvent(
        new SessionEventId(new UUID(8, 1)),
        Sessions.SESSION,
        1,
        EventKind.PROGRAM_SEEN,
        Sessions.TEN,
        Optional.empty(),
        Sessions.TEN,
        until,
        detail,
        Sessions.TEN);
  }

  @Test
  void thereIsNoKindForFilesOrKeystrokes() {
    assertThat(Arrays.stream(EventKind.values()).map(EventKind::code))
        .noneMatch(it -> it.contains("file") || it.contains("key"));
  }

  @Test
  void onlyTheServerItselfSaysThatOtherBytesWereOffered() {
    assertThat(EventPolicy.mayKeep(EventKind.OTHER_BYTES_OFFERED, watched)).isFalse();
  }
}
