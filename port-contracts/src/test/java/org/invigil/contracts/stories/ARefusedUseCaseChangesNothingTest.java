package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.invigil.contracts.IdentityStage.SELF;

import java.util.Optional;
import org.invigil.application.port.in.checkin.BeginExam;
import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.in.checkin.ConfirmName;
import org.invigil.application.port.in.session.BeginSitting;
import org.invigil.application.service.checkin.BeginExamService;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.document.DocumentKind;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** "No" at the last moment: the check-in stands before its last step, as if nothing was asked. */
@Rule("CHK-6")
class ARefusedUseCaseChangesNothingTest {

  private final IdentityStage stage = new IdentityStage().onboarded();
  private final CheckInId id = stage.atFace();

  @Test
  void a_refused_begin_leaves_the_check_in_uncompleted() {
    upToBegin();
    var before = stage.checkIns.find(id).orElseThrow();

    assertThat(begin(command -> new BeginSitting.TimeIsUp()))
        .asInstanceOf(type(BeginExam.Refused.class))
        .satisfies(it -> assertThat(it.refusal()).isInstanceOf(BeginSitting.TimeIsUp.class));

    assertThat(stage.checkIns.find(id)).contains(before);
    assertThat(((CheckIn.InProgress) before.value()).next()).isEqualTo(Step.BEGIN);
  }

  @Test
  void it_is_still_open_after_a_second_no_which_comes_in_its_own_words() {
    upToBegin();
    begin(command -> new BeginSitting.TimeIsUp());

    assertThat(begin(command -> new BeginSitting.NoSuchExam()))
        .asInstanceOf(type(BeginExam.Refused.class))
        .satisfies(it -> assertThat(it.code()).isEqualTo("exam.not-found"));
    assertThat(stage.checkIns.find(id).orElseThrow().value())
        .isInstanceOf(CheckIn.InProgress.class);
  }

  private BeginExam.Outcome begin(BeginSitting sitting) {
    return new BeginExamService(stage.complete, sitting, stage.memory, stage.clock)
        .handle(new BeginExam.Command(stage.candidate, id));
  }

  private void upToBegin() {
    stage.face(id, FakePicture.of(SELF));
    stage.confirmName.handle(new ConfirmName.Command(stage.candidate, id, true));
    stage.checkDocument.handle(
        new CheckDocument.Command(
            stage.candidate, id, Optional.of(DocumentKind.PASSPORT), FakePicture.of(SELF).bytes()));
  }
}
