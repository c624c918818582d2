package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static LiveStage stage;
  private static String proctor = "";

  @BeforeAll
  static void open() throws Exception {
    stage = new LiveStage();
    proctor = stage.first.signIn(RecordedSession.PROCTOR);
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void aWrongRoleAnotherExamOrNobodyIsRefused() throws Exception {
    var reviewer = stage.first.signIn(RecordedSession.REVIEWER);
    var unassigned = unassigned();
    for (var who : List.of(reviewer, unassigned)) {
      assertThat(get(who, wall("")).statusCode()).isEqualTo(403);
      assertThat(get(who, wall("/now?shown=" + stage.first.id)).statusCode()).isEqualTo(403);
      assertThat(get(who, own("")).statusCode()).isEqualTo(403);
      assertThat(get(who, own("/now")).statusCode()).isEqualTo(403);
      for (var act : ACTS) {
        assertThat(post(who, own("/" + act), "text=x&sure=yes&minutes=5").statusCode())
            .as(act)
            .isEqualTo(403);
      }
      assertThat(post(who, wall("/broadcast"), "text=x").statusCode()).isEqualTo(403);
      assertThat(post(who, wall("/pass-on"), "to=x").statusCode()).isEqualTo(403);
    }
    assertThat(get(reviewer, "/live").statusCode()).isEqualTo(403);
    assertThat(get(stage.candidate(), own("")).statusCode()).isEqualTo(404);
    assertThat(get("", own("")).statusCode()).isEqualTo(303);
    assertThat(post("", own("/say"), "text=x").statusCode()).isEqualTo(401);
    assertThat(get(proctor, "/sessions/" + UUID.randomUUID() + "/live").statusCode())
        .isEqualTo(404);
    assertThat(get(proctor, "/exams/" + UUID.randomUUID() + "/live").statusCode()).isEqualTo(403);
    assertThat(actions()).contains("\"actions\":[]");
  }

  @Test
  void whatIsMissingOrNonsenseDoesNothing() throws Exception {
    for (var act : List.of("warn", "pause", "event-id", "mark", "end", "say", "add-time")) {
      for (var body : List.of("", "text=", "text=%20", "%%%&&&===", "text=&text=x")) {
        var answer = post(proctor, own("/" + act), body);
        assertThat(answer.statusCode()).as(act + " " + body).isBetween(400, 422);
        assertThat(answer.headers().firstValue("HX-Retarget")).contains("#trouble-" + act);
      }
    }
    for (var minutes : List.of("", "-5", "0", "1441", "999999999999", "five")) {
      assertThat(post(proctor, own("/add-time"), "text=x&minutes=" + minutes).statusCode())
          .as(minutes)
          .isEqualTo(422);
    }
    for (var to : List.of("", "x", UUID.randomUUID().toString())) {
      assertThat(post(proctor, own("/pass-on"), "to=" + to).statusCode()).isEqualTo(422);
      assertThat(post(proctor, wall("/pass-on"), "to=" + to).statusCode()).isEqualTo(422);
    }
    assertThat(post(proctor, own("/resume"), "").statusCode()).isEqualTo(409);
    assertThat(post(proctor, own("/answer-hand"), "").statusCode()).isEqualTo(409);
    assertThat(post(proctor, own("/dance"), "").statusCode()).isEqualTo(404);
    for (var query :
        List.of("?size=x&page=-1", "?size=10000&page=999999999", "?of=%3Cscript%3E", "?page=")) {
      assertThat(get(proctor, wall(query)).statusCode()).as(query).isEqualTo(200);
    }
    assertThat(get(proctor, wall("/now?shown=" + "x,".repeat(2000))).statusCode()).isEqualTo(200);
    assertThat(actions()).contains("\"actions\":[]");
  }

  @Test
  void aHugeMessageIsRefusedAndScriptIsText() throws Exception {
    var huge = "text=" + "h".repeat(1_000_000);
    assertThat(post(proctor, own("/say"), huge).statusCode()).isEqualTo(422);
    assertThat(post(proctor, wall("/broadcast"), huge).statusCode()).isEqualTo(422);
    var script = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    assertThat(post(proctor, own("/end"), "text=" + script).body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
    stage.first.post(
        stage.candidate(),
        "/api/sessions/" + stage.first.id + "/messages",
        Map.of("text", "\"><script>alert(1)</script>"));
    assertThat(post(proctor, own("/say"), "text=" + script).body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
    assertThat(get(proctor, own("")).body()).doesNotContain("<script>alert");
  }

  private static String unassigned() throws Exception {
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
    return stage.first.signIn("ursula@example.org");
  }

  private static String actions() throws Exception {
    var seen = stage.first.get(proctor, "/api/sessions/" + stage.first.id);
    return "\"actions\":" + (seen.has("actions") ? seen.path("actions") : "[]");
  }

  private static String own(String rest) {
    return "/sessions/" + stage.first.id + "/live" + rest;
  }

  private static String wall(String rest) {
    return "/exams/" + stage.exam() + "/live" + rest;
  }

  private static HttpResponse<String> get(String token, String path)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(stage.address().resolve(path)), token);
  }

  private static HttpResponse<String> post(String token, String path, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(stage.address().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)),
        token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String token)
      throws IOException, InterruptedException {
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
