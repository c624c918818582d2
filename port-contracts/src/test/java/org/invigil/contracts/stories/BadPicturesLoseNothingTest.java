package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.application.port.in.checkin.CheckFace;
import org.invigil.application.port.in.onboarding.AddScan;
import org.invigil.application.port.in.onboarding.BeginAttempt;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.application.port.in.picture.BadPicture;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.Vision;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.onboarding.Doubt;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.RejectionReason;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.PictureFault;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Rule({"ONB-2", "ONB-4", "ONB-9"})
class BadPicturesLoseNothingTest {

  private final IdentityStage stage = new IdentityStage();

  static Stream<Arguments> bad() {
    return Stream.of(
        Arguments.of(new byte[0], "picture.empty"),
        Arguments.of(
            "no picture at all".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "picture.not-a-picture"),
        Arguments.of(FakePicture.damaged().bytes(), "picture.damaged"),
        Arguments.of(FakePicture.of(SELF).size(8000, 5001).bytes(), "picture.too-many-pixels"),
        Arguments.of(new byte[10_000_001], "picture.too-large"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("bad")
  void each_gives_its_code_and_what_was_there_stays(byte[] bytes, String code) {
    begun();
    stage.add(1, Scan.Kind.FACE, FakePicture.of(SELF).bytes());
    var before = stage.onboarding();

    assertThat(stage.add(1, Scan.Kind.FACE, bytes))
        .isInstanceOfSatisfying(
            BadPicture.class,
            it -> {
              assertThat(it.code()).isEqualTo(code);
              assertThat(it.sentence()).endsWith(".");
            });
    assertThat(stage.onboarding()).isEqualTo(before);
    assertThat(stage.pictures.count()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("bad")
  void in_check_in_none_costs_an_attempt(byte[] bytes, String code) {
    stage.onboarded();
    var id = stage.atFace();
    var answer = stage.checkFace.handle(new CheckFace.Command(stage.candidate, id, bytes));
    assertThat(answer)
        .isInstanceOfSatisfying(BadPicture.class, it -> assertThat(it.code()).isEqualTo(code));
    assertThat(stage.face(id, FakePicture.of("stranger")))
        .isEqualTo(new CheckFace.NotRecognised(2));
  }

  @Test
  void forty_people_are_kept_as_a_fault_and_rejected_when_submitted() {
    begun();
    var crowd = FakePicture.empty();
    for (var i = 0; i < 40; i++) {
      crowd = crowd.face("person" + i, 0.9);
    }
    assertThat(stage.add(1, Scan.Kind.FACE, crowd.bytes()))
        .isInstanceOfSatisfying(
            AddScan.Added.class,
            it -> assertThat(it.faults()).containsExactly(PictureFault.MORE_THAN_ONE_FACE));
    stage.add(1, Scan.Kind.DOCUMENT, crowd.bytes());
    assertThat(stage.submit.handle(new SubmitAttempt.Command(stage.candidate, 1)))
        .isEqualTo(
            new SubmitAttempt.Rejected(
                List.of(RejectionReason.FACE_SCAN_INSUFFICIENT),
                Map.of(Scan.Kind.FACE, Set.of(PictureFault.MORE_THAN_ONE_FACE)),
                4));
  }

  @Test
  void a_picture_taken_again_replaces_the_one_before() {
    begun();
    stage.add(1, Scan.Kind.FACE, FakePicture.of(SELF).bytes());
    stage.add(1, Scan.Kind.FACE, FakePicture.of(SELF).light(50).bytes());
    assertThat(stage.pictures.count()).isEqualTo(1);
  }

  @Test
  void a_machine_that_cannot_tell_leaves_it_to_a_person() {
    begun();
    stage.vision.cannotTell(Vision.Reason.TOOK_TOO_LONG);
    stage.add(1, Scan.Kind.FACE, FakePicture.of(SELF).bytes());
    stage.vision.recover();
    stage.add(1, Scan.Kind.DOCUMENT, FakePicture.of(SELF).bytes());
    assertThat(stage.submit.handle(new SubmitAttempt.Command(stage.candidate, 1)))
        .isEqualTo(new SubmitAttempt.Waiting(4));
    assertThat(((Onboarding.WaitingForPerson) stage.onboarding()).doubts())
        .contains(Doubt.FACE_SCAN_NOT_MEASURED);
  }

  @Test
  void a_store_that_is_down_is_never_an_answer() {
    begun();
    stage.memory.goDown();
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> stage.add(1, Scan.Kind.FACE, FakePicture.of(SELF).bytes()))
        .isInstanceOf(StoreUnavailable.class);
    stage.memory.comeBack();
    assertThat(stage.pictures.count()).isZero();
  }

  private void begun() {
    stage.invite();
    stage.begin.handle(new BeginAttempt.Command(stage.candidate));
  }
}
