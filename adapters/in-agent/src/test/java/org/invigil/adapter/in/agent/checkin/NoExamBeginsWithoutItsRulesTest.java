package org.invigil.adapter.in.agent.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.delivery.BackOff;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.domain.exam.ExamId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"EXM-1", "SES-4"})
class NoExamBeginsWithoutItsRulesTest {

  private static final ExamId EXAM = new ExamId(new UUID(0, 14));

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
    server.replies = (call, body) -> Optional.of("{\"captures\":[\"CAMERA\",\"SCREEN\"]}");
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void aServerThatIsBusyOrHiddenByAPortalIsAskedAgain() throws Exception {
    server.answersNext(503, TestServer.problem(503, "request.service-unavailable"));
    server.answersNext(200, "<html>Sign in to the network of this hotel</html>");
    server.answersNext(404, "<html>Not found</html>");
    JsonNode plan = ask();
    assertThat(plan.path("captures")).hasSize(2);
    assertThat(server.log).hasSize(1);
  }

  @Test
  void withoutAnAnswerNothingBegins() {
    for (int i = 0; i < 8; i++) {
      server.answersNext(503, "");
    }
    assertThatExceptionOfType(CheckInFailed.class)
        .isThrownBy(this::ask)
        .withMessageContaining("cannot be reached");
  }

  @Test
  void itsNoIsToldAtOnce() {
    server.answersNext(404, TestServer.problem(404, "exam.not-found"));
    assertThatExceptionOfType(CheckInFailed.class)
        .isThrownBy(this::ask)
        .withMessageContaining("exam.not-found");
  }

  private JsonNode ask() throws CheckInFailed {
    var say = new Say(new PrintStream(new ByteArrayOutputStream(), true), () -> Duration.ZERO);
    return new AskedPlan(client, new BackOff(() -> 0), Pace.REAL, say).of(EXAM);
  }
}
