package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.onboarding.BeginAttempt;
import org.invigil.application.port.in.onboarding.OpenOnboarding;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.TryPicture;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.PictureFault;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"ONB-2", "SEC-1"})
class APictureIsTriedBeforeItIsTakenTest {

  private final IdentityStage stage = new IdentityStage();

  private TryPicture.Outcome attempted(Actor by, Scan.Kind kind, byte[] bytes) {
    return stage.tryPicture.handle(new TryPicture.Command(by, kind, bytes));
  }

  private TryPicture.Outcome face(FakePicture picture) {
    return attempted(stage.candidate, Scan.Kind.FACE, picture.bytes());
  }

  private void begin() {
    stage.open.handle(
        new OpenOnboarding.Command(
            stage.officer, stage.person.id(), stage.clock.instant().plus(Duration.ofDays(1))));
    stage.begin.handle(new BeginAttempt.Command(stage.candidate));
  }

  @Test
  void whatIsWrongIsSaidByThePolicyOfTheScanAndNothingIsKept() {
    begin();
    assertThat(face(FakePicture.of(IdentityStage.SELF))).isEqualTo(new TryPicture.Tried(Set.of()));
    assertThat(face(FakePicture.empty()))
        .isEqualTo(new TryPicture.Tried(Set.of(PictureFault.NO_FACE)));
    assertThat(face(FakePicture.of(IdentityStage.SELF).light(5)))
        .isEqualTo(new TryPicture.Tried(Set.of(PictureFault.TOO_DARK)));
    assertThat(face(FakePicture.empty().face(IdentityStage.SELF, 0.99, 63)))
        .isEqualTo(new TryPicture.Tried(Set.of(PictureFault.FACE_TOO_SMALL)));
    assertThat(
            attempted(
                stage.candidate, Scan.Kind.DOCUMENT, FakePicture.empty().sharpness(1).bytes()))
        .isEqualTo(new TryPicture.Tried(Set.of(PictureFault.BLURRED)));
    var seen =
        (SeeOnboarding.Seen)
            stage.see.handle(new SeeOnboarding.Command(stage.candidate, stage.person.id()));
    assertThat(((Onboarding.InAttempt) seen.onboarding()).attempt().scans().all()).isEmpty();
    assertThat(seen.place()).isZero();
  }

  @Test
  void onlyTheCandidateOnlyInAnAttemptAndOnlyASmallPicture() {
    var good = FakePicture.of(IdentityStage.SELF).bytes();
    assertThat(attempted(stage.candidate, Scan.Kind.FACE, good))
        .isEqualTo(new TryPicture.NoOnboarding());
    begin();
    assertThat(attempted(stage.officer, Scan.Kind.FACE, good))
        .isEqualTo(new TryPicture.NotPermitted());
    assertThat(((Refusal) attempted(stage.candidate, Scan.Kind.FACE, new byte[300_001])).code())
        .isEqualTo("picture.too-large");
    assertThat(((Refusal) attempted(stage.candidate, Scan.Kind.FACE, new byte[300_000])).code())
        .isEqualTo("picture.not-a-picture");
    stage.clock.advance(Duration.ofDays(2));
    assertThat(attempted(stage.candidate, Scan.Kind.FACE, good))
        .isInstanceOf(TryPicture.NotNow.class);
  }
}
