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
@Rule({"SEC-1", "EXM-1"})
class BadInputToExamPagesTest {

  private static Stage stage;
  private static HandMadeRequests officer;
  private static String exam = "";

  @BeforeAll
  static void open() throws Exception {
    stage = Stage.open();
    officer = HandMadeRequests.of(stage.session, Stage.OFFICER);
    exam = stage.session.get(officer.token, "/api/exams").at("/courses/0/exams/0/exam").asText();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void aWrongRoleOrAnotherExamIsRefused() throws Exception {
    var reviewer = HandMadeRequests.of(stage.session, RecordedSession.REVIEWER);
    var nobody = HandMadeRequests.ofNobody(stage.address());
    var elsewhere = "/exams/" + UUID.randomUUID();
    assertThat(officer.get(elsewhere).statusCode()).isEqualTo(404);
    assertThat(officer.post(elsewhere, whole(1)).statusCode()).isIn(403, 404);
    assertThat(officer.post(elsewhere + "/approval", "version=1").statusCode()).isEqualTo(404);
    assertThat(
            officer.post(elsewhere + "/staff", "do=assign&staff=" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
    assertThat(reviewer.get("/exams/new").statusCode()).isEqualTo(403);
    assertThat(reviewer.post("/exams/new", whole(1)).statusCode()).isEqualTo(403);
    assertThat(reviewer.post("/exams/courses", "title=Mine").statusCode()).isEqualTo(403);
    assertThat(reviewer.post(own(""), whole(1)).statusCode()).isEqualTo(403);
    assertThat(reviewer.post(own("/approval"), "version=1").statusCode()).isEqualTo(403);
    assertThat(nobody.get(own("")).statusCode()).isEqualTo(303);
    assertThat(nobody.post(own(""), whole(1)).statusCode()).isEqualTo(401);
    assertThat(title()).isEqualTo("Thermodynamics");
  }

  @Test
  void whatIsMissingDoubledOrTooLongChangesNothing() throws Exception {
    for (var body :
        List.of(
            "",
            "title=",
            "version=x&title=Heat",
            "%%%&&&===",
            whole(1).replace("duration=60", "duration=soon"),
            whole(1).replace("zone=UTC", "zone=Mars"),
            whole(1).replace("captures=camera", "captures=eyes"),
            whole(1).replace("title=Heat", "title=" + "h".repeat(1_000_000)),
            whole(1).replace("https", "javascript"),
            whole(1) + "&days=100000&break=never",
            whole(99))) {
      assertThat(officer.post(own(""), body).statusCode())
          .as(body.substring(0, Math.min(80, body.length())))
          .isBetween(400, 422);
    }
    for (var body : List.of("version=", "version=0", "version=x", "version=99&version=1")) {
      assertThat(officer.post(own("/approval"), body).statusCode()).as(body).isEqualTo(409);
    }
    assertThat(officer.post(own("/staff"), "do=promote").statusCode()).isEqualTo(404);
    assertThat(title()).isEqualTo("Thermodynamics");
  }

  @Test
  void whatWasTypedComesBackAsTextNeverAsMarkup() throws Exception {
    for (var field : whole(99).split("&")) {
      var body = whole(99) + "&" + field.replaceFirst("=.*", "=" + SCRIPT);
      for (var path : List.of(own(""), "/exams/new", "/exams/preview")) {
        assertThat(officer.post(path, body).body()).doesNotContain("<script>alert");
      }
    }
    var before = whole(99) + "&before=title%3D" + SCRIPT;
    assertThat(officer.post(own(""), before).body()).doesNotContain("<script>alert");
    assertThat(officer.post("/exams/courses", "title=" + SCRIPT).body())
        .doesNotContain("<script>alert");
    assertThat(officer.get("/exams").body()).doesNotContain("<script>alert");
  }

  private static String whole(int version) {
    return "title=Heat&opens=2031-01-01T09:00&closes=2031-01-01T11:00&zone=UTC&duration=60"
        + "&address=https://lms.example.org/1&service=live&captures=camera&items=pen"
        + "&calculators=x&programs=x&pages=x&allows=another-person&break=PT1M&lock-down=none"
        + "&guidelines=x&technical=t&school=s&version="
        + version;
  }

  private static String title() throws Exception {
    return stage
        .session
        .get(officer.token, "/api/exams/" + exam + "/plan")
        .at("/plan/title")
        .asText();
  }

  private static String own(String what) {
    return "/exams/" + exam + what;
  }
}
