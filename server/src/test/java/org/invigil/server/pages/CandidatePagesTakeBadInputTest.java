package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
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

  private static Stage stage;
  private static HandMadeRequests self;
  private static HandMadeRequests another;
  private static HandMadeRequests officer;
  private static String exam;

  @BeforeAll
  static void open() throws Exception {
    stage = Stage.open();
    var candidate = new InvitedCandidate(stage);
    self = fromOwnPage(candidate.token());
    another = fromOwnPage(candidate.tokenOfAnother());
    officer = fromOwnPage(stage.session.signIn(Stage.OFFICER));
    exam = "/my/exams/" + candidate.satExam;
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  private static HandMadeRequests fromOwnPage(String token) {
    return HandMadeRequests.withCookie(stage.address(), token, "same-origin");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void staffAndOtherCandidatesSeeNothing() throws Exception {
    var session = "/my/sessions/" + stage.session.id;
    assertThat(self.get(session).statusCode()).isEqualTo(200);
    assertThat(another.get(session).statusCode()).isIn(403, 404);
    assertThat(another.post(session + "/dispute", "text=No").statusCode()).isIn(403, 404);
    assertThat(another.get(exam + "/guidelines").statusCode()).isEqualTo(404);
    assertThat(another.get(exam + "/test").statusCode()).isEqualTo(404);
    assertThat(another.post(exam + "/test", "").statusCode()).isEqualTo(404);
    assertThat(another.post(exam + "/test/code", "").statusCode()).isEqualTo(404);
    for (var path : List.of("/my", "/my/onboarding", "/my/profile", exam + "/test", session)) {
      assertThat(officer.get(path).statusCode()).as(path).isIn(403, 404);
    }
    for (var path : List.of("/my/onboarding/attempts", "/my/profile/name", exam + "/test/code")) {
      assertThat(officer.post(path, "name=X").statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void candidatesHaveNoPasswordToChange() throws Exception {
    assertThat(self.get("/my").body()).doesNotContain("/own-password");
    assertThat(self.get("/own-password").statusCode()).isEqualTo(403);
    for (var form : List.of("", "present=x&password=long+enough+it+is")) {
      assertThat(self.post("/own-password", form).statusCode()).isEqualTo(403);
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
      assertThat(self.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(self.get("/my/sessions/not-an-id").statusCode()).isBetween(400, 404);
    assertThat(self.post("/my/onboarding/attempts/99999999999/submission", "").statusCode())
        .isBetween(400, 404);
    assertThat(another.get("/my/onboarding").statusCode()).isEqualTo(404);
  }

  @Test
  void missingDoubledAndEndlessFieldsAreAnsweredInWords() throws Exception {
    var long1 = "x".repeat(1_000_000);
    var name = "/my/profile/name";
    for (var form : List.of("name=", "name=+&name=Other", "name=" + long1, "other=1")) {
      var answer = self.post(name, form);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("role=\"alert\"", "aria-invalid=\"true\"");
    }
    for (var noForm : List.of("", "%%%", "%zz=%", "&&&===")) {
      assertThat(self.post(name, noForm).statusCode()).as(noForm).isIn(400, 422);
    }
    var guidelines = exam + "/guidelines";
    for (var form :
        List.of("read=yes", "read=yes&version=", "version=" + long1, "read=yes&version=x")) {
      assertThat(self.post(guidelines, form).statusCode()).isEqualTo(422);
    }
    assertThat(
            self.post("/my/sessions/" + stage.session.id + "/dispute", "text=" + long1)
                .statusCode())
        .isIn(409, 422);
  }

  @Test
  void scriptStaysText() throws Exception {
    var script = "\"><script>alert(1)</script>\u202e";
    var answer = self.post("/my/profile/name", "name=" + encoded(script));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script>alert(1)");
  }

  @Test
  void anotherSiteCanDoNothing() throws Exception {
    var elsewhere = HandMadeRequests.withCookie(stage.address(), self.token, "cross-site");
    for (var path : List.of("/my/profile/name", "/my/onboarding/attempts", exam + "/test/code")) {
      assertThat(elsewhere.post(path, "name=Mallory").statusCode()).as(path).isEqualTo(401);
    }
    assertThat(self.get("/my/profile").body()).doesNotContain("Mallory");
  }
}
