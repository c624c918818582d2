package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String SCRIPT = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
  private static Stage stage;
  private static String officer = "";
  private static String self = "";

  @BeforeAll
  static void open() throws Exception {
    stage = Stage.open();
    officer = stage.session.signIn(Stage.OFFICER);
    self = "/staff/" + stage.session.get(officer, "/api/me").path("staff").asText();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void whoMayNotChangesNothing() throws Exception {
    var reviewer = stage.session.signIn(RecordedSession.REVIEWER);
    for (var path : List.of("/staff", self, "/settings", "/settings/documents", "/first-steps")) {
      assertThat(get(reviewer, path).statusCode()).as(path).isEqualTo(403);
      assertThat(get("", path).statusCode()).as(path).isEqualTo(303);
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
            self + "/exams",
            "/settings",
            "/settings/mail",
            "/settings/documents",
            "/settings/documents/cards",
            "/first-steps/practice")) {
      assertThat(post(reviewer, path, body).statusCode()).as(path).isEqualTo(403);
      assertThat(post("", path, body).statusCode()).as(path).isEqualTo(401);
    }
    assertThat(get(officer, "/staff/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(post(officer, "/staff/" + UUID.randomUUID(), "account=shut").statusCode())
        .isEqualTo(404);
    assertThat(post(officer, self + "/exams", "exam=" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
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
        var answer = post(officer, path, body);
        assertThat(answer.statusCode())
            .as(path + " " + body.substring(0, Math.min(60, body.length())))
            .isBetween(409, 422);
        assertThat(answer.body()).doesNotContain("<script>alert");
      }
    }
    assertThat(stage.session.get(officer, "/api/settings").path("longestBreak").asText())
        .isEqualTo("PT5M");
    assertThat(get(officer, "/settings?mail=" + SCRIPT + "&done=" + SCRIPT).body())
        .doesNotContain("<script>alert");
    assertThat(get(officer, "/staff").body()).doesNotContain("x@example.org");
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
