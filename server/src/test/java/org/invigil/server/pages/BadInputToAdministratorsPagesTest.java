package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.server.pages.HandMadeRequests.SCRIPT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests made by hand, such as no page sends. */
@Rule({"SEC-1", "ONB-6"})
class BadInputToAdministratorsPagesTest {

  private static Stage stage;
  private static HandMadeRequests officer;
  private static HandMadeRequests reviewer;
  private static String self = "";
  private static String other = "";

  @BeforeAll
  static void open() throws Exception {
    stage = Stage.open();
    officer = HandMadeRequests.of(stage.session, Stage.OFFICER);
    reviewer = HandMadeRequests.of(stage.session, RecordedSession.REVIEWER);
    self = accountOf(officer);
    other = accountOf(reviewer);
  }

  private static String accountOf(HandMadeRequests who) throws Exception {
    return "/staff/" + stage.session.get(who.token, "/api/me").path("staff").asText();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void whoMayNotChangesNothing() throws Exception {
    var nobody = HandMadeRequests.ofNobody(stage.address());
    for (var path : List.of("/staff", self, "/settings", "/settings/documents", "/first-steps")) {
      assertThat(reviewer.get(path).statusCode()).as(path).isEqualTo(403);
      assertThat(nobody.get(path).statusCode()).as(path).isEqualTo(303);
    }
    var body =
        "name=X&email=x@example.org&password=long+enough+it+is&account=open&role=administrator"
            + "&exam="
            + UUID.randomUUID()
            + "&longest-break=1&attempts=1&uncovered=1&check-in-kept=1&kind=passport&words=Wort";
    for (var path :
        List.of(
            "/staff",
            self,
            self + "/password",
            other + "/password",
            self + "/exams",
            "/settings",
            "/settings/mail",
            "/settings/documents",
            "/settings/documents/cards",
            "/first-steps/practice")) {
      assertThat(reviewer.post(path, body).statusCode()).as(path).isEqualTo(403);
      assertThat(nobody.post(path, body).statusCode()).as(path).isEqualTo(401);
    }
    assertThat(officer.get("/staff/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(officer.post("/staff/" + UUID.randomUUID(), "account=shut").statusCode())
        .isEqualTo(404);
    assertThat(officer.post(self + "/exams", "exam=" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
    for (var password : List.of("long+enough+it+is", "short", "")) {
      var path = "/staff/" + UUID.randomUUID() + "/password";
      assertThat(officer.post(path, "password=" + password).statusCode()).isEqualTo(404);
    }
    assertThat(nobody.get("/own-password").statusCode()).isEqualTo(303);
    assertThat(nobody.post("/own-password", body).statusCode()).isEqualTo(401);
    stage.session.signIn(RecordedSession.REVIEWER);
  }

  @Test
  void aPasswordIsChangedByAPageOfThisServerOnly() throws Exception {
    var token = stage.session.signIn(Stage.INSTRUCTOR);
    var body = "present=a+long+enough+password&password=another+password";
    var elsewhere = HandMadeRequests.withCookie(stage.address(), token, "cross-site");
    assertThat(elsewhere.post("/own-password", body).statusCode()).isEqualTo(401);
    stage.session.signIn(Stage.INSTRUCTOR);
    var here = HandMadeRequests.withCookie(stage.address(), token, "same-origin");
    assertThat(here.post("/own-password", body).statusCode()).isEqualTo(303);
    assertThat(here.get("/own-password").statusCode()).as("this sign-in stays").isEqualTo(200);
  }

  @Test
  void whatIsMissingDoubledOrNonsenseIsToldAndKeepsNothing() throws Exception {
    var settings = "longest-break=5&attempts=5&uncovered=0.5&check-in-kept=0";
    var wrong = new LinkedHashMap<String, List<String>>();
    wrong.put(
        "/staff",
        List.of(
            "",
            "name=X",
            "name=X&email=nobody&password=long+enough+it+is",
            "name=X&email=x@example.org&password=short",
            "name=X&email=x@example.org&password=long+enough+it+is&role=king",
            "name=" + SCRIPT + "&email=" + SCRIPT + "&role=" + SCRIPT,
            "name=" + "n".repeat(1_000_000)));
    wrong.put(
        self,
        List.of("", "account=perhaps", "account=open&role=king", "account=shut", "account=open"));
    wrong.put(self + "/password", List.of("", "password=long+enough+it+is"));
    wrong.put(
        other + "/password",
        List.of(
            "",
            "password=",
            "password=short",
            "password=short&password=long+enough+it+is",
            "password=" + SCRIPT.repeat(20),
            "password=" + "p".repeat(1_000_000)));
    wrong.put(
        "/own-password",
        List.of(
            "",
            "present=a+long+enough+password",
            "present=a+long+enough+password&password=short",
            "present=a+long+enough+password&password=" + "p".repeat(1_000_000),
            "password=long+enough+it+is",
            "present=" + SCRIPT + "&password=" + SCRIPT,
            "present=x&present=a+long+enough+password&password=long+enough+it+is",
            "present=" + "p".repeat(1_000_000) + "&password=long+enough+it+is"));
    wrong.put(self + "/exams", List.of("", "exam=", "exam=nothing", "exam=" + SCRIPT));
    wrong.put(
        "/settings",
        List.of(
            "",
            settings.replace("break=5", "break=5.1"),
            settings.replace("break=5", "break=-1"),
            settings.replace("break=5", "break=99999999999999"),
            settings.replace("attempts=5", "attempts=6"),
            settings.replace("0.5", "soon"),
            settings + "&detector=mind-reading",
            settings + "&platforms=" + SCRIPT + "+a+b",
            settings + "&platforms=" + "p".repeat(1_000_000)));
    wrong.put("/settings/documents", List.of("", "kind=", "kind=admitted-by-officer", "kind=x"));
    wrong.put(
        "/settings/documents/cards",
        List.of(
            "",
            "name=Card",
            "name=" + SCRIPT + "&words=" + SCRIPT + "&number=" + SCRIPT,
            "name=Card&words=Musterstadt&full-name=Inhaber&number=0.5,0.6,0.9,0.2",
            "name=" + "n".repeat(1_000_000) + "&words=w"));
    for (var path : wrong.keySet()) {
      for (var body : wrong.get(path)) {
        var answer = officer.post(path, body);
        assertThat(answer.statusCode())
            .as(path + " " + body.substring(0, Math.min(60, body.length())))
            .isBetween(409, 422);
        assertThat(answer.body())
            .doesNotContain("<script>alert", "long enough it is", "a long enough password");
      }
    }
    stage.session.signIn(Stage.OFFICER);
    stage.session.signIn(RecordedSession.REVIEWER);
    assertThat(stage.session.get(officer.token, "/api/settings").path("longestBreak").asText())
        .isEqualTo("PT5M");
    assertThat(officer.get("/settings?mail=" + SCRIPT + "&done=" + SCRIPT).body())
        .doesNotContain("<script>alert");
    assertThat(officer.get("/staff").body()).doesNotContain("x@example.org");
  }
}
