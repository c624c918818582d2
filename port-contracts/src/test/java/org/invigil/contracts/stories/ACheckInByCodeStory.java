package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.util.Optional;
import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.in.checkin.CheckFace;
import org.invigil.application.port.in.checkin.CompleteCheckIn;
import org.invigil.application.port.in.checkin.ConfirmName;
import org.invigil.application.port.in.checkin.EnterCode;
import org.invigil.application.port.in.checkin.SeeCheckIn;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.document.DocumentKind;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** A face is not recognised three times; a code goes on, and a person will look. */
@Rule({"CHK-1", "CHK-2", "CHK-3", "CHK-4", "CHK-5", "CHK-6", "ONB-8"})
class ACheckInByCodeStory {

  private final IdentityStage stage = new IdentityStage().onboarded();

  @Test
  void three_strangers_then_the_code_then_begin() {
    var id = stage.atFace();
    var before = stage.pictures.count();

    assertThat(stage.face(id, FakePicture.empty())).isInstanceOf(CheckFace.TakeAgain.class);
    assertThat(stage.pictures.count()).isEqualTo(before);

    assertThat(stage.face(id, FakePicture.of("stranger")))
        .isEqualTo(new CheckFace.NotRecognised(2));
    assertThat(stage.face(id, FakePicture.of("stranger")))
        .isEqualTo(new CheckFace.NotRecognised(1));
    assertThat(stage.face(id, FakePicture.of("stranger"))).isEqualTo(new CheckFace.CodeNeeded());
    assertThat(stage.face(id, FakePicture.of(SELF))).isEqualTo(new CheckFace.CodeNeeded());

    var letter = stage.outbox.everPut().getLast();
    assertThat(letter.template()).isEqualTo("check-in-code");
    assertThat(letter.to()).isEqualTo(stage.person.email().value());
    var code = letter.words().get("code");

    assertThat(enter(id, "99999999")).isEqualTo(new EnterCode.WrongCode(4));
    assertThat(enter(id, " " + code + " "))
        .isEqualTo(new EnterCode.MovedOn(Step.NAME_CONFIRMATION));
    assertThat(enter(id, code)).isInstanceOf(EnterCode.NoCodeSent.class);

    var seen =
        (SeeCheckIn.Seen) stage.seeCheckIn.handle(new SeeCheckIn.Command(stage.candidate, id));
    assertThat(seen.nameToConfirm()).isEqualTo(stage.person.name().value());
    stage.confirmName.handle(new ConfirmName.Command(stage.candidate, id, true));
    assertThat(
            stage.checkDocument.handle(
                new CheckDocument.Command(
                    stage.candidate,
                    id,
                    Optional.of(DocumentKind.DRIVING_LICENCE),
                    FakePicture.of(SELF).bytes())))
        .isEqualTo(new CheckDocument.MovedOn(Step.BEGIN));

    var done =
        (CompleteCheckIn.Completed)
            stage.complete.handle(new CompleteCheckIn.Command(stage.candidate, id));
    assertThat(done.checkIn().referrals())
        .containsExactlyInAnyOrder(Referral.IDENTITY_BY_CODE_ONLY, Referral.DOCUMENT_CHANGED);
    assertThat(stage.complete.handle(new CompleteCheckIn.Command(stage.candidate, id)))
        .isEqualTo(new CompleteCheckIn.AlreadyCompleted(done.checkIn()));
  }

  @Test
  void the_right_face_and_document_refer_nothing_but_the_unread_document() {
    var id = stage.atFace();
    assertThat(stage.face(id, FakePicture.of(SELF)))
        .isEqualTo(new CheckFace.MovedOn(Step.NAME_CONFIRMATION));
    stage.confirmName.handle(new ConfirmName.Command(stage.candidate, id, true));
    stage.checkDocument.handle(
        new CheckDocument.Command(
            stage.candidate, id, Optional.of(DocumentKind.PASSPORT), FakePicture.of(SELF).bytes()));
    var done =
        (CompleteCheckIn.Completed)
            stage.complete.handle(new CompleteCheckIn.Command(stage.candidate, id));
    assertThat(done.checkIn().referrals()).containsExactly(Referral.DOCUMENT_NOT_READ);
  }

  private EnterCode.Outcome enter(CheckInId id, String code) {
    return stage.enterCode.handle(new EnterCode.Command(stage.candidate, id, code));
  }
}
