package org.invigil.server.watching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.SessionPlan;
import org.invigil.server.Server;
import org.invigil.server.settings.Settings;

/**
 * A whole server with a live exam that runs. It listens where its public address says, because
 * browsers say which page opens a WebSocket.
 */
public final class LiveStage implements AutoCloseable {

  public static final String COLLEAGUE = "pedro@example.org";
  private static final String OFFICER = "olivia@example.org";

  public final Server server;
  public final RecordedSession first;
  private final Path folder;
  private final SessionPlan plan;

  public LiveStage() throws Exception {
    folder = Files.createTempDirectory("invigil-live");
    server =
        Server.start(
            Settings.read(
                Map.of(
                    "INVIGIL_HOME", folder.toString(),
                    "INVIGIL_PORT", freePort(),
                    "INVIGIL_ANALYSIS", "off")));
    first = RecordedSession.live(server.address(), server.context());
    plan = bean(ExamSessions.class).find(first.id).orElseThrow().value().plan();
    hire();
  }

  private void hire() throws Exception {
    var officer = first.signIn(OFFICER);
    first.post(
        officer,
        "/api/staff",
        Map.of(
            "name",
            "Pedro Proctor",
            "email",
            COLLEAGUE,
            "password",
            RecordedSession.PASSWORD,
            "roles",
            List.of("PROCTOR")));
    var colleague = first.get(first.signIn(COLLEAGUE), "/api/me").path("staff").asText();
    first.post(officer, "/api/exams/" + exam() + "/assignments", Map.of("staff", colleague));
  }

  private static String freePort() throws IOException {
    try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Integer.toString(door.getLocalPort());
    }
  }

  private <T> T bean(Class<T> type) {
    return server.context().getBean(type);
  }

  public URI address() {
    return server.address();
  }

  public String exam() {
    return plan.exam().toString();
  }

  /** Of the candidate of the first session. */
  public String candidate() {
    return candidate(plan.candidate());
  }

  private String candidate(CandidateId id) {
    return bean(Tokens.class)
        .issue(
            new TokenHolder.OfCandidate(id, plan.institution()), Instant.now().plusSeconds(3600));
  }

  /** Somebody else sits the same exam; nobody else's program is running. */
  public ExamSession sits(String name) throws Exception {
    var number = UUID.randomUUID().toString().substring(0, 8);
    var candidate =
        first
            .post(
                first.signIn(OFFICER),
                "/api/candidates",
                Map.of("identifier", number, "name", name, "email", number + "@example.org"))
            .path("candidate")
            .asText();
    var own =
        new SessionPlan(
            new ExamSessionId(UUID.randomUUID()),
            plan.institution(),
            plan.exam(),
            new CandidateId(UUID.fromString(candidate)),
            plan.service(),
            plan.captured(),
            plan.examAddress(),
            plan.contact(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            plan.duration(),
            plan.additional(),
            plan.breaks(),
            plan.uncoveredTolerated(),
            plan.watchList(),
            plan.permitted());
    var session =
        ExamSession.Running.begin(
            own,
            new CheckedIn(
                new CheckInId(UUID.randomUUID()),
                own.institution(),
                own.exam(),
                own.candidate(),
                Set.of()));
    bean(Keys.class).make(own.id().value(), own.institution());
    bean(UnitOfWork.class).inOne(() -> bean(ExamSessions.class).add(session));
    return session;
  }

  /** Of the program that shows this session. */
  String uploader(ExamSessionId session) {
    return bean(Tokens.class)
        .issue(
            new TokenHolder.OfUploader(session, plan.institution()),
            Instant.now().plusSeconds(3600));
  }

  byte[] mediaKey(ExamSessionId session) {
    return bean(Keys.class).mediaKey(session.value());
  }

  /** The process of its database. */
  long database() throws IOException {
    return Long.parseLong(
        Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst().strip());
  }

  @Override
  public void close() {
    server.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
