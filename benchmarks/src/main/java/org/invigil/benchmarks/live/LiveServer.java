package org.invigil.benchmarks.live;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.invigil.adapter.in.rest.live.LiveSettings;
import org.invigil.adapter.in.rest.pace.UploadPace;
import org.invigil.adapter.out.storage.evidence.SealedFragments;
import org.invigil.application.port.in.access.RecogniseToken;
import org.invigil.application.port.in.session.ShowLive;
import org.invigil.application.port.in.session.WatchLive;
import org.invigil.application.port.out.Fragments;
import org.invigil.application.service.live.LiveRooms;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.application.service.session.ShowLiveService;
import org.invigil.application.service.session.WatchLiveService;
import org.invigil.contracts.SessionSamples;
import org.invigil.contracts.fakes.InMemoryAccessLog;
import org.invigil.contracts.fakes.InMemoryExamSessions;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;

/**
 * The real way of live pictures (sockets, use cases, opening of fragments) around stores in memory,
 * with live exams that are running. A session's tokens are {@code program} and {@code proctor} with
 * its identifier.
 */
final class LiveServer implements AutoCloseable {

  private final Memory memory = new Memory();
  private final InMemoryKeys keys = new InMemoryKeys(memory);
  private final InMemoryExamSessions sessions = new InMemoryExamSessions(memory);
  private final InstitutionId institution = new InstitutionId(new UUID(1, 1));
  private final ExamId exam = new ExamId(new UUID(2, 2));
  private final List<ExamSessionId> begun = new ArrayList<>();
  private final ApplicationContext context;
  private final EmbeddedServer server;

  LiveServer(int count) {
    for (int i = 0; i < count; i++) {
      var session =
          SessionSamples.session(institution, exam, new CandidateId(new UUID(3, i)), Instant.now());
      sessions.add(session);
      keys.make(session.id().value(), institution);
      begun.add(session.id());
    }
    InstantSource time = InstantSource.system();
    var desk = new SessionDesk(sessions, memory, time);
    var rooms = new LiveRooms(1000, 1000);
    var log = new InMemoryAccessLog(memory, keys);
    context =
        ApplicationContext.builder()
            .properties(Map.of("micronaut.server.port", -1, "micronaut.server.host", "127.0.0.1"))
            .banner(false)
            .build();
    context.registerSingleton(RecogniseToken.class, this::recognise);
    context.registerSingleton(LiveSettings.class, new LiveSettings("http://127.0.0.1"));
    context.registerSingleton(
        UploadPace.class, new UploadPace(Duration.ofMinutes(1), System::nanoTime));
    context.registerSingleton(ShowLive.class, new ShowLiveService(desk, fragments(), rooms, time));
    context.registerSingleton(
        WatchLive.class,
        new WatchLiveService(desk, rooms, log, memory, new PredictableChance(), time));
    context.start();
    server = context.getBean(EmbeddedServer.class).start();
  }

  Fragments fragments() {
    return new SealedFragments(keys);
  }

  List<ExamSessionId> sessions() {
    return begun;
  }

  byte[] mediaKey(ExamSessionId session) {
    return keys.mediaKey(session.value());
  }

  String address() {
    return server.getURI().toString();
  }

  URI watching(ExamSessionId session) {
    return URI.create(address().replaceFirst("^http", "ws") + "/api/sessions/" + session + "/live");
  }

  private RecogniseToken.Outcome recognise(RecogniseToken.Command command) {
    for (ExamSessionId session : begun) {
      if (command.token().equals("program" + session)) {
        return new RecogniseToken.Recognised(new Actor.Uploader(session, institution));
      }
      if (command.token().equals("proctor" + session)) {
        return new RecogniseToken.Recognised(
            new Actor.Staff(
                new StaffId(new UUID(5, 5)), institution, Set.of(Role.PROCTOR), Set.of(exam)));
      }
    }
    return new RecogniseToken.Unknown();
  }

  @Override
  public void close() {
    server.stop();
    context.close();
  }
}
