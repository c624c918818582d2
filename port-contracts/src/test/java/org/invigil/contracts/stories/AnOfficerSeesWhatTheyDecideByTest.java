package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import org.invigil.application.port.in.onboarding.SeeAttempt;
import org.invigil.application.port.in.onboarding.SeePortrait;
import org.invigil.application.port.out.AccessLog;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.name.NameVerdict;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"ONB-9", "REV-2", "SEC-1"})
class AnOfficerSeesWhatTheyDecideByTest {

  private final IdentityStage stage = new IdentityStage();

  @BeforeEach
  void anAttemptWaits() {
    stage.invite();
    stage.attempt(
        FakePicture.of(SELF),
        FakePicture.passport("Somebody Quitedifferent", "L898902C3", "2044-04-15", "stranger"));
  }

  @Test
  void whatWasReadStandsBesideWhatIsRegistered() {
    assertThat(see(stage.officer, 1))
        .isInstanceOfSatisfying(
            SeeAttempt.Seen.class,
            it -> {
              assertThat(it.registered()).isEqualTo(stage.person.name().value());
              assertThat(it.read().orElseThrow().name()).isPresent();
              assertThat(it.name().orElseThrow().verdict()).isNotEqualTo(NameVerdict.MATCH);
              assertThat(it.likeness()).isPresent();
            });
    assertThat(portrait(stage.officer, 1))
        .isInstanceOfSatisfying(SeePortrait.Shown.class, it -> assertThat(it.bytes()).isNotEmpty());
  }

  @Test
  void everyLookIsLogged() {
    see(stage.officer, 1);
    portrait(stage.officer, 1);
    assertThat(stage.log.of(stage.person.id()))
        .extracting(AccessLog.Entry::what)
        .containsExactly(AccessLog.What.PERSONAL_DATA, AccessLog.What.DOCUMENT_PICTURE);
  }

  @Test
  void nobodyElseSeesItAndNothingIsLogged() {
    for (var other : new Actor[] {stage.reviewer, stage.support, stage.candidate}) {
      assertThat(see(other, 1)).isEqualTo(new SeeAttempt.NotPermitted());
      assertThat(portrait(other, 1)).isEqualTo(new SeePortrait.NotPermitted());
    }
    assertThat(stage.log.of(stage.person.id())).isEmpty();
  }

  @Test
  void onlyWhatWaitsIsSeen() {
    assertThat(see(stage.officer, 2)).isEqualTo(new SeeAttempt.NoAttempt());
    assertThat(portrait(stage.officer, 2)).isEqualTo(new SeePortrait.NoPortrait());
    stage.approve();
    assertThat(see(stage.officer, 1)).isEqualTo(new SeeAttempt.NoAttempt());
    assertThat(portrait(stage.officer, 1)).isEqualTo(new SeePortrait.NoPortrait());
  }

  private SeeAttempt.Outcome see(Actor by, int attempt) {
    return stage.seeAttempt.handle(new SeeAttempt.Command(by, stage.onboarding().id(), attempt));
  }

  private SeePortrait.Outcome portrait(Actor by, int attempt) {
    return stage.seePortrait.handle(new SeePortrait.Command(by, stage.onboarding().id(), attempt));
  }
}
