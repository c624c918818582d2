package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.checkin.CheckedIn.NOON;
import static org.invigil.domain.checkin.CheckedIn.begun;
import static org.invigil.domain.checkin.CheckedIn.done;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.Service;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("CHK-2")
class WithoutConsentNothingIsRecordedTest {

  @Test
  void decliningEndsTheCheckInAndKeepsNothingElse() {
    assertThat(done(begun().decline(NOON)))
        .isEqualTo(
            new CheckIn.Ended(
                CheckedIn.ID, CheckedIn.FILE, NOON, CheckIn.EndReason.CONSENT_DECLINED));
  }

  @Test
  void consentKeepsTheVersionOfItsText() {
    var consented = (CheckIn.InProgress) done(begun().consent("v1", NOON));
    assertThat(consented.progress().consentVersion()).isEqualTo("v1");
    assertThat(consented.next()).isEqualTo(Step.SYSTEM_CHECK);
  }

  @Test
  void theTextSaysWhatIsRecordedWhereUntilWhenAndWhoSeesIt() {
    var text =
        ConsentText.of(
            EnumSet.allOf(Capture.class), Service.LIVE, "on our systems", "on 4 August 2030");
    assertThat(text.words())
        .contains("camera", "microphone", "screen", "programs", "phone", "room")
        .contains("on our systems", "on 4 August 2030", "proctor may watch", "reviewers");
    assertThat(
            ConsentText.of(Set.of(Capture.SCREEN), Service.RECORD_AND_REVIEW, "here", "soon")
                .words())
        .contains("Nobody watches")
        .doesNotContain("sound of");
    assertThat(ConsentText.of(Set.of(), Service.LIVE, "here", "soon").words())
        .contains("nothing but the times");
  }

  @Test
  void anotherWordIsAnotherVersion() {
    var one = ConsentText.of(Set.of(Capture.SCREEN), Service.LIVE, "here", "soon");
    var other = ConsentText.of(Set.of(Capture.SCREEN), Service.LIVE, "here", "later");
    assertThat(one.isVersion(other.version())).isFalse();
    assertThat(one.isVersion(one.version())).isTrue();
    assertThat(one).isEqualTo(ConsentText.of(Set.of(Capture.SCREEN), Service.LIVE, "here", "soon"));
    assertThatThrownBy(() -> new ConsentText("v", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobodyIsHandedOverWithoutConsent() {
    assertThatThrownBy(() ->
            new CompletedCheckIn(
                CheckedIn.ID,
                CheckedIn.FILE.institution(),
                CheckedIn.FILE.candidate(),
                CheckedIn.FILE.exam(),
                Way.PROGRAM,
                "",
                NOON,
                Set.of(),
                List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
