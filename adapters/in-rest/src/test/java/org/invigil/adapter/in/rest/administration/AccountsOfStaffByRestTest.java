package org.invigil.adapter.in.rest.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.access.ChangeStaff;
import org.invigil.application.port.in.access.CreateStaff;
import org.invigil.application.port.in.access.ListStaff;
import org.invigil.application.service.access.ChangeStaffService;
import org.invigil.application.service.access.CreateStaffService;
import org.invigil.application.service.access.ListStaffService;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.InMemoryStaffAccounts;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PlainPasswords;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.institution.Institution;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("SEC-1")
class AccountsOfStaffByRestTest {

  private final Memory memory = new Memory();
  private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts(memory);
  private final Institution here = People.institution();
  private final StaffAccount administrator = People.staff(here.id(), Role.ADMINISTRATOR);
  private final StaffAccount reviewer = People.staff(here.id(), Role.REVIEWER);
  private RestServer server;

  @BeforeEach
  void start() {
    accounts.add(administrator);
    accounts.add(reviewer);
    server =
        new RestServer()
            .with(
                CreateStaff.class,
                new CreateStaffService(
                    accounts, new PlainPasswords(), new PredictableChance(), memory))
            .with(ListStaff.class, new ListStaffService(accounts))
            .with(ChangeStaff.class, new ChangeStaffService(accounts, memory))
            .signedIn("administrator", administrator.actor())
            .signedIn("reviewer", reviewer.actor())
            .start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void anAccountIsListedChangedAndShut() {
    assertThat(list("administrator").body())
        .contains(reviewer.id().toString(), reviewer.email().value(), "\"open\":true")
        .doesNotContain(reviewer.password().value());
    var answer = change("administrator", "{\"roles\":[\"PROCTOR\"],\"open\":false}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"roles\":[\"PROCTOR\"]", "\"open\":false");
    assertThat(accounts.find(reviewer.id()).orElseThrow().value().isShut()).isTrue();
  }

  @Test
  void whatIsMissingUnknownOrNotTheirsChangesNothing() {
    for (var body :
        List.of(
            "",
            "{",
            "[]",
            "{}",
            "{\"roles\":[\"PROCTOR\"]}",
            "{\"open\":false}",
            "{\"roles\":null,\"open\":false}",
            "{\"roles\":[\"KING\"],\"open\":false}")) {
      assertThat(change("administrator", body).statusCode()).as(body).isBetween(400, 422);
    }
    assertThat(change("reviewer", "{\"roles\":[],\"open\":false}").statusCode()).isEqualTo(403);
    assertThat(list("reviewer").statusCode()).isEqualTo(403);
    var nobody = "/api/staff/" + UUID.randomUUID();
    assertThat(
            server
                .send("PUT", nobody, "administrator", "{\"roles\":[],\"open\":true}")
                .statusCode())
        .isEqualTo(404);
    var self = "/api/staff/" + administrator.id();
    assertThat(server.send("PUT", self, "administrator", "{\"roles\":[],\"open\":true}").body())
        .contains("access.own-account");
    assertThat(accounts.find(reviewer.id()).orElseThrow().value()).isEqualTo(reviewer);
  }

  private HttpResponse<String> list(String token) {
    return server.send("GET", "/api/staff", token, "");
  }

  private HttpResponse<String> change(String token, String json) {
    return server.send("PUT", "/api/staff/" + reviewer.id(), token, json);
  }
}
