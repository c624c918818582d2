package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.in.checkin.CompleteCheckIn;
import org.invigil.application.port.in.checkin.ConfirmName;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.picture.PictureFault;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("ONB-8")
class TheSameDocumentIsShownAtCheckInTest {

  private final IdentityStage stage = new IdentityStage();
  private final String name = stage.person.name().value();

  @Test
  void theSameDocumentIsRecognisedByKindNumberAndPhotograph() {
    var id = atDocument();
    show(id, FakePicture.passport(name, "L898902C3", "2044-04-15", SELF));
    assertThat(referrals(id)).isEmpty();
  }

  @Test
  void anotherNumberIsAnotherDocument() {
    var id = atDocument();
    show(id, FakePicture.passport(name, "K999999C3", "2044-04-15", SELF));
    assertThat(referrals(id)).contains(Referral.DOCUMENT_CHANGED);
  }

  @Test
  void theSameNumberUnderAnotherPhotographIsAnotherDocument() {
    var id = atDocument();
    show(id, FakePicture.passport(name, "L898902C3", "2044-04-15", "stranger"));
    assertThat(referrals(id)).contains(Referral.DOCUMENT_CHANGED);
  }

  @Test
  void whatCannotBeReadInBadLightIsTakenAgain() {
    var id = atDocument();
    assertThat(show(id, FakePicture.empty().light(5)))
        .isInstanceOfSatisfying(
            CheckDocument.TakeAgain.class,
            it -> assertThat(it.faults()).contains(PictureFault.TOO_DARK));
  }

  private CheckInId atDocument() {
    stage.invite();
    stage.attempt(
        FakePicture.of(SELF), FakePicture.passport(name, "L898902C3", "2044-04-15", SELF));
    var id = stage.atFace();
    stage.face(id, FakePicture.of(SELF));
    stage.confirmName.handle(new ConfirmName.Command(stage.candidate, id, true));
    return id;
  }

  private CheckDocument.Outcome show(CheckInId id, FakePicture picture) {
    return stage.checkDocument.handle(
        new CheckDocument.Command(stage.candidate, id, Optional.empty(), picture.bytes()));
  }

  private Set<Referral> referrals(CheckInId id) {
    var done = stage.complete.handle(new CompleteCheckIn.Command(stage.candidate, id));
    return ((CompleteCheckIn.Completed) done).checkIn().referrals();
  }
}
