package org.invigil.adapter.in.agent.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.adapter.in.agent.spool.Spools;
import org.invigil.adapter.in.agent.spool.UploadCredential;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule("SES-4")
class EachSessionHasASpoolOfItsOwnTest {

  private static final ExamSessionId FIRST = new ExamSessionId(new UUID(0, 1));
  private static final ExamSessionId SECOND = new ExamSessionId(new UUID(0, 2));
  private static final ExamId ONE = new ExamId(new UUID(1, 1));
  private static final ExamId OTHER = new ExamId(new UUID(1, 2));

  @TempDir Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private TestServer server;
  private ExamServer client;

  @BeforeEach
  void open() throws Exception {
    server = new TestServer();
    client =
        ExamServer.at(
            ServerAddress.parse(server.address()),
            "t",
            ProxySelector.of(null),
            Duration.ofSeconds(5));
    server.replies =
        (call, body) ->
            call.startsWith("POST") ? Optional.of("{\"state\":\"complete\"}") : Optional.empty();
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void whatTheServerRefusesOfOneSessionHoldsUpNoOtherAndIsNotWrittenOver() throws Exception {
    try (var spools = Spools.open(folder)) {
      left(spools, FIRST, ONE, false);
      server.answersNext(401, TestServer.problem(401, "access.not-signed-in"));
      assertThat(deliverBefore(spools, OTHER)).isTrue();
      Path piece = folder.resolve(FIRST + "/segments/1-camera-00000000.sealed");
      byte[] recorded = Files.readAllBytes(piece);
      left(spools, SECOND, OTHER, true);
      assertThat(piece).hasBinaryContent(recorded);

      server.answersNext(401, TestServer.problem(401, "access.not-signed-in"));
      assertThat(deliverBefore(spools, new ExamId(new UUID(1, 3)))).isTrue();
      assertThat(piece).hasBinaryContent(recorded);
      assertThat(server.kept).containsOnlyKeys(path(SECOND));
      assertThat(server.headersOf.get("PUT " + path(SECOND)).get("Authorization"))
          .containsExactly("Bearer token of " + SECOND);
      assertThat(spools.earlier()).containsExactly(folder.resolve(FIRST.toString()));
    }
  }

  @Test
  void anExamThatWasEndedHereIsNotBegunAgain() throws Exception {
    try (var spools = Spools.open(folder.resolve("spool"))) {
      left(spools, FIRST, ONE, true);
      assertThat(deliverBefore(spools, ONE)).isFalse();
      assertThat(server.kept).containsOnlyKeys(path(FIRST));
    }
    assertThat(folder.resolve("spool")).doesNotExist();
    assertThat(printed.toString()).contains("nothing is left here");
  }

  @Test
  void aRecordingForAnotherServerWaitsForIt() throws Exception {
    try (var spools = Spools.open(folder)) {
      left(spools, FIRST, ONE, true);
      try (Spool spool = spools.of(FIRST)) {
        new UploadCredential("https://other.example/", ONE.toString(), FIRST.toString(), "t", true)
            .keepIn(spool);
      }
      assertThat(deliverBefore(spools, ONE)).isTrue();
      assertThat(server.log).isEmpty();
      assertThat(printed.toString()).contains("https://other.example/");
    }
  }

  @Test
  void whatOthersPutBesideThemStays() throws Exception {
    Path letter = folder.resolve("spool/letter.txt");
    try (var spools = Spools.open(folder.resolve("spool"))) {
      assertThat(spools.earlier()).isEmpty();
      Files.writeString(letter, "mine");
    }
    assertThat(letter).hasContent("mine");
  }

  @Test
  void twoProgramsNeverShareThem() throws Exception {
    try (var spools = Spools.open(folder)) {
      assertThat(spools.earlier()).isEmpty();
      assertThatExceptionOfType(SpoolFailure.class).isThrownBy(() -> Spools.open(folder));
    }
  }

  private boolean deliverBefore(Spools spools, ExamId exam) throws Exception {
    var say = new Say(new PrintStream(printed, true), () -> Duration.ZERO);
    return new EarlierSessions(spools, client, say).deliverBefore(exam);
  }

  private void left(Spools spools, ExamSessionId session, ExamId exam, boolean ended)
      throws Exception {
    try (Spool spool = spools.of(session)) {
      var file =
          spool.begin(new Chain(session, 1, StreamName.CAMERA).next(Instant.EPOCH, 0, "video/mp4"));
      file.append(Segments.fragment(session.value().hashCode()), 1000);
      assertThat(file.finish(1000).length()).isPositive();
      new UploadCredential(
              client.address().toString(),
              exam.toString(),
              session.toString(),
              "token of " + session,
              ended)
          .keepIn(spool);
    }
  }

  private static String path(ExamSessionId session) {
    return "/api/sessions/" + session + "/sittings/1/streams/camera/segments/0";
  }
}
