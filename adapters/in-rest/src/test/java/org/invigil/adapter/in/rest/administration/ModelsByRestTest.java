package org.invigil.adapter.in.rest.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.model.SeeModels;
import org.invigil.application.service.model.SeeModelsService;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.ScriptedVision;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.institution.Institution;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("SEC-1")
class ModelsByRestTest {

  private final Institution here = People.institution();
  private final RestServer server = new RestServer();

  @BeforeEach
  void start() {
    server
        .with(SeeModels.class, new SeeModelsService(new ScriptedVision()))
        .signedIn("reviewer", People.staff(here.id(), Role.REVIEWER).actor())
        .signedIn("candidate", new Actor.Candidate(People.candidate(here.id()).id(), here.id()))
        .start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void anyMemberOfStaffSeesAllThatIsKnownOfEachModel() {
    assertThat(server.send("GET", "/api/models", "reviewer", "").body())
        .contains(
            "\"name\":\"scripted\"",
            "\"sha256\":\"000000",
            "\"licence\":",
            "\"measured\":",
            "\"degraded\":[]");
  }

  @Test
  void aCandidateDoesNot() {
    assertThat(server.send("GET", "/api/models", "candidate", "").statusCode()).isEqualTo(403);
  }
}
