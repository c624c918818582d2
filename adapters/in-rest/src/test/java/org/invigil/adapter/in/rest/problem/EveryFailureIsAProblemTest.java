package org.invigil.adapter.in.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Rule("SEC-1")
class EveryFailureIsAProblemTest {

  private static final Actor OFFICER =
      new Actor.Staff(
          new StaffId(new UUID(0, 1)),
          new InstitutionId(new UUID(0, 2)),
          Set.of(Role.EXAMS_OFFICER),
          Set.of());
  private static RestServer server;

  @BeforeAll
  static void start() {
    server = new RestServer().signedIn("good", OFFICER).start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void withoutATokenNobodyComesIn() {
    expect(server.send("GET", "/probe/who", "", ""), 401, "access.not-signed-in");
    expect(server.send("GET", "/probe/who", "bad", ""), 401, "access.not-signed-in");
    expect(server.send("GET", "/probe/who", "expired", ""), 401, "access.not-signed-in");
  }

  @Test
  void theTokenTellsWhoAsks() {
    assertThat(server.send("GET", "/probe/who", "good", "").body()).isEqualTo("Staff");
  }

  @Test
  void aRefusalKeepsItsCode() {
    expect(server.send("GET", "/probe/refused", "good", ""), 403, "access.not-permitted");
  }

  @Test
  void whatBreaksInsideStaysInside() {
    var answer = server.send("GET", "/probe/broken", "good", "");
    expect(answer, 500, "server.failure");
    assertThat(answer.body()).doesNotContain("secret");
    expect(server.send("GET", "/probe/down", "good", ""), 503, "store.unavailable");
  }

  @Test
  void badRequestsAreTold() {
    expect(server.send("POST", "/probe/echo", "good", "{"), 400, "request.bad-request");
    expect(server.send("POST", "/probe/echo", "good", "[1,2"), 400, "request.bad-request");
    expect(server.send("GET", "/no/such/page", "good", ""), 404, "request.not-found");
    expect(server.send("DELETE", "/probe/echo", "good", ""), 405, "request.method-not-allowed");
    expect(
        server.send("POST", "/probe/echo", "good", "text/csv", "a,b".getBytes()),
        415,
        "request.unsupported-media-type");
  }

  @Test
  void tooLargeABodyIsRefused() {
    var large = "{\"word\":\"" + "x".repeat(11 << 20) + "\"}";
    expect(
        server.send("POST", "/probe/echo", "good", large), 413, "request.request-entity-too-large");
  }

  private static void expect(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"").contains("\"reference\":\"");
  }
}
