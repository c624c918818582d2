package org.invigil.adapter.in.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.invigil.adapter.in.agent.delivery.Errand.Result;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Breaks, events and the end of an exam are told by messages; the server's "no" has several kinds.
 */
@Rule("SES-4")
class AMessageThatIsRefusedIsNotLostTest {

  @TempDir Path folder;
  private final ToldDeliveries watch = new ToldDeliveries();
  private TestServer server;
  private ExamServer client;
  private Spool spool;
  private Messages messages;
  private DeliverOldestMessage deliver;

  @BeforeEach
  void open() throws Exception {
    server = new TestServer();
    spool = Spool.open(folder);
    client =
        ExamServer.at(
            ServerAddress.parse(server.address()),
            "candidate",
            ProxySelector.of(null),
            Duration.ofSeconds(5));
    messages = Messages.of(spool);
    messages.add("api/a", "{\"n\":1}");
    messages.add("api/b", "{\"n\":2}");
    deliver = new DeliverOldestMessage(messages, client, watch);
  }

  @AfterEach
  void close() throws Exception {
    client.close();
    spool.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"401,access.not-signed-in", "403,access.not-permitted"})
  void aCredentialThatIsNoLongerValidLeavesAllInItsOrderForTheNextOne(int status, String code)
      throws Exception {
    server.answersNext(status, TestServer.problem(status, code));

    assertThat(deliver.run()).isInstanceOf(Result.ShutOut.class);
    assertThat(watch.told).containsExactly("shut out");
    assertThat(Messages.of(spool).count()).isEqualTo(2);

    assertThat(deliver.run()).isInstanceOf(Result.Delivered.class);
    assertThat(deliver.run()).isInstanceOf(Result.Delivered.class);
    assertThat(server.messages)
        .extracting(java.util.Map.Entry::getKey)
        .containsExactly("/api/a", "/api/b");
  }

  @Test
  void whatIsOfASessionThatTheServerDoesNotKnowIsSetAsideAndTheRestGoesOn() throws Exception {
    server.answersNext(404, TestServer.problem(404, "session.not-found"));

    assertThat(deliver.run()).isInstanceOf(Result.Delivered.class);
    assertThat(deliver.run()).isInstanceOf(Result.Delivered.class);
    assertThat(watch.told).containsExactly("refused session.not-found");
    assertThat(server.messages).extracting(java.util.Map.Entry::getKey).containsExactly("/api/b");
    assertThat(Files.readString(folder.resolve("refused/00000001.message")))
        .isEqualTo("api/a\n{\"n\":1}");
    assertThat(Messages.of(spool).count()).isZero();
    assertThat(spool.holdsEvidence()).as("the folder is not erased").isTrue();
  }

  @ParameterizedTest
  @CsvSource({"409,session.not-now", "410,session.closed", "422,break.of-another-time"})
  void whatComesTooLateIsToldAndDropped(int status, String code) throws Exception {
    server.answersNext(status, TestServer.problem(status, code));

    assertThat(deliver.run()).isInstanceOf(Result.Delivered.class);
    assertThat(watch.told).containsExactly("refused " + code);
    assertThat(messages.count()).isEqualTo(1);
    assertThat(spool.holdsEvidence()).isFalse();
  }
}
