package org.invigil.adapter.in.rest.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.session.Broadcast;
import org.invigil.application.port.in.session.PassOn;
import org.invigil.application.port.in.session.RaiseHand;
import org.invigil.application.port.in.session.ReadMessages;
import org.invigil.application.port.in.session.SeeLiveCandidate;
import org.invigil.application.port.in.session.SeeLiveExams;
import org.invigil.application.port.in.session.SeeLiveWall;
import org.invigil.application.port.in.session.SendMessage;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.application.service.live.LiveRooms;
import org.invigil.application.service.session.ChatService;
import org.invigil.application.service.session.LiveSeats;
import org.invigil.application.service.session.LiveService;
import org.invigil.application.service.session.LiveWallService;
import org.invigil.application.service.session.ProctorsService;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.SessionSamples;
import org.invigil.contracts.fakes.InMemoryCandidates;
import org.invigil.contracts.fakes.InMemoryChatMessages;
import org.invigil.contracts.fakes.InMemoryExamSessions;
import org.invigil.contracts.fakes.InMemoryExams;
import org.invigil.contracts.fakes.InMemorySessionFlags;
import org.invigil.contracts.fakes.InMemoryStaffAccounts;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSession;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"SES-10", "SEC-1"})
class ProctorsByRestTest {

  private final Memory memory = new Memory();
  private final MovableClock clock = new MovableClock(SessionSamples.TEN);
  private final ExamSession session = SessionSamples.session();
  private final RestServer server = new RestServer();

  @BeforeEach
  void start() {
    var sessions = new InMemoryExamSessions(memory);
    var messages = new InMemoryChatMessages(memory);
    var desk = new SessionDesk(sessions, memory, clock);
    var chance = new PredictableChance();
    var chat = new ChatService(desk, messages, chance);
    var live = new LiveService(desk);
    var seats =
        new LiveSeats(
            sessions,
            new InMemoryCandidates(memory),
            messages,
            new InMemorySessionFlags(memory),
            new InMemoryStaffAccounts(memory),
            new LiveRooms(2, 2));
    var wall = new LiveWallService(desk, seats, new InMemoryExams(memory), memory);
    var proctors = new ProctorsService(desk, seats, chat.sending(), chance);
    sessions.add(session);
    var plan = session.plan();
    server
        .with(SeeLiveExams.class, wall.exams())
        .with(SeeLiveWall.class, wall.wall())
        .with(SeeLiveCandidate.class, wall.candidate())
        .with(Broadcast.class, proctors.broadcasting())
        .with(PassOn.class, proctors.passingOn())
        .with(StepIn.class, live.steppingIn())
        .with(RaiseHand.class, live.raisingHands())
        .with(SendMessage.class, chat.sending())
        .with(ReadMessages.class, chat.reading())
        .signedIn("candidate", new Actor.Candidate(plan.candidate(), plan.institution()))
        .signedIn("proctor", staff(Set.of(plan.exam())))
        .signedIn("elsewhere", staff(Set.of()))
        .start();
  }

  private Actor.Staff staff(Set<ExamId> exams) {
    return new Actor.Staff(
        new StaffId(new UUID(5, 5)), session.plan().institution(), Set.of(Role.PROCTOR), exams);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aProctorSeesWhoNeedsThemAndAnswers() {
    assertThat(post(session("/hand"), "candidate", "{}")).isEqualTo(204);
    assertThat(get("/api/live", "proctor")).contains("\"sitting\":1", "\"hands\":1");
    assertThat(get(exam("/live"), "proctor"))
        .contains(session.id().toString(), "\"need\":\"hand-raised\"", "\"connected\":false");
    assertThat(get(session("/proctoring"), "proctor")).contains("\"handUp\":\"2026");
    assertThat(post(session("/hand/answer"), "proctor", "{}")).isEqualTo(200);
    assertThat(post(session("/hand/answer"), "proctor", "{}")).isEqualTo(409);
    assertThat(get(exam("/live"), "proctor")).contains("\"need\":\"connection-lost\"");
  }

  @Test
  void whatIsWrittenToAllIsReadByTheCandidate() {
    var all = "{\"id\":\"" + new UUID(1, 1) + "\",\"text\":\"Ten minutes left.\"}";
    assertThat(post(exam("/messages"), "proctor", all)).isEqualTo(200);
    assertThat(post(exam("/messages"), "proctor", all)).isEqualTo(200);
    assertThat(get(session("/messages"), "candidate").split("Ten minutes left.")).hasSize(2);
    assertThat(post(exam("/messages"), "proctor", "{}")).isEqualTo(422);
    assertThat(post(exam("/proctors"), "proctor", "{}")).isEqualTo(422);
  }

  @Test
  void othersAreRefused() {
    for (var who : Set.of("elsewhere", "candidate")) {
      assertThat(server.send("GET", exam("/live"), who, "").statusCode()).isEqualTo(403);
      assertThat(post(exam("/messages"), who, "{\"text\":\"Hello\"}")).isEqualTo(403);
      assertThat(post(exam("/proctors"), who, "{}")).isEqualTo(403);
      assertThat(post(session("/hand/answer"), who, "{}")).isIn(403, 404);
      assertThat(server.send("GET", session("/proctoring"), who, "").statusCode()).isIn(403, 404);
    }
    assertThat(server.send("GET", "/api/live", "candidate", "").statusCode()).isEqualTo(403);
    assertThat(server.send("GET", "/api/live", "", "").statusCode()).isEqualTo(401);
  }

  private String exam(String path) {
    return "/api/exams/" + session.plan().exam() + path;
  }

  private String session(String path) {
    return "/api/sessions/" + session.id() + path;
  }

  private int post(String path, String who, String body) {
    return server.send("POST", path, who, body).statusCode();
  }

  private String get(String path, String who) {
    return server.send("GET", path, who, "").body();
  }
}
