package org.invigil.adapter.in.rest.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.access.ChangeOwnPassword;
import org.invigil.application.port.in.access.SetPassword;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.service.access.ChangeOwnPasswordService;
import org.invigil.application.service.access.SetPasswordService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.InMemoryStaffAccounts;
import org.invigil.contracts.fakes.InMemoryTokens;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PlainPasswords;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Password;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("SEC-1")
class PasswordsOfStaffByRestTest {

  private static final Instant NOON = Instant.parse("2030-01-07T12:00:00Z");
  private static final String OLD = "correct horse battery";
  private static final String NEW = "staple instead of horse";
  private static final String SCRIPT = "\\\"><script>alert(1)</script>";

  private final Memory memory = new Memory();
  private final MovableClock clock = new MovableClock(NOON);
  private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts(memory);
  private final InMemoryTokens tokens = new InMemoryTokens(memory);
  private final PlainPasswords passwords = new PlainPasswords();
  private final Institution here = People.institution();
  private final StaffAccount administrator = member(here.id(), Role.ADMINISTRATOR);
  private final StaffAccount reviewer = member(here.id(), Role.REVIEWER);
  private final StaffAccount stranger =
      member(new InstitutionId(UUID.randomUUID()), Role.ADMINISTRATOR);
  private String first;
  private String second;
  private RestServer server;

  @BeforeEach
  void start() {
    List.of(administrator, reviewer, stranger).forEach(accounts::add);
    var holder = new TokenHolder.StaffMember(reviewer.id());
    first = tokens.issue(holder, NOON.plusSeconds(3600));
    second = tokens.issue(holder, NOON.plusSeconds(3600));
    server =
        new RestServer()
            .with(SetPassword.class, new SetPasswordService(accounts, passwords, tokens, memory))
            .with(
                ChangeOwnPassword.class,
                new ChangeOwnPasswordService(accounts, passwords, tokens, memory, clock))
            .signedIn("administrator", administrator.actor())
            .signedIn("stranger", stranger.actor())
            .signedIn("candidate", new Actor.Candidate(People.candidate(here.id()).id(), here.id()))
            .signedIn(first, reviewer.actor())
            .start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void anAdministratorSetsItAndAllSignInsOfTheAccountEnd() {
    var answer = set("administrator", reviewer, wish(NEW));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    assertThat(isPassword(NEW)).isTrue();
    assertThat(isGood(first)).isFalse();
    assertThat(isGood(second)).isFalse();
  }

  @Test
  void whoeverChangesTheirOwnStaysSignedInWhereTheyAre() {
    var answer = changeOwn(first, own(OLD, NEW));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    assertThat(isPassword(NEW)).isTrue();
    assertThat(isGood(first)).isTrue();
    assertThat(isGood(second)).isFalse();
  }

  @Test
  void whoMayNotChangesNothing() {
    expect(set(first, administrator, wish(NEW)), 403, "access.not-permitted");
    expect(set("candidate", reviewer, wish(NEW)), 403, "access.not-permitted");
    expect(set("", reviewer, wish(NEW)), 401, "access.not-signed-in");
    expect(set("stranger", reviewer, wish(NEW)), 404, "staff.not-found");
    expect(set("administrator", administrator, wish(NEW)), 409, "access.own-password");
    expect(put("administrator", "/api/staff/me/password", wish(NEW)), 400, "code");
    var nobody = "/api/staff/" + UUID.randomUUID() + "/password";
    expect(put("administrator", nobody, wish(NEW)), 404, "staff.not-found");
    expect(changeOwn("candidate", own(OLD, NEW)), 403, "access.not-permitted");
    expect(changeOwn("", own(OLD, NEW)), 401, "access.not-signed-in");
    nothingChanged();
  }

  @Test
  void aWrongPresentOneHasACodeAndCounts() {
    for (int tries = 0; tries < 5; tries++) {
      expect(changeOwn(first, own(SCRIPT, NEW)), 422, "access.password-wrong");
    }
    expect(changeOwn(first, own(OLD, NEW)), 422, "access.password-wrong");
    clock.moveTo(NOON.plusSeconds(900));
    assertThat(changeOwn(first, own(OLD, NEW)).statusCode()).isEqualTo(204);
  }

  @Test
  void whatIsMissingDoubledOrTooLongIsRefusedAndNeverToldAgain() {
    for (var body :
        List.of(
            "",
            "{",
            "[]",
            "{}",
            "{\"password\":null}",
            "{\"password\":[]}",
            wish("too short"),
            wish("x".repeat(201)),
            wish("x".repeat(1_000_000)),
            "{\"password\":\"short\",\"password\":\"shorter\"}")) {
      refused(set("administrator", reviewer, body), body);
      refused(changeOwn(first, body), body);
    }
    for (var body :
        List.of(
            "{\"present\":\"" + OLD + "\"}",
            "{\"present\":null,\"password\":\"" + NEW + "\"}",
            own(OLD, "too short"),
            own("x".repeat(1_000_000), NEW),
            own(OLD, "x".repeat(1_000_000)),
            own(SCRIPT, "short"))) {
      refused(changeOwn(first, body), body);
    }
    nothingChanged();
  }

  private static void refused(HttpResponse<String> answer, String body) {
    assertThat(answer.statusCode())
        .as(body.substring(0, Math.min(60, body.length())))
        .isBetween(400, 422);
    assertThat(answer.body()).doesNotContain(OLD, NEW, "short", "xxx", "<script>");
  }

  private static void expect(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(code).doesNotContain(OLD, NEW, "<script>");
  }

  private void nothingChanged() {
    for (var account : List.of(administrator, reviewer, stranger)) {
      assertThat(accounts.find(account.id()).orElseThrow().value()).isEqualTo(account);
    }
    assertThat(isGood(second)).isTrue();
  }

  private boolean isPassword(String password) {
    var kept = accounts.find(reviewer.id()).orElseThrow().value().password();
    return passwords.matches(new Password(password), kept);
  }

  private boolean isGood(String token) {
    return tokens.find(token, clock.instant()) instanceof Tokens.Good;
  }

  private StaffAccount member(InstitutionId institution, Role role) {
    return People.staff(institution, role).changePassword(passwords.hash(new Password(OLD)));
  }

  private HttpResponse<String> set(String token, StaffAccount whose, String json) {
    return put(token, "/api/staff/" + whose.id() + "/password", json);
  }

  private HttpResponse<String> changeOwn(String token, String json) {
    return put(token, "/api/me/password", json);
  }

  private HttpResponse<String> put(String token, String path, String json) {
    return server.send("PUT", path, token, json);
  }

  private static String wish(String password) {
    return "{\"password\":\"" + password + "\"}";
  }

  private static String own(String present, String password) {
    return "{\"present\":\"" + present + "\",\"password\":\"" + password + "\"}";
  }
}
