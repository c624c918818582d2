package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.server.pages.HandMadeRequests.SCRIPT;

import java.util.List;
import java.util.UUID;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests made by hand, such as no page sends. */
@Rule({"SEC-1", "RET-4"})
class BadInputToPrivacyPagesTest {

  private static Stage stage;
  private static HandMadeRequests officer;
  private static String candidate = "";

  @BeforeAll
  static void open() throws Exception {
    stage = Stage.open();
    officer = HandMadeRequests.of(stage.session, Stage.OFFICER);
    candidate =
        officer
            .post("/retention/hold", "text=Robin")
            .body()
            .replaceFirst("(?s).*/retention/hold/([0-9a-f-]{36}).*", "$1");
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void whoMayNotGetsNothing() throws Exception {
    var reviewer = HandMadeRequests.of(stage.session, RecordedSession.REVIEWER);
    var nobody = HandMadeRequests.ofNobody(stage.address());
    var hold = "/retention/hold/" + candidate;
    for (var path : List.of(hold, "/access-log", "/access-log.csv", "/captured", "/captured.csv")) {
      assertThat(reviewer.get(path).statusCode()).as(path).isEqualTo(403);
      assertThat(nobody.get(path).statusCode()).as(path).isEqualTo(303);
    }
    var body = "what=onboarding&reason=Why&exam-days=1&onboarding-days=1&do=keep&seen=false+1+1";
    for (var path : List.of(hold, "/retention/policy")) {
      assertThat(reviewer.post(path, body).statusCode()).as(path).isEqualTo(403);
      assertThat(nobody.post(path, body).statusCode()).as(path).isEqualTo(401);
    }
    assertThat(officer.get("/retention/hold/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(officer.get("/retention").body()).contains("No hold stands.", "90 days");
  }

  @Test
  void whatIsMissingDoubledOrNonsenseHoldsNothingAndSetsNothing() throws Exception {
    for (var body :
        List.of(
            "",
            "what=onboarding",
            "what=onboarding&reason=+",
            "reason=Why",
            "what=" + UUID.randomUUID() + "&reason=Why",
            "what=onboarding&reason=" + "n".repeat(1_000_000),
            "what=" + SCRIPT + "&reason=" + SCRIPT,
            "%%%&&&===")) {
      var answer = officer.post("/retention/hold/" + candidate, body);
      assertThat(answer.statusCode())
          .as(body.substring(0, Math.min(60, body.length())))
          .isEqualTo(422);
      assertThat(answer.body()).doesNotContain("<script>alert");
    }
    for (var body :
        List.of(
            "",
            "do=keep",
            "exam-days=0&onboarding-days=365",
            "exam-days=1e3&onboarding-days=365",
            "exam-days=3651&onboarding-days=365",
            "exam-days=99999999999999999999&onboarding-days=365",
            "exam-days=" + SCRIPT + "&onboarding-days=" + SCRIPT,
            "exam-days=30&onboarding-days=" + "9".repeat(1_000_000))) {
      var answer = officer.post("/retention/policy", body);
      assertThat(answer.statusCode())
          .as(body.substring(0, Math.min(60, body.length())))
          .isEqualTo(422);
      assertThat(answer.body()).doesNotContain("<script>alert");
    }
    var unseen = "exam-days=7&onboarding-days=365&do=keep&seen=false+8+365";
    assertThat(officer.post("/retention/policy", unseen).statusCode()).isEqualTo(200);
    assertThat(officer.get("/retention").body()).contains("No hold stands.", "90 days");
  }

  @Test
  void theAccessLogAnswersWhateverItIsAsked() throws Exception {
    for (var query :
        List.of(
            "staff=" + SCRIPT,
            "session=" + "s".repeat(3000),
            "from=2026-02-30",
            "until=-999999999-01-01",
            "before=abc",
            "from=" + SCRIPT + "&from=2026-01-01")) {
      var answer = officer.get("/access-log?" + query);
      assertThat(answer.statusCode())
          .as(query.substring(0, Math.min(60, query.length())))
          .isEqualTo(422);
      assertThat(answer.body()).doesNotContain("<script>alert");
    }
    for (var query : List.of("before=-5", "before=0", "before=9223372036854775807", "x=y")) {
      assertThat(officer.get("/access-log?" + query).statusCode()).as(query).isEqualTo(200);
    }
    assertThat(officer.post("/retention/hold", "text=" + SCRIPT).body())
        .doesNotContain("<script>alert");
  }
}
