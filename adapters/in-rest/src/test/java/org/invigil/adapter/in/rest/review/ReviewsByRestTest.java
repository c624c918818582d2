package org.invigil.adapter.in.rest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.CloseRecording;
import org.invigil.application.port.in.review.DecideDispute;
import org.invigil.application.port.in.review.DecideFlag;
import org.invigil.application.port.in.review.DecideFlags;
import org.invigil.application.port.in.review.DescribeOwnData;
import org.invigil.application.port.in.review.DisputeVerdict;
import org.invigil.application.port.in.review.GiveVerdict;
import org.invigil.application.port.in.review.OpenRecording;
import org.invigil.application.port.in.review.PlayPiece;
import org.invigil.application.port.in.review.Recommend;
import org.invigil.application.port.in.review.SeeAccessLog;
import org.invigil.application.port.in.review.SeeExamStatistics;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.SeeReview;
import org.invigil.application.port.in.review.SeeReviewQueue;
import org.invigil.application.port.in.review.SeeStill;
import org.invigil.application.port.in.review.SeeTimeline;
import org.invigil.application.port.in.review.SeeVerdict;
import org.invigil.application.port.in.review.TakeReport;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Rule({"REV-1", "REV-2", "REV-5", "REV-6", "FLG-5"})
class ReviewsByRestTest {

  private final ReviewStage stage = new ReviewStage();
  private final RestServer server =
      new RestServer()
          .with(SeeFlags.class, stage.seeFlags)
          .with(DecideFlag.class, stage.decideFlag)
          .with(DecideFlags.class, stage.decideFlags)
          .with(SeeReview.class, stage.seeReview)
          .with(SeeExamStatistics.class, stage.statistics)
          .with(TakeReport.class, stage.report)
          .with(Recommend.class, stage.recommend)
          .with(SeeReviewQueue.class, stage.queue)
          .with(GiveVerdict.class, stage.giveVerdict)
          .with(SeeVerdict.class, stage.seeVerdict)
          .with(DisputeVerdict.class, stage.dispute)
          .with(DecideDispute.class, stage.decideDispute)
          .with(OpenRecording.class, stage.openRecording)
          .with(PlayPiece.class, stage.playPiece)
          .with(SeeTimeline.class, stage.seeTimeline)
          .with(SeeStill.class, stage.seeStill)
          .with(SeeAccessLog.class, stage.accessLog)
          .with(CloseRecording.class, stage.closeRecording)
          .with(DescribeOwnData.class, stage.ownData)
          .signedIn("privacy", stage.privacy)
          .signedIn("reviewer", stage.reviewer)
          .signedIn("instructor", stage.instructor)
          .signedIn("officer", stage.officer)
          .signedIn("candidate", stage.candidate)
          .signedIn("elsewhere", elsewhere(stage.institution))
          .signedIn("stranger", elsewhere(new InstitutionId(new UUID(1, 1))))
          .start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_session_is_reviewed_judged_disputed_and_decided_again() {
    stage.sitThrough("cccccccccc" + "cc--------" + "cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));

    var queue = get("/api/reviews", "reviewer");
    assertThat(queue.statusCode()).isEqualTo(200);
    assertThat(queue.body()).contains(stage.session.toString(), "flags wait for a decision");

    var flags = get(path("flags"), "reviewer");
    assertThat(flags.body())
        .contains("\"kind\":\"off-camera\"", "\"start\":\"2030-05-06T10:00:12Z\"")
        .contains(
            "\"toCompare\":[{\"at\":\"2030-05-06T10:00:00Z\",\"what\":\"document-not-read\"}]");
    expect(get(path("verdict"), "candidate"), 409, "review.no-verdict-yet");
    expect(
        post(path("verdict"), "instructor", verdict("clear", "")), 409, "review.flags-undecided");

    var decision = path("flags/" + flagIn(flags.body()) + "/decisions");
    expect(post(decision, "reviewer", "{\"decision\":\"refer\"}"), 422, "flag.note-missing");
    assertThat(
            post(decision, "reviewer", "{\"decision\":\"refer\",\"note\":\"Empty.\"}").statusCode())
        .isEqualTo(201);
    assertThat(
            post(path("recommendation"), "reviewer", verdict("breach-resolved", "Eight seconds."))
                .statusCode())
        .isEqualTo(201);
    assertThat(
            post(path("verdict"), "instructor", verdict("breach-resolved", "Talked.")).statusCode())
        .isEqualTo(201);

    assertThat(get(path("verdict"), "candidate").body())
        .contains("\"verdict\":\"breach-resolved\"", "\"disputable\":true", "off-camera")
        .doesNotContain("Empty.", stage.reviewer.id().toString());
    assertThat(post(path("disputes"), "candidate", "{\"text\":\"My pen.\"}").statusCode())
        .isEqualTo(201);
    expect(
        post(path("disputes/decision"), "instructor", verdict("clear", "")),
        403,
        "dispute.same-person");
    assertThat(post(path("disputes/decision"), "officer", verdict("clear", "")).statusCode())
        .isEqualTo(201);
    assertThat(get(path("verdict"), "candidate").body()).contains("\"verdict\":\"clear\"");
  }

  @Test
  void several_flags_are_decided_at_once_and_the_review_says_how_it_stands() {
    stage.sitThrough("cccccccccc" + "cc--------" + "cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    var flag = flagIn(get(path("flags"), "reviewer").body());
    expect(
        post(path("decisions"), "reviewer", "{\"decision\":\"accept\"}"), 422, "flag.none-chosen");
    var decided =
        post(
            path("decisions"),
            "reviewer",
            "{\"flags\":[\"" + flag + "\"],\"decision\":\"accept\"}");
    assertThat(decided.statusCode()).isEqualTo(201);
    assertThat(decided.body()).contains(flag, "\"decision\":\"accept\"");
    assertThat(get(path("review"), "reviewer").body())
        .contains("\"proctored\":true", "\"steps\":[\"decide-flags\",\"recommend\"]");
    assertThat(get(path("report"), "instructor").body())
        .contains("\"examTitle\"", "\"what\":\"export\"", flag);
    var statistics = "/api/exams/" + stage.exam.id() + "/statistics";
    assertThat(get(statistics, "officer").body())
        .contains("\"kind\":\"off-camera\",\"raised\":1,\"accepted\":1");
    expect(get(statistics, "candidate"), 403, "access.not-permitted");
    expect(get(statistics, "stranger"), 404, "exam.not-found");
    expect(get(path("report"), "officer"), 403, "access.not-permitted");
    expect(get(path("review"), "officer"), 403, "access.not-permitted");
    expect(get(path("review"), "stranger"), 404, "session.not-found");
  }

  @Test
  void the_wrong_role_another_exam_and_another_institution_are_refused() {
    stage.sitThrough("cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    expect(get(path("flags"), "candidate"), 403, "access.not-permitted");
    expect(get(path("flags"), "elsewhere"), 403, "access.not-permitted");
    expect(get(path("flags"), "stranger"), 404, "session.not-found");
    expect(get(path("flags"), ""), 401, "access.not-signed-in");
    expect(get(path("flags"), "expired"), 401, "access.not-signed-in");
    expect(get("/api/reviews", "candidate"), 403, "access.not-permitted");
    expect(post(path("verdict"), "reviewer", verdict("clear", "")), 403, "access.not-permitted");
    expect(get(path("verdict"), "reviewer"), 403, "access.not-permitted");
    expect(post(path("disputes"), "instructor", "{\"text\":\"No.\"}"), 403, "access.not-permitted");
  }

  @Test
  void a_recording_is_played_and_the_look_is_logged() {
    stage.sitThrough("cccccccccc");
    var recording = get(path("recording"), "reviewer");
    assertThat(recording.body()).contains("\"stream\":\"camera\"", path("recording/1/camera/0"));
    var piece = get(path("recording/1/camera/0"), "reviewer");
    assertThat(piece.statusCode()).isEqualTo(200);
    assertThat(piece.headers().firstValue("content-type")).contains("video/mp4");
    assertThat(get(path("access-log"), "privacy").body())
        .contains("recording-opened", stage.reviewer.id().toString());
    assertThat(get(path("access-log"), "candidate").body())
        .contains("recording-opened")
        .doesNotContain(stage.reviewer.id().toString());
    assertThat(get(path("own-data"), "candidate").body()).contains("\"state\":\"complete\"");
    expect(get(path("recording"), "candidate"), 403, "access.not-permitted");
    expect(get(path("recording/1/camera/0"), "elsewhere"), 403, "access.not-permitted");
    expect(get(path("recording/1/camera/9"), "reviewer"), 404, "segment.not-found");
    expect(get(path("recording/1/nothing/0"), "reviewer"), 422, "request.no-such-place");
    expect(get(path("own-data"), "reviewer"), 403, "access.not-permitted");
  }

  @Test
  void closing_the_recording_is_logged_and_whoever_never_opened_it_cannot() {
    stage.sitThrough("cccccccccc");
    assertThat(get(path("access-log"), "privacy").body()).isEqualTo("{\"looks\":[]}");
    expect(post(path("recording/closing"), "reviewer", ""), 403, "access.not-permitted");
    get(path("recording"), "reviewer");
    assertThat(post(path("recording/closing"), "reviewer", "").statusCode()).isEqualTo(204);
    assertThat(get(path("access-log"), "privacy").body())
        .contains("recording-opened", "recording-closed");
    expect(post(path("recording/closing"), "stranger", ""), 404, "session.not-found");
  }

  @Test
  void what_cannot_be_read_is_refused_with_what_can() {
    stage.sitThrough("cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    expect(
        post(path("verdict"), "instructor", verdict("guilty", "x")), 422, "request.unknown-choice");
    expect(post(path("verdict"), "instructor", "{}"), 422, "request.unknown-choice");
    expect(
        post(path("verdict"), "instructor", verdict("not-proctored", "")),
        422,
        "verdict.reason-missing");
    expect(
        post(
            path("flags/" + new UUID(0, 0) + "/decisions"),
            "reviewer",
            "{\"decision\":\"accept\"}"),
        404,
        "flag.not-found");
  }

  private String path(String rest) {
    return "/api/sessions/" + stage.session + "/" + rest;
  }

  private HttpResponse<String> get(String path, String token) {
    return server.send("GET", path, token, "");
  }

  private HttpResponse<String> post(String path, String token, String json) {
    return server.send("POST", path, token, json);
  }

  private static String verdict(String kind, String reason) {
    return "{\"verdict\":\"" + kind + "\",\"reason\":\"" + reason + "\"}";
  }

  private static String flagIn(String body) {
    var id = Pattern.compile("\"flags\":\\[\\{\"id\":\"([0-9a-f-]+)\"").matcher(body);
    assertThat(id.find()).as(body).isTrue();
    return id.group(1);
  }

  private static Actor elsewhere(InstitutionId institution) {
    return new Actor.Staff(
        new StaffId(new UUID(1, 9)), institution, Set.of(Role.REVIEWER), Set.of());
  }

  private static void expect(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
  }
}
