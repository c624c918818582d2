package org.invigil.adapter.in.rest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.util.UUID;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.onboarding.DecideAttempt;
import org.invigil.application.port.in.onboarding.ExtendDeadline;
import org.invigil.application.port.in.onboarding.GrantExtraAttempts;
import org.invigil.application.port.in.onboarding.ListWaitingOnboardings;
import org.invigil.application.port.in.onboarding.SeeAttempt;
import org.invigil.application.port.in.onboarding.SeePortrait;
import org.invigil.application.port.in.onboarding.SeeScan;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"NAM-7", "ONB-9", "SEC-1"})
class AReferredAttemptByRestTest {

  private final IdentityStage stage = new IdentityStage();
  private final RestServer server = new RestServer();

  @BeforeEach
  void anAttemptWaits() {
    server
        .with(SeeScan.class, stage.seeScan)
        .with(SeeAttempt.class, stage.seeAttempt)
        .with(SeePortrait.class, stage.seePortrait)
        .with(ListWaitingOnboardings.class, stage.waiting)
        .with(DecideAttempt.class, stage.decide)
        .with(ExtendDeadline.class, stage.extend)
        .with(GrantExtraAttempts.class, stage.grant)
        .signedIn("officer", stage.officer)
        .signedIn("reviewer", stage.reviewer)
        .start();
    stage.invite();
    stage.attempt(
        FakePicture.of(SELF),
        FakePicture.passport("Somebody Quitedifferent", "L898902C3", "2044-04-15", "stranger"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatWasReadIsShownWithItsConfidencesAndThePictures() {
    var seen = get(attempt(), "officer");

    assertThat(seen.statusCode()).as(seen.body()).isEqualTo(200);
    assertThat(seen.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(seen.body())
        .contains(
            "\"registered\":\"" + stage.person.name().value() + "\"",
            "\"given\":\"Somebody Quitedifferent\"",
            "\"confidences\":[0.98,",
            "\"kind\":\"passport\"",
            "\"lastDay\":\"2044-04-15\"",
            "name-not-certain",
            "\"nameVerdict\":\"mismatch\"",
            "\"read\":\"Quitedifferent\",\"relation\":\"different\",\"verdict\":\"mismatch\"",
            "different, as is everything else",
            "face-not-certain",
            "\"likeness\":",
            attempt() + "/face",
            attempt() + "/document",
            attempt() + "/portrait")
        .doesNotContain("L898902C3");
    for (var picture : new String[] {"face", "document", "portrait"}) {
      assertThat(get(attempt() + "/" + picture, "officer").statusCode()).isEqualTo(200);
    }
    assertThat(get(attempt() + "/portrait", "officer").body()).isEqualTo("the portrait");
  }

  @Test
  void onlyAnExamsOfficerOfTheInstitutionSeesIt() {
    assertThat(get(attempt(), "reviewer").statusCode()).isEqualTo(403);
    assertThat(get(attempt() + "/portrait", "reviewer").statusCode()).isEqualTo(403);
    var unknown = "/api/onboardings/" + UUID.randomUUID() + "/attempts/1";
    assertThat(get(unknown, "officer").statusCode()).isEqualTo(404);
    assertThat(get(unknown + "/portrait", "officer").statusCode()).isEqualTo(404);
  }

  private String attempt() {
    return "/api/onboardings/" + stage.onboarding().id() + "/attempts/1";
  }

  private java.net.http.HttpResponse<String> get(String path, String token) {
    return server.send("GET", path, token, "");
  }
}
