package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests that no page sends. */
@Rule("SEC-1")
class CandidatePagesTakeBadInputTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Stage stage;
  private static String self;
  private static String another;
  private static String officer;
  private static String exam;

  @BeforeAll
  static void open() throws Exception {
    stage = Stage.open();
    var candidate = new InvitedCandidate(stage);
    self = candidate.token();
    another = candidate.tokenOfAnother();
    officer = stage.session.signIn(Stage.OFFICER);
    exam = "/my/exams/" + candidate.satExam;
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String token)
      throws Exception {
    return CLIENT.send(
        request.header("Cookie", "invigil=" + token).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path, String token) throws Exception {
    return send(HttpRequest.newBuilder(stage.address().resolve(path)), token);
  }

  private static HttpResponse<String> post(String path, String token, String form)
      throws Exception {
    return post(path, token, form, "same-origin");
  }

  private static HttpResponse<String> post(String path, String token, String form, String site)
      throws Exception {
    return send(
        HttpRequest.newBuilder(stage.address().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", site)
            .POST(BodyPublishers.ofString(form)),
        token);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void staffAndOtherCandidatesSeeNothing() throws Exception {
    var session = "/my/sessions/" + stage.session.id;
    assertThat(get(session, self).statusCode()).isEqualTo(200);
    assertThat(get(session, another).statusCode()).isIn(403, 404);
    assertThat(post(session + "/dispute", another, "text=No").statusCode()).isIn(403, 404);
    assertThat(get(exam + "/guidelines", another).statusCode()).isEqualTo(404);
    assertThat(get(exam + "/test", another).statusCode()).isEqualTo(404);
    assertThat(post(exam + "/test", another, "").statusCode()).isEqualTo(404);
    assertThat(post(exam + "/test/code", another, "").statusCode()).isEqualTo(404);
    for (var path : List.of("/my", "/my/onboarding", "/my/profile", exam + "/test", session)) {
      assertThat(get(path, officer).statusCode()).as(path).isIn(403, 404);
    }
    for (var path : List.of("/my/onboarding/attempts", "/my/profile/name", exam + "/test/code")) {
      assertThat(post(path, officer, "name=X").statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void whatDoesNotExistIsNotFoundAndNothingBreaks() throws Exception {
    var nothing = UUID.randomUUID();
    for (var path :
        List.of(
            "/my/sessions/" + nothing,
            "/my/exams/" + nothing + "/guidelines",
            "/my/exams/" + nothing + "/test")) {
      assertThat(get(path, self).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(get("/my/sessions/not-an-id", self).statusCode()).isBetween(400, 404);
    assertThat(post("/my/onboarding/attempts/99999999999/submission", self, "").statusCode())
        .isBetween(400, 404);
    assertThat(get("/my/onboarding", another).statusCode()).isEqualTo(404);
  }

  @Test
  void missingDoubledAndEndlessFieldsAreAnsweredInWords() throws Exception {
    var long1 = "x".repeat(1_000_000);
    var name = "/my/profile/name";
    for (var form : List.of("name=", "name=+&name=Other", "name=" + long1, "other=1")) {
      var answer = post(name, self, form);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("role=\"alert\"", "aria-invalid=\"true\"");
    }
    for (var noForm : List.of("", "%%%", "%zz=%", "&&&===")) {
      assertThat(post(name, self, noForm).statusCode()).as(noForm).isIn(400, 422);
    }
    var guidelines = exam + "/guidelines";
    for (var form :
        List.of("read=yes", "read=yes&version=", "version=" + long1, "read=yes&version=x")) {
      assertThat(post(guidelines, self, form).statusCode()).isEqualTo(422);
    }
    assertThat(
            post("/my/sessions/" + stage.session.id + "/dispute", self, "text=" + long1)
                .statusCode())
        .isIn(409, 422);
  }

  @Test
  void scriptStaysText() throws Exception {
    var script = "\"><script>alert(1)</script>\u202e";
    var answer = post("/my/profile/name", self, "name=" + encoded(script));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script>alert(1)");
  }

  @Test
  void anotherSiteCanDoNothing() throws Exception {
    for (var path : List.of("/my/profile/name", "/my/onboarding/attempts", exam + "/test/code")) {
      assertThat(post(path, self, "name=Mallory", "cross-site").statusCode())
          .as(path)
          .isEqualTo(401);
    }
    assertThat(get("/my/profile", self).body()).doesNotContain("Mallory");
  }
}
