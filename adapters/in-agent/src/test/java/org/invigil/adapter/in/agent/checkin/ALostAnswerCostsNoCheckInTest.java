package org.invigil.adapter.in.agent.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.camera.Camera;
import org.invigil.adapter.in.agent.camera.CameraFailure;
import org.invigil.adapter.in.agent.camera.Cameras;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.domain.exam.ExamId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule("CHK-1")
class ALostAnswerCostsNoCheckInTest {

  private static final ExamId EXAM = new ExamId(new UUID(0, 15));

  private static final String AT_DOCUMENT = "{\"checkIn\":\"7\",\"next\":\"document\"}";
  private static final String AT_BEGIN = "{\"checkIn\":\"7\",\"next\":\"begin\"}";
  private static final String BEGUN =
      """
      {"session":"%s","sitting":1,"dataKey":"AAAA","uploadToken":"u",
       "serverTime":"2030-05-06T10:00:00Z"}\
      """
          .formatted(new UUID(0, 16));

  @TempDir Path folder;

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
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void aStepThatWasDoneInAnEarlierTryIsLeftForTheNext() throws Exception {
    server.replies = (call, body) -> Optional.of(call.endsWith("/begin") ? BEGUN : AT_BEGIN);
    server.answersNext(200, AT_DOCUMENT);
    server.answersNext(503, "");
    server.answersNext(409, TestServer.problem(409, "check-in.step-done"));
    assertThat(walk().walk().session().value()).isEqualTo(new UUID(0, 16));
    assertThat(server.log).containsExactly("GET /api/check-ins/7", "POST /api/check-ins/7/begin");
  }

  @Test
  void anyOtherNoEndsTheCheckIn() throws Exception {
    server.answersNext(200, AT_DOCUMENT);
    server.answersNext(409, TestServer.problem(409, "check-in.not-this-step"));
    var walk = walk();
    assertThatExceptionOfType(CheckInFailed.class)
        .isThrownBy(walk::walk)
        .withMessageContaining("check-in.not-this-step");
  }

  private CheckInWalk walk() throws IOException {
    var document = Files.write(folder.resolve("document.jpg"), new byte[] {1});
    var say = new Say(new PrintStream(new ByteArrayOutputStream(), true), () -> Duration.ZERO);
    var cameras = new NoCamera();
    return new CheckInWalk(
        client,
        EXAM,
        cameras,
        new Computer(cameras, folder, true),
        Optional.of(document),
        true,
        say,
        Pace.REAL,
        InstantSource.system());
  }

  /** The document is a file, so no camera is needed. */
  private static final class NoCamera implements Cameras {

    @Override
    public Camera open() throws CameraFailure {
      throw new CameraFailure("there is none");
    }

    @Override
    public String name() {
      return "none";
    }

    @Override
    public boolean isStandIn() {
      return true;
    }

    @Override
    public Duration position() {
      return Duration.ZERO;
    }
  }
}
