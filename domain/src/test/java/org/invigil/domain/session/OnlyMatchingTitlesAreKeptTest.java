package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.Service;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
