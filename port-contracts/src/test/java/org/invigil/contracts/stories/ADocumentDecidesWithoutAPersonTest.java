package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.onboarding.Decider;
import org.invigil.domain.onboarding.DocumentUsed;
import org.invigil.domain.onboarding.Doubt;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.RejectionReason;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.PictureFault;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"ONB-6", "ONB-7", "ONB-9"})
class ADocumentDecidesWithoutAPersonTest {

  private final IdentityStage stage = new IdentityStage();
  private final String name = stage.person.name().value();

  @BeforeEach
  void invited() {
    stage.invite();
  }

  @Test
  void whatIsCertainIsApproved() {
    assertThat(show(FakePicture.passport(name, "L898902C3", "2044-04-15", SELF)))
        .isEqualTo(new SubmitAttempt.Approved());
    assertThat(stage.onboarding())
        .isInstanceOfSatisfying(
            Onboarding.Approved.class,
            it -> {
              assertThat(it.by()).isEqualTo(new Decider.Software());
              assertThat(it.document())
                  .isEqualTo(
                      DocumentUsed.read(it.candidate(), DocumentKind.PASSPORT, "L898902C3", ""));
            });
  }

  @Test
  void anotherPersonsDocumentIsReferredAndNeverApproved() {
    show(FakePicture.passport("Somebody Quitedifferent", "L898902C3", "2044-04-15", "stranger"));
    assertDoubts(Doubt.NAME_NOT_CERTAIN, Doubt.FACE_NOT_CERTAIN);
  }

  @Test
  void anotherFaceOnADocumentOfTheSameNameIsReferred() {
    show(FakePicture.passport(name, "L898902C3", "2044-04-15", "stranger"));
    assertDoubts(Doubt.FACE_NOT_CERTAIN);
  }

  @Test
  void anExpiredDocumentIsReferred() {
    show(FakePicture.passport(name, "L898902C3", "2001-04-15", SELF));
    assertDoubts(Doubt.DOCUMENT_NOT_ACCEPTED);
  }

  @Test
  void aMisreadLetterNeverRejects() {
    var misread = name.toUpperCase(java.util.Locale.ROOT).replace('O', '0').replace('I', '1');
    assertThat(show(FakePicture.passport(misread, "L8989O2C3", "2044-04-15", SELF)))
        .isNotInstanceOf(SubmitAttempt.Rejected.class);
  }

  @Test
  void zonesThatDisagreeAreAReasonOfTheirOwn() {
    var zone =
        List.of(
            "P<UTOSTRANGER<<SOME<<<<<<<<<<<<<<<<<<<<<<<<<",
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    show(
        FakePicture.passport(name, "L898902C3", "15 APR 2012", SELF)
            .line(zone.getFirst())
            .line(zone.getLast()));
    assertThat(((Onboarding.WaitingForPerson) stage.onboarding()).doubts())
        .contains(Doubt.DOCUMENT_CONTRADICTS_ITSELF);
  }

  @Test
  void anUnreadableDocumentInBadLightIsSentBackWithEveryReason() {
    assertThat(show(FakePicture.empty().line("scrawl").light(5).size(300, 200)))
        .isEqualTo(
            new SubmitAttempt.Rejected(
                List.of(
                    RejectionReason.ID_SCAN_INSUFFICIENT, RejectionReason.INSUFFICIENT_LIGHTING),
                Map.of(
                    Scan.Kind.DOCUMENT,
                    Set.of(
                        PictureFault.TOO_DARK,
                        PictureFault.TOO_FEW_PIXELS,
                        PictureFault.DOCUMENT_TOO_SMALL)),
                4));
  }

  private SubmitAttempt.Outcome show(FakePicture document) {
    return stage.attempt(FakePicture.of(SELF), document);
  }

  private void assertDoubts(Doubt... doubts) {
    assertThat(stage.onboarding())
        .isInstanceOfSatisfying(
            Onboarding.WaitingForPerson.class,
            it -> assertThat(it.doubts()).isEqualTo(Set.of(doubts)));
  }
}
