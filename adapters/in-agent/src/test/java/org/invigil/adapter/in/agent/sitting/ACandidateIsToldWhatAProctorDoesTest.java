package org.invigil.adapter.in.agent.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-10")
class ACandidateIsToldWhatAProctorDoesTest {

  private static final ExamSessionId SESSION = new ExamSessionId(new UUID(4, 1));
  private static final String AT = "\"at\":\"2026-11-22T10:00:0%d.000001Z\"";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<String> ended = new ArrayList<>();

  @Test
  void eachActionAndMessageIsToldOnce() throws Exception {
    try (var server = new TestServer();
        var exam = exam(server)) {
      server.replies = (call, body) -> Optional.of(answer(call, ""));
      var accompanied = accompanied(exam);
      accompanied.run();
      accompanied.run();
      assertThat(said())
          .containsExactly(
              "A proctor warns you: Look at your screen.",
              "A proctor paused the exam, its clock goes on: One moment.",
              "The exam goes on.",
              "The event ID of your exam: EV-4711",
              "A proctor has seen your hand.",
              "Message from the proctor: Can I help?");
      assertThat(ended).isEmpty();

      server.replies =
          (call, body) -> Optional.of(answer(call, ",\"ended\":\"2026-11-22T10:00:09Z\""));
      accompanied.run();
      assertThat(ended).containsExactly("ended");
    }
  }

  @Test
  void whatCannotBeAskedNowIsAskedLater() throws Exception {
    try (var server = new TestServer();
        var exam = exam(server)) {
      server.answersNext(503, "");
      server.answersNext(503, "");
      var accompanied = accompanied(exam);
      accompanied.run();
      assertThat(said()).isEmpty();
      server.replies = (call, body) -> Optional.of(answer(call, ""));
      accompanied.run();
      assertThat(said()).hasSize(6);
    }
  }

  @Test
  void aHandThatNobodySeesIsNotSaidToBeUp() throws Exception {
    try (var server = new TestServer();
        var exam = exam(server)) {
      server.answersNext(503, "");
      accompanied(exam).raiseHand();
      assertThat(said()).singleElement().asString().contains("nobody sees your hand");
    }
  }

  private Accompanied accompanied(ExamServer exam) {
    var say = new Say(new PrintStream(out, true, StandardCharsets.UTF_8), () -> Duration.ZERO);
    return new Accompanied(exam, SESSION, say, () -> ended.add("ended"));
  }

  private static ExamServer exam(TestServer server) throws Exception {
    return ExamServer.at(
        ServerAddress.parse(server.address()),
        "token",
        ProxySelector.of(null),
        Duration.ofSeconds(5));
  }

  private List<String> said() {
    return out.toString(StandardCharsets.UTF_8).lines().map(it -> it.substring(12)).toList();
  }

  private static String answer(String call, String more) {
    return call.contains("/messages")
        ? "{\"messages\":["
            + message(1, "candidate", "Hello")
            + ","
            + message(2, "staff", "Can I help?")
            + "]}"
        : "{\"state\":\"running\",\"actions\":["
            + String.join(
                ",",
                action("hand-raised", 0, ""),
                action("warned", 1, "Look at your screen."),
                action("paused", 2, "One moment."),
                action("resumed", 3, ""),
                action("handed-over", 4, "EV-4711"),
                action("hand-answered", 5, ""))
            + "]"
            + more
            + "}";
  }

  private static String action(String kind, int second, String words) {
    return "{\"kind\":\"%s\",%s,\"words\":\"%s\"}".formatted(kind, AT.formatted(second), words);
  }

  private static String message(int id, String by, String text) {
    return "{\"id\":\"%s\",\"by\":\"%s\",\"text\":\"%s\"}".formatted(new UUID(7, id), by, text);
  }
}
