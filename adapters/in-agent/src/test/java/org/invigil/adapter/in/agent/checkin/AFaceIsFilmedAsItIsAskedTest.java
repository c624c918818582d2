package org.invigil.adapter.in.agent.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.camera.Camera;
import org.invigil.adapter.in.agent.camera.CameraFailure;
import org.invigil.adapter.in.agent.camera.Cameras;
import org.invigil.adapter.in.agent.delivery.TestServer;
import org.invigil.adapter.in.agent.recording.FastPace;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"CHK-4", "SES-1"})
class AFaceIsFilmedAsItIsAskedTest {

  private static final String PATH = "api/check-ins/c/live-face";
  private static final String ASKED =
      """
      {"asked":true,"challenge":"x7","why":"Why it is asked.","mostPictures":80,"left":2,
       "light":{"bright":[true,false,true,false,true,false,true,false],"stepMillis":500},
       "moves":[{"move":"blink","prompt":"Close both eyes."},
                {"move":"turn-left","prompt":"Turn left."},
                {"move":"turn-right","prompt":"Turn right."}]}
      """;

  private final FastPace pace = new FastPace();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final List<Boolean> lights = new ArrayList<>();
  private final List<String> prompts = new ArrayList<>();
  private int asked;
  private int mostAsked = 1;
  private boolean hasDisplay = true;
  private boolean saysNo;
  private boolean unplugged;
  private int open;
  private TestServer server;
  private ExamServer client;

  @BeforeEach
  void open() throws Exception {
    server = new TestServer();
    server.replies =
        (call, body) ->
            Optional.of(
                switch (call.substring(0, call.indexOf(' '))) {
                  case "POST" -> asked++ < mostAsked ? ASKED : "{\"asked\":false}";
                  case "PUT" -> "{\"result\":\"not-shown\",\"words\":\"Words of the server.\"}";
                  default -> "{}";
                });
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
  void lightAndMovesAreShownOneByOneAndFilmedInLessThanFifteenSeconds() throws Exception {
    show(true);

    assertThat(prompts)
        .containsExactly("Look at the screen.", "Close both eyes.", "Turn left.", "Turn right.");
    assertThat(lights.subList(0, 8))
        .containsExactly(true, false, true, false, true, false, true, false);
    JsonNode sent = JsonMapper.builder().build().readTree(server.messages.get(1).getValue());
    assertThat(sent.path("challenge").asText()).isEqualTo("x7");
    assertThat(sent.path("device").asText()).isEqualTo("Test Camera 3000");
    assertThat(sent.path("lit").asBoolean()).isTrue();
    assertThat(sent.path("frames")).hasSizeBetween(40, 80);
    long before = -1;
    for (JsonNode frame : sent.path("frames")) {
      assertThat(frame.path("at").asLong()).isGreaterThan(before).isLessThan(15_000);
      before = frame.path("at").asLong();
    }
    byte[] first = Base64.getDecoder().decode(sent.path("frames").path(0).path("picture").asText());
    assertThat(ImageIO.read(new ByteArrayInputStream(first)).getWidth()).isEqualTo(400);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Why it is asked.", "Words of the server.");
    assertThat(open).as("the camera is closed again").isZero();
  }

  @Test
  void itIsTriedAgainAsLongAsTheServerAsks() {
    mostAsked = 3;
    show(true);
    assertThat(calls("PUT")).isEqualTo(3);
  }

  @Test
  void withoutADisplayItSaysThatNothingWasLit() {
    hasDisplay = false;
    show(true);
    assertThat(server.messages.get(1).getValue()).contains("\"lit\":false");
  }

  @Test
  void whoCannotMoveSaysSoBeforeOrWhileItIsAsked() {
    show(false);
    assertThat(calls("DELETE")).isEqualTo(1);
    assertThat(prompts).as("no camera, no prompt").isEmpty();

    asked = 0;
    saysNo = true;
    show(true);
    assertThat(calls("DELETE")).isEqualTo(2);
    assertThat(calls("PUT")).isZero();
  }

  @Test
  void noTroubleHereStopsTheCheckIn() {
    unplugged = true;
    show(true);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("could not be filmed: unplugged");

    server.answersNext(409, TestServer.problem(409, "check-in.step-done"));
    show(true);
    for (int i = 0; i < 5; i++) {
      server.answersNext(503, "");
    }
    show(true);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("the moves are left out");
  }

  private long calls(String method) {
    return server.log.stream().filter(it -> it.startsWith(method + " ")).count();
  }

  private void show(boolean canMove) {
    var say = new Say(new PrintStream(said, true, StandardCharsets.UTF_8), () -> Duration.ZERO);
    new LiveFace(client, new OneCamera(), canMove, say, pace, _ -> new KeptPrompts()).show(PATH);
  }

  private final class KeptPrompts implements Prompts {
    @Override
    public void show(String sentence) {
      prompts.add(sentence);
    }

    @Override
    public boolean light(boolean bright) {
      lights.add(bright);
      return hasDisplay;
    }

    @Override
    public boolean saysNo() {
      return saysNo;
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  private final class OneCamera implements Cameras {
    @Override
    public Camera open() throws CameraFailure {
      if (unplugged) {
        throw new CameraFailure("unplugged");
      }
      open++;
      return new Camera() {
        @Override
        public Dimension size() {
          return new Dimension(800, 600);
        }

        @Override
        public BufferedImage picture() {
          return new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void close() {
          open--;
        }
      };
    }

    @Override
    public String name() {
      return "the computer's camera";
    }

    @Override
    public String device() {
      return "Test Camera 3000";
    }

    @Override
    public boolean isStandIn() {
      return false;
    }

    @Override
    public Duration position() {
      return Duration.ZERO;
    }
  }
}
