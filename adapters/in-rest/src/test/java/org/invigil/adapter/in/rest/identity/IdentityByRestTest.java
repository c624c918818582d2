package org.invigil.adapter.in.rest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.checkin.AddRoomScan;
import org.invigil.application.port.in.checkin.BeginCheckIn;
import org.invigil.application.port.in.checkin.BeginExam;
import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.in.checkin.CheckFace;
import org.invigil.application.port.in.checkin.ClaimPairing;
import org.invigil.application.port.in.checkin.CompleteCheckIn;
import org.invigil.application.port.in.checkin.ConfirmName;
import org.invigil.application.port.in.checkin.EnterCode;
import org.invigil.application.port.in.checkin.GiveConsent;
import org.invigil.application.port.in.checkin.ReportSystemCheck;
import org.invigil.application.port.in.checkin.RequestCode;
import org.invigil.application.port.in.checkin.SeeCheckIn;
import org.invigil.application.port.in.checkin.SendCodeBySupport;
import org.invigil.application.port.in.checkin.ShareScreen;
import org.invigil.application.port.in.checkin.ShowCalculator;
import org.invigil.application.port.in.checkin.ShowPairing;
import org.invigil.application.port.in.onboarding.AddScan;
import org.invigil.application.port.in.onboarding.BeginAttempt;
import org.invigil.application.port.in.onboarding.DecideAttempt;
import org.invigil.application.port.in.onboarding.ExtendDeadline;
import org.invigil.application.port.in.onboarding.GrantExtraAttempts;
import org.invigil.application.port.in.onboarding.ListWaitingOnboardings;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.SeeScan;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.application.port.in.onboarding.TryPicture;
import org.invigil.application.port.in.review.SeeLooksAtCandidate;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Onboarding and check-in over a real HTTP server, with hostile pictures and the wrong people. */
@Rule({"SEC-1", "ONB-3", "ONB-4", "ONB-9", "CHK-1", "CHK-5"})
class IdentityByRestTest {

  private static final String COMPUTER =
      """
      {"system":{"family":"LINUX","version":"6.8"},"cores":4,"gigahertz":3.0,"memory":8000,
       "freeDisk":20000,"camera":{"width":1280,"height":720},"cameraDelivers":true,
       "microphoneWorks":true,"displays":[{"width":1920,"height":1080}],"programs":[],
       "down":5000,"up":%d}
      """;

  private static final CheckInId BEGUN = new CheckInId(new UUID(0, 7));

  private final IdentityStage stage = new IdentityStage();
  private RestServer server;

  @BeforeEach
  void start() {
    var someone = new Actor.Candidate(new CandidateId(UUID.randomUUID()), stage.institution.id());
    var elsewhere =
        new Actor.Staff(
            new StaffId(UUID.randomUUID()),
            new InstitutionId(UUID.randomUUID()),
            EnumSet.of(Role.EXAMS_OFFICER, Role.SUPPORT),
            Set.of());
    server =
        new RestServer()
            .with(SeeOnboarding.class, stage.see)
            .with(BeginAttempt.class, stage.begin)
            .with(AddScan.class, stage.addScan)
            .with(TryPicture.class, stage.tryPicture)
            .with(SubmitAttempt.class, stage.submit)
            .with(DecideAttempt.class, stage.decide)
            .with(ExtendDeadline.class, stage.extend)
            .with(GrantExtraAttempts.class, stage.grant)
            .with(ListWaitingOnboardings.class, stage.waiting)
            .with(SeeScan.class, stage.seeScan)
            .with(SeeLooksAtCandidate.class, stage.looks)
            .with(BeginCheckIn.class, stage.beginCheckIn)
            .with(SeeCheckIn.class, stage.seeCheckIn)
            .with(GiveConsent.class, stage.consent)
            .with(ReportSystemCheck.class, stage.systemCheck)
            .with(CheckFace.class, stage.checkFace)
            .with(ConfirmName.class, stage.confirmName)
            .with(CheckDocument.class, stage.checkDocument)
            .with(AddRoomScan.class, stage.addRoomScan)
            .with(ShowCalculator.class, stage.showCalculator)
            .with(ShareScreen.class, stage.shareScreen)
            .with(RequestCode.class, stage.requestCode)
            .with(SendCodeBySupport.class, stage.sendCode)
            .with(EnterCode.class, stage.enterCode)
            .with(ShowPairing.class, stage.showPairing)
            .with(ClaimPairing.class, stage.claimPairing)
            .with(BeginExam.class, this::refuseUnlessComplete)
            .signedIn("candidate", stage.candidate)
            .signedIn("officer", stage.officer)
            .signedIn("privacy", stage.privacy)
            .signedIn("support", stage.support)
            .signedIn("reviewer", stage.reviewer)
            .signedIn("someone", someone)
            .signedIn("elsewhere", elsewhere)
            .start();
  }

  /**
   * The sitting itself is another slice's; here one has begun, and else check-in's "no" is told.
   */
  private BeginExam.Outcome refuseUnlessComplete(BeginExam.Command command) {
    if (command.checkIn().equals(BEGUN)) {
      return begun();
    }
    return switch (stage.complete.handle(
        new CompleteCheckIn.Command(command.by(), command.checkIn()))) {
      case CompleteCheckIn.NotThisStep it -> new BeginExam.Refused(it);
      case CompleteCheckIn.Over it -> new BeginExam.Refused(it);
      case CompleteCheckIn.NotPermitted it -> new BeginExam.Refused(it);
      case CompleteCheckIn.NoCheckIn it -> new BeginExam.Refused(it);
      case CompleteCheckIn.AlreadyCompleted it -> new BeginExam.Refused(it);
      case CompleteCheckIn.Completed it ->
          throw new IllegalStateException("no sitting in this test: " + it.checkIn().checkIn());
    };
  }

  private static BeginExam.Begun begun() {
    return new BeginExam.Begun(
        new ExamSessionId(new UUID(0, 9)),
        2,
        "key",
        "put-only",
        "https://exam.example",
        "support",
        Instant.parse("2026-11-02T10:00:00Z"),
        Instant.parse("2026-11-02T12:00:00Z"),
        List.of(
            new NamedDigest(
                new SegmentId(new ExamSessionId(new UUID(0, 9)), 1, StreamName.SCREEN, 41),
                new Sha256("ab".repeat(32)))));
  }

  @Test
  void aProgramIsToldHowToRecordAndWhatToGoOnFrom() {
    var begun = post("/api/check-ins/" + BEGUN + "/begin", "candidate", "");

    assertThat(begun.statusCode()).isEqualTo(201);
    assertThat(begun.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(begun.body())
        .contains("\"sitting\":2", "\"uploadToken\":\"put-only\"")
        .contains("\"recordingProfile\":\"h264-aac\"", "\"directUploads\":true")
        .contains(
            "\"newest\":[{\"sitting\":1,\"stream\":\"screen\",\"sequence\":41,\"sha256\":\""
                + "ab".repeat(32)
                + "\"}]");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void onboardingIsRejectedForLightThenApproved() {
    stage.invite();
    assertThat(get("/api/onboarding", "candidate").body()).contains("\"state\":\"open\"");

    assertThat(submitted(FakePicture.of(SELF).light(4)).body())
        .contains("\"rejected\"", "lighting.insufficient", "\"attemptsLeft\":4");
    assertThat(submitted(FakePicture.of(SELF)).body()).contains("\"waiting\"");
    assertThat(get("/api/onboarding", "candidate").body())
        .contains("\"waiting\":\"PT0S\",\"place\":1");

    var waiting = get("/api/onboardings?state=waiting", "officer");
    var id = stage.onboarding().id().toString();
    assertThat(waiting.body()).contains(id, "\"attempt\":2", "document-not-read");

    var scan = get("/api/onboardings/" + id + "/attempts/2/face", "officer");
    assertThat(scan.statusCode()).isEqualTo(200);
    assertThat(scan.headers().firstValue("Cache-Control")).contains("no-store");
    var looks = "/api/candidates/" + stage.person.id() + "/access-log";
    assertThat(get(looks, "candidate").body())
        .contains("face-picture")
        .doesNotContain(stage.officer.id().toString());
    assertThat(get(looks, "privacy").body()).contains(stage.officer.id().toString());
    assertProblem(get(looks, "officer"), 403, "access.not-permitted");
    assertThat(get("/api/onboardings/" + id + "/attempts/2/face", "someone").statusCode())
        .isEqualTo(404);
    assertThat(get("/api/onboardings/" + id + "/attempts/2/secrets", "officer").statusCode())
        .isEqualTo(404);

    assertThat(
            post(
                    "/api/onboardings/" + id + "/decisions",
                    "officer",
                    "{\"attempt\":2,\"decision\":\"approve\",\"note\":\"\"}")
                .body())
        .contains("approved");
    assertThat(get("/api/onboarding", "candidate").body()).contains("\"state\":\"approved\"");
  }

  @Test
  void hostilePicturesGiveTheirCodeAndLoseNothing() {
    stage.invite();
    post("/api/onboarding/attempts", "candidate", "{}");
    var path = "/api/onboarding/attempts/1/face";
    put(path, "candidate", FakePicture.of(SELF).bytes());

    assertProblem(put(path, "candidate", new byte[0]), 422, "picture.empty");
    assertProblem(
        put(path, "candidate", "<html>".getBytes(StandardCharsets.UTF_8)),
        422,
        "picture.not-a-picture");
    assertProblem(put(path, "candidate", FakePicture.damaged().bytes()), 422, "picture.damaged");
    assertProblem(
        put(path, "candidate", FakePicture.of(SELF).size(9000, 9000).bytes()),
        413,
        "picture.too-many-pixels");
    assertThat(put(path, "candidate", new byte[12_000_000]).statusCode()).isEqualTo(413);
    assertThat(stage.pictures.count()).isEqualTo(1);
    assertProblem(
        put("/api/onboarding/attempts/7/face", "candidate", FakePicture.of(SELF).bytes()),
        409,
        "onboarding.another-attempt");
  }

  @Test
  void theWrongPeopleAreToldNo() {
    stage.invite();
    submitted(FakePicture.of(SELF));
    var decisions = "/api/onboardings/" + stage.onboarding().id() + "/decisions";
    var approve = "{\"attempt\":1,\"decision\":\"approve\"}";

    assertProblem(post(decisions, "", approve), 401, "access.not-signed-in");
    assertProblem(post(decisions, "expired", approve), 401, "access.not-signed-in");
    assertProblem(post(decisions, "candidate", approve), 403, "access.not-permitted");
    assertProblem(post(decisions, "reviewer", approve), 403, "access.not-permitted");
    assertProblem(post(decisions, "elsewhere", approve), 404, "onboarding.not-found");
    assertProblem(get("/api/onboardings", "candidate"), 403, "access.not-permitted");
    assertProblem(get("/api/onboarding", "officer"), 403, "access.not-permitted");
    assertProblem(get("/api/onboarding", "someone"), 404, "onboarding.not-found");
    assertProblem(
        post(decisions, "officer", "{\"attempt\":1,\"decision\":\"reject\",\"reasons\":[\"x\"]}"),
        422,
        "onboarding.decision");
  }

  @Test
  void theSixthAttemptIsRefused() {
    stage.invite();
    for (var number = 1; number <= 5; number++) {
      submitted(FakePicture.empty());
    }
    assertProblem(post("/api/onboarding/attempts", "candidate", "{}"), 429, "onboarding.attempts");
    var id = stage.onboarding().id();
    assertThat(
            post(
                    "/api/onboardings/" + id + "/extra-attempts",
                    "officer",
                    "{\"more\":1,\"reason\":\"broken camera\"}")
                .body())
        .contains("\"attemptsLeft\":1");
    assertThat(post("/api/onboarding/attempts", "candidate", "{}").body())
        .contains("\"attempt\":6");
  }

  @Test
  void aCheckInGoesStepByStepAndACodeStandsInForAFace() {
    stage.onboarded();
    var begun =
        post("/api/exams/" + stage.exam.id() + "/check-ins", "candidate", "{\"way\":\"program\"}");
    assertThat(begun.statusCode()).isEqualTo(201);
    assertThat(begun.body()).contains("\"next\":\"consent\"", "\"face\"", "\"begin\"");
    var path = "/api/check-ins/" + value(begun, "checkIn");

    assertProblem(
        put(path + "/face", "candidate", FakePicture.of(SELF).bytes()),
        409,
        "check-in.step-skipped");
    assertProblem(post(path + "/begin", "candidate", ""), 409, "check-in.step-skipped");
    assertProblem(
        post(path + "/consent", "candidate", "{\"accepted\":true,\"textVersion\":\"old\"}"),
        409,
        "consent.another-text");
    var version = value(get(path, "candidate"), "version");
    assertThat(
            post(
                    path + "/consent",
                    "candidate",
                    "{\"accepted\":true,\"textVersion\":\"" + version + "\"}")
                .body())
        .contains("system-check");
    assertThat(post(path + "/system-check", "candidate", COMPUTER.formatted(249)).body())
        .contains("\"passed\":false", "250 kbit/s up");
    assertProblem(
        post(path + "/system-check", "candidate", COMPUTER.formatted(-1)),
        422,
        "system-check.impossible");
    assertThat(post(path + "/system-check", "candidate", COMPUTER.formatted(250)).body())
        .contains("\"next\":\"face\"");

    assertThat(put(path + "/face", "candidate", FakePicture.empty().bytes()).body())
        .contains("no-face");
    for (var i = 0; i < 2; i++) {
      put(path + "/face", "candidate", FakePicture.of("stranger").bytes());
    }
    assertThat(put(path + "/face", "candidate", FakePicture.of("stranger").bytes()).body())
        .contains("\"codeNeeded\":true");
    assertProblem(
        post(path + "/code", "candidate", "{\"code\":\"0\"}"), 422, "check-in.wrong-code");
    assertThat(post(path + "/code-requests", "candidate", "").statusCode()).isEqualTo(202);
    assertProblem(post(path + "/code-requests", "candidate", ""), 429, "check-in.code-requests");
    assertProblem(post(path + "/support-codes", "candidate", ""), 403, "access.not-permitted");
    assertProblem(post(path + "/support-codes", "elsewhere", ""), 404, "check-in.not-found");
    assertThat(post(path + "/support-codes", "support", "").statusCode()).isEqualTo(202);
    var code = stage.outbox.everPut().getLast().words().get("code");
    assertThat(post(path + "/code", "candidate", "{\"code\":\"" + code + "\"}").body())
        .contains("name-confirmation");
    assertProblem(get(path, "someone"), 404, "check-in.not-found");
  }

  @Test
  void decliningEndsTheCheckIn() {
    stage.onboarded();
    var begun = post("/api/exams/" + stage.exam.id() + "/check-ins", "candidate", "{}");
    var path = "/api/check-ins/" + value(begun, "checkIn");
    assertThat(post(path + "/consent", "candidate", "{\"accepted\":false}").body())
        .doesNotContain("next");
    assertProblem(
        post(path + "/system-check", "candidate", COMPUTER.formatted(250)), 410, "check-in.over");
    assertThat(get(path, "candidate").body()).contains("consent-declined");
  }

  @Test
  void theNetworkIsMeasuredWithBytesThatMeanNothing() {
    assertThat(get("/api/network-probe?bytes=1000", "candidate").body()).hasSize(1000);
    assertThat(get("/api/network-probe?bytes=2000000000", "candidate").body()).hasSize(1_000_000);
    assertThat(get("/api/network-probe?bytes=-1", "candidate").statusCode()).isEqualTo(200);
    assertThat(
            server
                .send(
                    "PUT",
                    "/api/network-probe",
                    "candidate",
                    "application/octet-stream",
                    new byte[131_072])
                .statusCode())
        .isEqualTo(204);
    assertProblem(get("/api/network-probe", ""), 401, "access.not-signed-in");
  }

  private HttpResponse<String> submitted(FakePicture face) {
    var number = value(post("/api/onboarding/attempts", "candidate", "{}"), "attempt");
    var path = "/api/onboarding/attempts/" + number;
    put(path + "/face", "candidate", face.bytes());
    put(path + "/document", "candidate", FakePicture.of(SELF).bytes());
    return post(path + "/submission", "candidate", "");
  }

  private HttpResponse<String> get(String path, String token) {
    return server.send("GET", path, token, "");
  }

  private HttpResponse<String> post(String path, String token, String json) {
    return server.send("POST", path, token, json);
  }

  private HttpResponse<String> put(String path, String token, byte[] picture) {
    return server.send("PUT", path, token, "image/jpeg", picture);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "\"reference\":");
  }

  private static String value(HttpResponse<String> answer, String name) {
    var found =
        java.util.regex.Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(answer.body());
    assertThat(found.find()).as(answer.body()).isTrue();
    return found.group(1);
  }
}
