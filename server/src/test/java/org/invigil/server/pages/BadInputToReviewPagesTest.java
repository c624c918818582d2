package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Stage stage;
  private static String reviewer = "";

  @BeforeAll
  static void open() throws Exception {
    stage = Stage.open();
    reviewer = stage.session.signIn(RecordedSession.REVIEWER);
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void aWrongRoleOrAnotherSessionIsRefused() throws Exception {
    var officer = stage.session.signIn(Stage.OFFICER);
    var proctor = stage.session.signIn(RecordedSession.PROCTOR);
    for (var page : List.of("review", "report", "report.csv")) {
      assertThat(get(officer, own(page)).statusCode()).as(page).isEqualTo(403);
      assertThat(get(reviewer, "/sessions/" + UUID.randomUUID() + "/" + page).statusCode())
          .as(page)
          .isEqualTo(404);
      assertThat(get("", own(page)).statusCode()).as(page).isEqualTo(303);
    }
    for (var page : List.of("statistics", "statistics.csv")) {
      assertThat(get(proctor, "/exams/" + UUID.randomUUID() + "/" + page).statusCode())
          .isEqualTo(404);
    }
    assertThat(post(proctor, "decisions", "decision=accept&flag=" + flag()).statusCode())
        .isEqualTo(403);
    assertThat(post(reviewer, "judge", "verdict=clear").body()).contains("role=\"alert\"");
    assertThat(post("", "decisions", "decision=accept&flag=" + flag()).statusCode()).isEqualTo(401);
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
      var answer = post(reviewer, "decisions", body);
      assertThat(answer.statusCode())
          .as(body.substring(0, Math.min(60, body.length())))
          .isBetween(400, 422);
      assertThat(answer.headers().firstValue("HX-Retarget")).contains("#decide-trouble");
    }
    for (var body : List.of("", "verdict=", "verdict=guilty", "verdict=clear&verdict=x")) {
      assertThat(post(reviewer, "recommend", body).statusCode()).as(body).isEqualTo(422);
    }
    assertThat(undecided()).isPositive();
  }

  @Test
  void whatWasTypedComesBackAsTextNeverAsMarkup() throws Exception {
    var typed = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for (var body : List.of("verdict=x&reason=" + typed, "verdict=" + typed + "&reason=" + typed)) {
      assertThat(post(reviewer, "recommend", body).body()).doesNotContain("<script");
    }
    assertThat(
            post(reviewer, "recommend", "verdict=clear&reason=" + "r".repeat(1_000_000))
                .statusCode())
        .isBetween(400, 499);
  }

  private static String flag() throws Exception {
    return stage
        .session
        .get(reviewer, "/api/sessions/" + stage.session.id + "/flags")
        .at("/flags/0/id")
        .asText();
  }

  private static int undecided() throws Exception {
    var flags =
        stage.session.get(reviewer, "/api/sessions/" + stage.session.id + "/flags").path("flags");
    var waiting = 0;
    for (var each : flags) {
      waiting += each.path("decision").isTextual() ? 0 : 1;
    }
    return waiting;
  }

  private static String own(String page) {
    return "/sessions/" + stage.session.id + "/" + page;
  }

  private static HttpResponse<String> get(String token, String path)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(stage.address().resolve(path)), token);
  }

  private static HttpResponse<String> post(String token, String what, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(stage.address().resolve(own("review/" + what)))
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
