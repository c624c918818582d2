package org.invigil.adapter.in.agent.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.adapter.in.agent.sitting.Leftovers.Then;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.UploadCredential;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Rule({"SES-4", "SES-7"})
class WhatIsLeftIsErasedOnlyWhenTheServerHasItTest {

  private static final String FIRST =
      "/api/sessions/" + Segments.SESSION + "/sittings/1/streams/camera/segments/0";

  @TempDir Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private TestServer server;
  private ExamServer client;
  private Spool spool;
  private FinishedSegment piece;

  @BeforeEach
  void open() throws Exception {
    server = new TestServer();
    client =
        ExamServer.at(
            ServerAddress.parse(server.address()),
            "t",
            ProxySelector.of(null),
            Duration.ofSeconds(5));
    spool = Spool.open(folder.resolve("spool"));
    piece = Segments.whole(spool, Segments.chain(1), 0);
    ended();
    completion("{\"state\":\"complete\"}");
  }

  @AfterEach
  void close() throws Exception {
    spool.close();
    client.close();
    server.close();
  }

  @Test
  void whatTheServerHasWholeMayGo() throws Exception {
    assertThat(deliver()).isEqualTo(Then.NOTHING);
    assertThat(server.kept).containsOnlyKeys(FIRST);
    assertThat(spool.erase()).isTrue();
  }

  @Test
  void whatTheServerRefusedStays() throws Exception {
    server.kept.put(FIRST, new byte[] {1});
    assertThat(deliver()).isEqualTo(Then.KEEP);
    assertThat(deliver()).as("the next time as well").isEqualTo(Then.KEEP);
    assertThat(spool.erase()).isFalse();
    assertThat(folder.resolve("spool/refused/1-camera-00000000.sealed")).isNotEmptyFile();
  }

  @Test
  void whatAnEarlierRunHadRefusedStays() throws Exception {
    spool.setAside(piece);
    assertThat(deliver()).isEqualTo(Then.KEEP);
  }

  @Test
  void whileTheServerMissesPiecesNothingGoes() throws Exception {
    completion(
        "{\"state\":\"uploading\",\"missing\":[{\"sitting\":1,\"stream\":\"camera\",\"from\":1,\"to\":1}]}");
    assertThat(deliver()).isEqualTo(Then.KEEP);
    assertThat(printed.toString()).contains("misses 1 segments");
  }

  @Test
  @Timeout(60)
  void aGatewayThatLetsNothingThroughKeepsNobodyFromTheNextExam() throws Exception {
    server.replies = (call, body) -> Optional.of("{\"welcome\":\"to the hotel\"}");
    assertThat(deliver()).isEqualTo(Then.KEEP);
    assertThat(printed.toString()).contains("is not taken now. It stays in");
    assertThat(spool.waiting()).containsExactly(piece);
    assertThat(spool.erase()).isFalse();
  }

  @Test
  @Timeout(60)
  void aLastWordThatNobodyHearsIsLeftForTheNextTime() throws Exception {
    completion("{\"welcome\":\"to the hotel\"}");
    assertThat(deliver()).isEqualTo(Then.KEEP);
    assertThat(server.kept).containsOnlyKeys(FIRST);
  }

  private Then deliver() throws Exception {
    var say = new Say(new PrintStream(printed, true), () -> Duration.ZERO);
    var patience = new Patience(Duration.ofSeconds(2));
    return new Leftovers(spool, Messages.of(spool), client, say, patience).deliver();
  }

  private void ended() throws Exception {
    new UploadCredential(
            client.address().toString(), "an exam", Segments.SESSION.toString(), "put-only", true)
        .keepIn(spool);
  }

  private void completion(String answer) {
    server.replies =
        (call, body) -> call.startsWith("POST") ? Optional.of(answer) : Optional.empty();
  }
}
