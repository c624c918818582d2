package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.invigil.application.port.in.onboarding.ListWaitingOnboardings;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.RejectionReason;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.PictureFault;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** A candidate sits in the dark, is told so at once, tries again, and a person approves. */
@Rule({"ONB-1", "ONB-2", "ONB-4", "ONB-5", "ONB-9"})
class AnOnboardingRejectedForLightThenApprovedStory {

  private final IdentityStage stage = new IdentityStage();

  @Test
  void a_dark_picture_is_taken_again_and_a_person_approves() {
    stage.invite();

    assertThat(stage.attempt(FakePicture.of(SELF).light(5)))
        .isEqualTo(
            new SubmitAttempt.Rejected(
                List.of(RejectionReason.INSUFFICIENT_LIGHTING),
                Map.of(Scan.Kind.FACE, Set.of(PictureFault.TOO_DARK)),
                4));
    var letter = stage.outbox.everPut().getLast();
    assertThat(letter.template()).isEqualTo("onboarding-rejected");
    assertThat(letter.to()).isEqualTo(stage.person.email().value());
    assertThat(letter.words().get("reasons"))
        .contains("There was not enough light.", "never behind you")
        .contains("In your face scan: " + PictureFault.TOO_DARK.prompt());
    assertThat(letter.words()).containsEntry("left", "4");
    assertThat(letter.words().get("contact")).contains("exams office");

    stage.clock.advance(Duration.ofMinutes(5));
    assertThat(stage.attempt(FakePicture.of(SELF))).isEqualTo(new SubmitAttempt.Waiting(3));

    stage.clock.advance(Duration.ofHours(3));
    var waits =
        (ListWaitingOnboardings.Waiting)
            stage.waiting.handle(new ListWaitingOnboardings.Command(stage.officer));
    assertThat(waits.all())
        .singleElement()
        .satisfies(it -> assertThat(it.age()).isEqualTo(Duration.ofHours(3)));
    assertThat(seen().waiting()).isEqualTo(Duration.ofHours(3));

    stage.approve();

    assertThat(seen().onboarding()).isInstanceOf(Onboarding.Approved.class);
    assertThat(stage.outbox.everPut().getLast().template()).isEqualTo("onboarding-approved");
    assertThat(stage.candidates.find(stage.person.id()).orElseThrow().value().nameMustBeMatched())
        .isFalse();
    assertThat(((Onboarding.Approved) seen().onboarding()).document().numberDigest())
        .doesNotContain("AB123456");
  }

  private SeeOnboarding.Seen seen() {
    return (SeeOnboarding.Seen)
        stage.see.handle(new SeeOnboarding.Command(stage.candidate, stage.person.id()));
  }
}
