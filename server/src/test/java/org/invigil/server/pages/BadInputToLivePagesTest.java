package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.server.pages.HandMadeRequests.SCRIPT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.invigil.rules.Rule;
import org.invigil.server.watching.LiveStage;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests made by hand, such as no page sends. */
@Rule({"SEC-1", "SES-10"})
class BadInputToLivePagesTest {

  private static final List<String> ACTS =
      List.of(
          "warn",
          "pause",
          "resume",
          "answer-hand",
          "event-id",
          "mark",
          "end",
          "say",
          "add-time",
          "pass-on");

  private static LiveStage stage;
  private static HandMadeRequests proctor;

  @BeforeAll
  static void open() throws Exception {
    stage = new LiveStage();
    proctor = HandMadeRequests.of(stage.first, RecordedSession.PROCTOR);
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void aWrongRoleAnotherExamOrNobodyIsRefused() throws Exception {
    var reviewer = HandMadeRequests.of(stage.first, RecordedSession.REVIEWER);
    var nobody = HandMadeRequests.ofNobody(stage.address());
    var unassigned = unassigned();
    for (var who : List.of(reviewer, unassigned)) {
      assertThat(who.get(wall("")).statusCode()).isEqualTo(403);
      assertThat(who.get(wall("/now?shown=" + stage.first.id)).statusCode()).isEqualTo(403);
      assertThat(who.get(own("")).statusCode()).isEqualTo(403);
      assertThat(who.get(own("/now")).statusCode()).isEqualTo(403);
      for (var act : ACTS) {
        assertThat(who.post(own("/" + act), "text=x&sure=yes&minutes=5").statusCode())
            .as(act)
            .isEqualTo(403);
      }
      assertThat(who.post(wall("/broadcast"), "text=x").statusCode()).isEqualTo(403);
      assertThat(who.post(wall("/pass-on"), "to=x").statusCode()).isEqualTo(403);
    }
    assertThat(reviewer.get("/live").statusCode()).isEqualTo(403);
    var candidate = HandMadeRequests.withToken(stage.address(), stage.candidate());
    assertThat(candidate.get(own("")).statusCode()).isEqualTo(404);
    assertThat(nobody.get(own("")).statusCode()).isEqualTo(303);
    assertThat(nobody.post(own("/say"), "text=x").statusCode()).isEqualTo(401);
    assertThat(proctor.get("/sessions/" + UUID.randomUUID() + "/live").statusCode()).isEqualTo(404);
    assertThat(proctor.get("/exams/" + UUID.randomUUID() + "/live").statusCode()).isEqualTo(403);
    assertThat(actions()).contains("\"actions\":[]");
  }

  @Test
  void whatIsMissingOrNonsenseDoesNothing() throws Exception {
    for (var act : List.of("warn", "pause", "event-id", "mark", "end", "say", "add-time")) {
      for (var body : List.of("", "text=", "text=%20", "%%%&&&===", "text=&text=x")) {
        var answer = proctor.post(own("/" + act), body);
        assertThat(answer.statusCode()).as(act + " " + body).isBetween(400, 422);
        assertThat(answer.headers().firstValue("HX-Retarget")).contains("#trouble-" + act);
      }
    }
    for (var minutes : List.of("", "-5", "0", "1441", "999999999999", "five")) {
      assertThat(proctor.post(own("/add-time"), "text=x&minutes=" + minutes).statusCode())
          .as(minutes)
          .isEqualTo(422);
    }
    for (var to : List.of("", "x", UUID.randomUUID().toString())) {
      assertThat(proctor.post(own("/pass-on"), "to=" + to).statusCode()).isEqualTo(422);
      assertThat(proctor.post(wall("/pass-on"), "to=" + to).statusCode()).isEqualTo(422);
    }
    assertThat(proctor.post(own("/resume"), "").statusCode()).isEqualTo(409);
    assertThat(proctor.post(own("/answer-hand"), "").statusCode()).isEqualTo(409);
    assertThat(proctor.post(own("/dance"), "").statusCode()).isEqualTo(404);
    for (var query :
        List.of("?size=x&page=-1", "?size=10000&page=999999999", "?of=%3Cscript%3E", "?page=")) {
      assertThat(proctor.get(wall(query)).statusCode()).as(query).isEqualTo(200);
    }
    assertThat(proctor.get(wall("/now?shown=" + "x,".repeat(2000))).statusCode()).isEqualTo(200);
    assertThat(actions()).contains("\"actions\":[]");
  }

  @Test
  void aHugeMessageIsRefusedAndScriptIsText() throws Exception {
    var huge = "text=" + "h".repeat(1_000_000);
    assertThat(proctor.post(own("/say"), huge).statusCode()).isEqualTo(422);
    assertThat(proctor.post(wall("/broadcast"), huge).statusCode()).isEqualTo(422);
    assertThat(proctor.post(own("/end"), "text=" + SCRIPT).body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
    stage.first.post(
        stage.candidate(),
        "/api/sessions/" + stage.first.id + "/messages",
        Map.of("text", "\"><script>alert(1)</script>"));
    assertThat(proctor.post(own("/say"), "text=" + SCRIPT).body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
    assertThat(proctor.get(own("")).body()).doesNotContain("<script>alert");
  }

  private static HandMadeRequests unassigned() throws Exception {
    stage.first.post(
        stage.first.signIn(Stage.OFFICER),
        "/api/staff",
        Map.of(
            "name",
            "Ursula",
            "email",
            "ursula@example.org",
            "password",
            RecordedSession.PASSWORD,
            "roles",
            List.of("PROCTOR")));
    return HandMadeRequests.of(stage.first, "ursula@example.org");
  }

  private static String actions() throws Exception {
    var seen = stage.first.get(proctor.token, "/api/sessions/" + stage.first.id);
    return "\"actions\":" + (seen.has("actions") ? seen.path("actions") : "[]");
  }

  private static String own(String rest) {
    return "/sessions/" + stage.first.id + "/live" + rest;
  }

  private static String wall(String rest) {
    return "/exams/" + stage.exam() + "/live" + rest;
  }
}
