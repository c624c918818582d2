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
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.text.PersonName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("CAN-2")
class AChangedNameIsMatchedAtCheckInTest {

  private static final String NUMBER = "L898902C3";

  private final IdentityStage stage = new IdentityStage();
  private final String before = stage.person.name().value();
  private final String after = before.replaceFirst("\\S+$", "Newname");

  @BeforeEach
  void onboardedByTheDocumentAndRenamed() {
    stage.invite();
    stage.attempt(FakePicture.of(SELF), passport(before, NUMBER));
    var found = stage.candidates.find(stage.person.id()).orElseThrow();
    var renamed = PersonName.read(after).orThrow();
    stage.candidates.replace(found, found.value().changeName(renamed, stage.clock.instant()));
  }

  @Test
  void aNewNameThatTheDocumentShowsIsMatchedAndStaysSo() {
    assertThat(referrals(passport(after, NUMBER))).isEmpty();
    assertThat(candidate().nameMustBeMatched()).isFalse();
  }

  @Test
  void anOldNameOnTheDocumentIsLookedAt() {
    assertThat(referrals(passport(before, NUMBER))).containsExactly(Referral.NAME_CHANGED);
    assertThat(candidate().nameMustBeMatched()).isTrue();
  }

  @Test
  void aNameThatNobodyReadIsLookedAt() {
    assertThat(referrals(FakePicture.of(SELF)))
        .containsExactlyInAnyOrder(Referral.DOCUMENT_NOT_READ, Referral.NAME_CHANGED);
    assertThat(candidate().nameMustBeMatched()).isTrue();
  }

  @Test
  void onAnotherDocumentTheNameAgreesButProvesNothingYet() {
    assertThat(referrals(passport(after, "K999999C3"))).containsExactly(Referral.DOCUMENT_CHANGED);
    assertThat(candidate().nameMustBeMatched()).isTrue();
  }

  private Candidate candidate() {
    return stage.candidates.find(stage.person.id()).orElseThrow().value();
  }

  private static FakePicture passport(String name, String number) {
    return FakePicture.passport(name, number, "2044-04-15", SELF);
  }

  private Set<Referral> referrals(FakePicture document) {
    CheckInId id = stage.atFace();
    stage.face(id, FakePicture.of(SELF));
    stage.confirmName.handle(new ConfirmName.Command(stage.candidate, id, true));
    stage.checkDocument.handle(
        new CheckDocument.Command(stage.candidate, id, Optional.empty(), document.bytes()));
    var done = stage.complete.handle(new CompleteCheckIn.Command(stage.candidate, id));
    return ((CompleteCheckIn.Completed) done).checkIn().referrals();
  }
}
