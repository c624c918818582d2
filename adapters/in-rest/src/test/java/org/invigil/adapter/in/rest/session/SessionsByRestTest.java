package org.invigil.adapter.in.rest.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.flag.RecomputeFlags;
import org.invigil.application.port.in.session.AcceptRecording;
import org.invigil.application.port.in.session.AskToEnd;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.application.port.in.session.ConcludeRecording;
import org.invigil.application.port.in.session.ConfirmEnd;
import org.invigil.application.port.in.session.CreditTime;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.LeaveDesk;
import org.invigil.application.port.in.session.RaiseHand;
import org.invigil.application.port.in.session.ReadMessages;
import org.invigil.application.port.in.session.ReopenSession;
import org.invigil.application.port.in.session.ReportEvents;
import org.invigil.application.port.in.session.ReportProblem;
import org.invigil.application.port.in.session.ReturnToDesk;
import org.invigil.application.port.in.session.SeeSession;
import org.invigil.application.port.in.session.SeeSupport;
import org.invigil.application.port.in.session.SendMessage;
import org.invigil.application.port.in.session.SettleReport;
import org.invigil.application.port.in.session.StayInExam;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.application.port.in.session.WitnessDigests;
import org.invigil.application.service.session.BreaksService;
import org.invigil.application.service.session.ChatService;
import org.invigil.application.service.session.EndingService;
import org.invigil.application.service.session.EventsService;
import org.invigil.application.service.session.KeepSegmentService;
import org.invigil.application.service.session.LiveService;
import org.invigil.application.service.session.Problems;
import org.invigil.application.service.session.Recordings;
import org.invigil.application.service.session.SeeSessionService;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.application.service.session.SupportService;
import org.invigil.application.service.session.UploadService;
import org.invigil.application.service.session.WitnessService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.SessionSamples;
import org.invigil.contracts.fakes.InMemoryChatMessages;
import org.invigil.contracts.fakes.InMemoryEvidenceStore;
import org.invigil.contracts.fakes.InMemoryExamSessions;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.InMemorySegments;
import org.invigil.contracts.fakes.InMemorySessionEvents;
import org.invigil.contracts.fakes.InMemorySupportReports;
import org.invigil.contracts.fakes.InMemoryTokens;
import org.invigil.contracts.fakes.InMemoryWitnesses;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PlainSigner;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.domain.session.ExamSession;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"SES-10", "SES-11", "SEC-1"})
class SessionsByRestTest {

  private static final byte[] BYTES = {1, 2, 3};

  private static final MovableClock CLOCK = new MovableClock(SessionSamples.TEN);
  private static final Memory MEMORY = new Memory();
  private static final InMemoryExamSessions SESSIONS = new InMemoryExamSessions(MEMORY);
  private static final InMemorySegments SEGMENTS = new InMemorySegments(MEMORY);
  private static final InMemoryWitnesses WITNESSES = new InMemoryWitnesses(MEMORY);
  private static final RestServer SERVER = server();

  private static ExamSession first;
  private ExamSession session;

  private static RestServer server() {
    var events = new InMemorySessionEvents(MEMORY);
    var reports = new InMemorySupportReports(MEMORY);
    var chance = new PredictableChance();
    var recordings = new Recordings(SEGMENTS, WITNESSES, events);
    var desk = new SessionDesk(SESSIONS, MEMORY, CLOCK);
    var breaks = new BreaksService(desk, recordings);
    var problems = new Problems(reports, chance);
    var ending = new EndingService(desk, recordings, problems);
    var uploads =
        new UploadService(
            desk,
            recordings,
            new InMemoryTokens(MEMORY),
            command -> new RecomputeFlags.NoSuchSession());
    var live = new LiveService(desk);
    var chat = new ChatService(desk, new InMemoryChatMessages(MEMORY), chance);
    var support = new SupportService(desk, recordings, SESSIONS, reports, problems);
    return new RestServer()
        .with(SeeSession.class, new SeeSessionService(desk, recordings))
        .with(LeaveDesk.class, breaks.leaving())
        .with(ReturnToDesk.class, breaks.returning())
        .with(AskToEnd.class, ending.asking())
        .with(StayInExam.class, ending.staying())
        .with(ConfirmEnd.class, ending.confirming())
        .with(ReportEvents.class, new EventsService(desk, recordings, events))
        .with(WitnessDigests.class, new WitnessService(desk, WITNESSES, new PlainSigner(), chance))
        .with(CompleteUpload.class, uploads.completing())
        .with(ConcludeRecording.class, uploads.concluding())
        .with(AcceptRecording.class, uploads.accepting())
        .with(StepIn.class, live.steppingIn())
        .with(RaiseHand.class, live.raisingHands())
        .with(SendMessage.class, chat.sending())
        .with(ReadMessages.class, chat.reading())
        .with(ReportProblem.class, support.reporting())
        .with(CreditTime.class, support.crediting())
        .with(ReopenSession.class, support.reopening())
        .with(SettleReport.class, support.settling())
        .with(SeeSupport.class, support.seeing())
        .with(
            KeepSegment.class,
            new KeepSegmentService(
                SESSIONS,
                new InMemoryEvidenceStore(MEMORY),
                SEGMENTS,
                WITNESSES,
                events,
                new InMemoryKeys(MEMORY),
                CLOCK,
                WitnessPolicy.THIRTY_SECONDS));
  }

  @BeforeAll
  static void start() {
    first = SessionSamples.session();
    var plan = first.plan();
    var staff =
        new Actor.Staff(
            new StaffId(new UUID(5, 5)),
            plan.institution(),
            Set.of(Role.PROCTOR, Role.SUPPORT),
            Set.of(plan.exam()));
    SERVER
        .signedIn("candidate", new Actor.Candidate(plan.candidate(), plan.institution()))
        .signedIn("uploader", new Actor.Uploader(plan.id(), plan.institution()))
        .signedIn(
            "uploader of another",
            new Actor.Uploader(SessionSamples.session().id(), plan.institution()))
        .signedIn("staff", staff)
        .signedIn(
            "stranger",
            new Actor.Candidate(SessionSamples.session().plan().candidate(), plan.institution()))
        .start();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @BeforeEach
  void begin() {
    CLOCK.moveTo(SessionSamples.TEN);
    SESSIONS.erase(first.id());
    SEGMENTS.erase(first.id(), 1000);
    WITNESSES.erase(first.id());
    SESSIONS.add(first);
    session = first;
  }

  @Test
  void aBreakIsDeclaredAndEndedAndItsLengthIsTold() {
    assertThat(post("/breaks", "candidate", "{}").statusCode()).isEqualTo(201);
    CLOCK.advance(Duration.ofMinutes(7));
    var back = post("/breaks/current/return", "candidate", "{}");

    assertThat(back.statusCode()).isEqualTo(200);
    assertThat(back.body()).contains("\"length\":\"PT7M\"").doesNotContain("comfort-break");
    assertThat(get("", "candidate").body()).contains("\"state\":\"running\"", "PT7M");
  }

  @Test
  void theEndTakesTwoSteps() {
    assertThat(post("/ending/confirmation", "candidate", "{}").statusCode()).isEqualTo(409);
    assertThat(post("/ending", "candidate", "{}").body())
        .contains("Yes, I have completed and submitted my exam");
    assertThat(post("/ending/confirmation", "candidate", "{}").statusCode()).isEqualTo(200);
    assertThat(post("/completion", "uploader", "{}").body()).contains("not-proctored");
  }

  @Test
  void aSegmentIsCreatedOnceAndOtherBytesAreRefused() {
    assertThat(put(0, "uploader", BYTES, BYTES).statusCode()).isEqualTo(201);
    assertThat(put(0, "uploader", BYTES, BYTES).statusCode()).isEqualTo(200);
    var forged = put(0, "candidate", new byte[] {9}, new byte[] {9});

    assertThat(forged.statusCode()).isEqualTo(409);
    assertThat(forged.body()).contains("segment.taken-by-other-bytes");
    assertThat(get("", "uploader").body()).contains("\"segments\":1");
  }

  @Test
  void aLargeSegmentComesWholeAndOneByteMoreIsRefused() {
    var most = new byte[(int) KeepSegment.MOST_BYTES];
    new Random(7).nextBytes(most);
    var tooMany = new byte[(int) KeepSegment.MOST_BYTES + 1];

    assertThat(put(0, "uploader", most, most).statusCode()).isEqualTo(201);
    var refused = put(1, "uploader", tooMany, tooMany);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("segment.too-large");
  }

  @Test
  void aSessionThatIsCompleteTakesNothingMore() {
    put(0, "uploader", BYTES, BYTES);
    post("/ending", "candidate", "{}");
    post("/ending/confirmation", "candidate", "{}");
    assertThat(put(1, "uploader", BYTES, BYTES).statusCode()).isEqualTo(201);
    assertThat(post("/completion", "uploader", "{}").statusCode()).isEqualTo(200);
    CLOCK.advance(Duration.ofSeconds(3));
    var late = put(2, "uploader", BYTES, BYTES);

    assertThat(late.statusCode()).isEqualTo(410);
    assertThat(late.body()).contains("session.closed");
    assertThat(get("", "uploader").body()).contains("\"segments\":2");
  }

  @Test
  void bytesThatEndTooEarlyAreNotKeptAndTheirPlaceStaysFree() throws IOException {
    put(0, "uploader", BYTES, BYTES);
    var path = path("/sittings/1/streams/camera/segments/1");
    try (var socket = new Socket(SERVER.uri(path).getHost(), SERVER.uri(path).getPort())) {
      socket.getOutputStream().write(head(path, 1000));
      socket.getOutputStream().write(new byte[500]);
      socket.shutdownOutput();
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .doesNotContain(" 200 ", " 201 ");
    }
    assertThat(get("", "uploader").body()).contains("\"segments\":1");
    assertThat(put(1, "uploader", BYTES, BYTES).statusCode()).isEqualTo(201);
  }

  @Test
  void everyAnswerToASegmentAndNoOtherTellsHowLongToRest() {
    for (var answer :
        List.of(
            put(0, "uploader", BYTES, BYTES),
            put(0, "uploader", BYTES, BYTES),
            put(1, "uploader", BYTES, new byte[] {9}))) {
      assertThat(answer.headers().firstValue("Invigil-Pace")).isPresent();
    }
    assertThat(get("", "uploader").headers().firstValue("Invigil-Pace")).isEmpty();
  }

  @Test
  @Rule("SES-4")
  void onlyWhatIsKeptIsAnsweredWithItsDigest() {
    for (int i = 0; i < 2; i++) {
      var kept = put(0, "uploader", BYTES, BYTES);
      assertThat(kept.headers().firstValue("Repr-Digest"))
          .isPresent()
          .isEqualTo(kept.request().headers().firstValue("Content-Digest"));
    }
    for (var no :
        List.of(
            put(0, "uploader", new byte[] {9}, new byte[] {9}),
            put(1, "uploader", BYTES, new byte[] {9}),
            put(1, "nobody", BYTES, BYTES))) {
      assertThat(no.headers().firstValue("Repr-Digest")).isEmpty();
    }
  }

  @Test
  void anUploaderWhoIsRememberedStaysWhoItIsAndOpensToNobodyElse() {
    assertThat(put(0, "uploader", BYTES, BYTES).statusCode()).isEqualTo(201);
    for (int i = 0; i < 2; i++) {
      assertThat(put(1, "uploader of another", BYTES, BYTES).statusCode()).isEqualTo(403);
      assertThat(put(1, "nobody", BYTES, BYTES).statusCode()).isEqualTo(401);
      assertThat(put(1, "", BYTES, BYTES).statusCode()).isEqualTo(401);
      assertThat(post("/breaks", "uploader", "{}").statusCode()).isEqualTo(404);
    }
    assertThat(put(1, "uploader", BYTES, BYTES).statusCode()).isEqualTo(201);
  }

  @Test
  void whatIsNotOfTheStreamsMediaTypeIsRefusedBeforeItIsReadAndTouchesNobodyElse() {
    put(0, "uploader", BYTES, BYTES);
    var screen = path("/sittings/1/streams/screen/segments/0");
    var refused = SERVER.send(sealed(SERVER.uri(screen), "uploader", BYTES, BYTES).build());

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(refused.body())
        .contains(
            "segment.not-a-media-type-of-stream",
            "Segments of the stream screen are application/vnd.invigil.screen.");
    assertThat(statusWithoutBody(screen)).contains(" 422 ");
    assertThat(
            SERVER
                .send(
                    sealed(SERVER.uri(screen), "uploader", BYTES, BYTES)
                        .setHeader("Invigil-Media-Type", "application/vnd.invigil.screen")
                        .build())
                .statusCode())
        .isEqualTo(201);
    assertThat(get("", "uploader").body()).contains("\"segments\":2");
  }

  /** What is answered to a film for the screen whose announced bytes never come. */
  private String statusWithoutBody(String path) {
    var address = SERVER.uri(path);
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(head(path, 1000));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] head(String path, int length) {
    var head = new StringBuilder("PUT " + path + " HTTP/1.1\r\nHost: here\r\n");
    sealed(SERVER.uri(path), "uploader", BYTES, BYTES)
        .build()
        .headers()
        .map()
        .forEach((name, it) -> head.append(name + ": " + it.getFirst() + "\r\n"));
    head.append("Content-Length: " + length + "\r\n\r\n");
    return head.toString().getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void headersThatCannotBeReadAreRefused() {
    var request =
        HttpRequest.newBuilder(SERVER.uri(path("/sittings/1/streams/camera/segments/0")))
            .header("Authorization", "Bearer uploader")
            .header("Content-Type", "application/octet-stream")
            .header("Invigil-Started-At", "yesterday")
            .PUT(BodyPublishers.ofByteArray(BYTES))
            .build();

    assertThat(SERVER.send(request).statusCode()).isEqualTo(422);
    assertThat(
            SERVER
                .send(segment("/sittings/1/streams/keyboard/segments/0", "uploader", BYTES, BYTES))
                .body())
        .contains("segment.no-such-place");
    assertThat(
            SERVER
                .send(segment("/sittings/2/streams/camera/segments/0", "uploader", BYTES, BYTES))
                .body())
        .contains("segment.no-such-sitting");
  }

  @Test
  void nobodyElsesSessionCanBeTouched() {
    assertThat(put(0, "stranger", BYTES, BYTES).statusCode()).isEqualTo(404);
    assertThat(get("", "stranger").statusCode()).isEqualTo(404);
    assertThat(post("/breaks", "stranger", "{}").statusCode()).isEqualTo(404);
    assertThat(post("/breaks", "uploader", "{}").statusCode()).isEqualTo(404);
    assertThat(post("/breaks", "staff", "{}").statusCode()).isEqualTo(403);
    assertThat(put(0, "expired", BYTES, BYTES).statusCode()).isEqualTo(401);
    assertThat(put(0, "", BYTES, BYTES).statusCode()).isEqualTo(401);
    assertThat(post("/warnings", "candidate", "{\"text\":\"no\"}").statusCode()).isEqualTo(404);
  }

  @Test
  void digestsAreSigned() {
    var body =
        "{\"digests\":[{\"sitting\":1,\"stream\":\"camera\",\"sequence\":0,\"sha256\":\"%s\"}]}"
            .formatted(SessionSamples.digest(1).hex());
    var signed = post("/witnesses", "candidate", body);

    assertThat(signed.statusCode()).isEqualTo(201);
    assertThat(signed.body()).contains("witness", "signature", "\"at\":\"2026-11-02T10:00:00Z\"");
    assertThat(post("/witnesses", "candidate", body.replace("camera", "moon")).statusCode())
        .isEqualTo(422);
    assertThat(get("", "candidate").body())
        .contains("{\"sitting\":1,\"stream\":\"camera\",\"from\":0,\"to\":0}");
  }

  @Test
  void eventsAreNoted() {
    var body =
        "{\"events\":[{\"kind\":\"border-shown\",\"at\":\"2026-11-02T10:00:00Z\"},"
            + "{\"kind\":\"key-pressed\",\"at\":\"2026-11-02T10:00:00Z\"}]}";
    var noted = post("/events", "candidate", body);

    assertThat(noted.statusCode()).isEqualTo(200);
    assertThat(noted.body()).contains("\"added\":1", "\"refused\":[1]");
  }

  @Test
  void aProctorStepsInAndTheCandidateSeesIt() {
    assertThat(post("/warnings", "staff", "{\"text\":\"Look here.\"}").statusCode()).isEqualTo(200);
    assertThat(post("/pause", "staff", "{\"reason\":\"One moment.\"}").body()).contains("paused");
    assertThat(post("/resume", "staff", "").body()).contains("running");
    assertThat(post("/flags", "staff", "{\"text\":\"Talks.\"}").statusCode()).isEqualTo(200);
    assertThat(get("", "candidate").body())
        .contains("Look here.", "One moment.")
        .doesNotContain("Talks.");
    assertThat(post("/warnings", "staff", "{\"text\":\" \"}").statusCode()).isEqualTo(422);
    assertThat(post("/end", "staff", "{\"reason\":\"Enough.\"}").body())
        .contains("ended-by-proctor");
  }

  @Test
  void messagesGoBothWays() {
    assertThat(post("/messages", "candidate", "{\"text\":\"Hello?\"}").statusCode()).isEqualTo(201);
    assertThat(post("/messages", "staff", "{\"text\":\"Here.\"}").statusCode()).isEqualTo(201);
    assertThat(get("/messages", "candidate").body()).contains("Hello?", "Here.");
    assertThat(get("/messages", "stranger").statusCode()).isEqualTo(404);
  }

  @Test
  @Rule({"SUP-1", "SUP-2"})
  void aProblemIsReportedSeenCreditedAndAnswered() {
    var reported = post("/problem-reports", "candidate", "{\"text\":\"The page is blank.\"}");
    assertThat(reported.statusCode()).isEqualTo(201);
    assertThat(reported.body()).contains("\"reference\":\"P-");
    CLOCK.advance(Duration.ofMinutes(5));

    var waiting = SERVER.send("GET", "/api/support/reports", "staff", "");
    assertThat(waiting.body()).contains("\"state\":\"running\"", "\"creditableSeconds\":300");
    var id = waiting.body().replaceAll(".*\"report\":\"([0-9a-f-]{36})\".*", "$1");
    assertThat(
            post(
                    "/credits",
                    "staff",
                    "{\"report\":\"%s\",\"seconds\":301,\"reason\":\"lost\"}".formatted(id))
                .body())
        .contains("credit.beyond-lost-time");
    assertThat(
            post(
                    "/credits",
                    "staff",
                    "{\"report\":\"%s\",\"seconds\":300,\"reason\":\"lost\"}".formatted(id))
                .statusCode())
        .isEqualTo(201);
    assertThat(
            SERVER
                .send(
                    "POST",
                    "/api/support/reports/" + id + "/answer",
                    "staff",
                    "{\"answer\":\"Reload it.\"}")
                .statusCode())
        .isEqualTo(204);
    assertThat(SERVER.send("GET", "/api/support/reports", "candidate", "").statusCode())
        .isEqualTo(403);
  }

  private String path(String under) {
    return "/api/sessions/" + session.id() + under;
  }

  private HttpResponse<String> post(String under, String token, String json) {
    return SERVER.send("POST", path(under), token, json);
  }

  private HttpResponse<String> get(String under, String token) {
    return SERVER.send("GET", path(under), token, "");
  }

  private HttpResponse<String> put(int sequence, String token, byte[] body, byte[] announced) {
    return SERVER.send(
        segment("/sittings/1/streams/camera/segments/" + sequence, token, body, announced));
  }

  private HttpRequest segment(String under, String token, byte[] body, byte[] announced) {
    return sealed(SERVER.uri(path(under)), token, body, announced).build();
  }

  private static HttpRequest.Builder sealed(
      URI address, String token, byte[] body, byte[] announced) {
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/octet-stream")
            .header("Content-Digest", "sha-256=:" + digest(announced) + ":")
            .header("Invigil-Started-At", "2026-11-02T10:00:00Z")
            .header("Invigil-Monotonic-Millis", "0")
            .header("Invigil-Duration-Millis", "10000")
            .header("Invigil-Media-Type", "video/mp4")
            .header("Invigil-Previous-Digest", "none")
            .header("Invigil-Cut-Short", "false")
            .PUT(BodyPublishers.ofByteArray(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }

  private static String digest(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
