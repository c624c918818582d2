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
@Rule({"SEC-1", "REV-2"})
class BadInputToReviewPagesTest {

  private static Stage stage;
  private static HandMadeRequests reviewer;

  @BeforeAll
  static void open() throws Exception {
    stage = Stage.open();
    reviewer = HandMadeRequests.of(stage.session, RecordedSession.REVIEWER);
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void aWrongRoleOrAnotherSessionIsRefused() throws Exception {
    var officer = HandMadeRequests.of(stage.session, Stage.OFFICER);
    var proctor = HandMadeRequests.of(stage.session, RecordedSession.PROCTOR);
    var nobody = HandMadeRequests.ofNobody(stage.address());
    for (var page : List.of("review", "report", "report.csv")) {
      assertThat(officer.get(own(page)).statusCode()).as(page).isEqualTo(403);
      assertThat(reviewer.get("/sessions/" + UUID.randomUUID() + "/" + page).statusCode())
          .as(page)
          .isEqualTo(404);
      assertThat(nobody.get(own(page)).statusCode()).as(page).isEqualTo(303);
    }
    for (var page : List.of("statistics", "statistics.csv")) {
      assertThat(proctor.get("/exams/" + UUID.randomUUID() + "/" + page).statusCode())
          .isEqualTo(404);
    }
    assertThat(proctor.post(own("review/decisions"), "decision=accept&flag=" + flag()).statusCode())
        .isEqualTo(403);
    assertThat(reviewer.post(own("review/judge"), "verdict=clear").body())
        .contains("role=\"alert\"");
    assertThat(nobody.post(own("review/decisions"), "decision=accept&flag=" + flag()).statusCode())
        .isEqualTo(401);
    assertThat(undecided()).isPositive();
  }

  @Test
  void whatIsMissingDoubledOrNoChoiceDecidesNothing() throws Exception {
    for (var body :
        List.of(
            "",
            "flag=" + flag(),
            "decision=accept",
            "decision=guilty&flag=" + flag(),
            "decision=refer&flag=" + flag(),
            "decision=accept&flag=nothing&flag=" + flag(),
            "decision=accept&flag=" + UUID.randomUUID() + "&flag=" + flag(),
            "decision=refer&note=" + "n".repeat(1_000_000) + "&flag=" + flag(),
            "%%%&&&===")) {
      var answer = reviewer.post(own("review/decisions"), body);
      assertThat(answer.statusCode())
          .as(body.substring(0, Math.min(60, body.length())))
          .isBetween(400, 422);
      assertThat(answer.headers().firstValue("HX-Retarget")).contains("#decide-trouble");
    }
    for (var body : List.of("", "verdict=", "verdict=guilty", "verdict=clear&verdict=x")) {
      assertThat(reviewer.post(own("review/recommend"), body).statusCode()).as(body).isEqualTo(422);
    }
    assertThat(undecided()).isPositive();
  }

  @Test
  void whatWasTypedComesBackAsTextNeverAsMarkup() throws Exception {
    for (var body :
        List.of("verdict=x&reason=" + SCRIPT, "verdict=" + SCRIPT + "&reason=" + SCRIPT)) {
      assertThat(reviewer.post(own("review/recommend"), body).body()).doesNotContain("<script");
    }
    assertThat(
            reviewer
                .post(own("review/recommend"), "verdict=clear&reason=" + "r".repeat(1_000_000))
                .statusCode())
        .isBetween(400, 499);
  }

  private static String flag() throws Exception {
    return stage
        .session
        .get(reviewer.token, "/api/sessions/" + stage.session.id + "/flags")
        .at("/flags/0/id")
        .asText();
  }

  private static int undecided() throws Exception {
    var flags =
        stage
            .session
            .get(reviewer.token, "/api/sessions/" + stage.session.id + "/flags")
            .path("flags");
    var waiting = 0;
    for (var each : flags) {
      waiting += each.path("decision").isTextual() ? 0 : 1;
    }
    return waiting;
  }

  private static String own(String page) {
    return "/sessions/" + stage.session.id + "/" + page;
  }
}
