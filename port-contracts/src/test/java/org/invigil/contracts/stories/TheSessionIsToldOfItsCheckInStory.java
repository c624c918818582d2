package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.checkin.BeginExam;
import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.in.checkin.ConfirmName;
import org.invigil.application.port.in.session.BeginSitting;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.service.checkin.BeginExamService;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.text.PersonName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** A candidate is approved, changes their name, checks in: the session knows what to look at. */
@Rule({"CAN-2", "ONB-8"})
class TheSessionIsToldOfItsCheckInStory {

  private final IdentityStage stage = new IdentityStage().onboarded();
  private final List<CheckedIn> told = new ArrayList<>();
  private final BeginSitting begin =
      command -> {
        told.add(command.checkedIn());
        return new SessionRefusal.NotYours();
      };
  private final BeginExam exam =
      new BeginExamService(stage.complete, begin, stage.memory, stage.clock);

  @Test
  void an_unread_document_and_a_changed_name_reach_the_session() {
    rename("Ada Newname");
    begin();

    assertThat(told)
        .singleElement()
        .extracting(CheckedIn::referrals)
        .isEqualTo(Set.of(Referral.DOCUMENT_NOT_READ, Referral.NAME_CHANGED));
  }

  @Test
  void without_a_change_only_the_document_is_left_to_compare() {
    begin();

    assertThat(told)
        .singleElement()
        .extracting(CheckedIn::referrals)
        .isEqualTo(Set.of(Referral.DOCUMENT_NOT_READ));
  }

  private void rename(String name) {
    var found = stage.candidates.find(stage.person.id()).orElseThrow();
    Candidate renamed =
        found.value().changeName(PersonName.read(name).orThrow(), stage.clock.instant());
    stage.candidates.replace(found, renamed);
  }

  private void begin() {
    var id = stage.atFace();
    stage.face(id, FakePicture.of(SELF));
    stage.confirmName.handle(new ConfirmName.Command(stage.candidate, id, true));
    stage.checkDocument.handle(
        new CheckDocument.Command(
            stage.candidate, id, Optional.of(DocumentKind.PASSPORT), FakePicture.of(SELF).bytes()));
    exam.handle(new BeginExam.Command(stage.candidate, id));
  }
}
