package org.invigil.adapter.in.agent.checkin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.camera.Camera;
import org.invigil.adapter.in.agent.camera.Cameras;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.wire.Answer;
import org.invigil.adapter.in.agent.wire.ExamServer;

/**
 * Before the face scan: the candidate is asked to move, and filmed. Whatever goes wrong here, the
 * face scan goes on; the server refers the session to a person.
 */
final class LiveFace {

  private static final int TRIES = 5;

  /** A slow network brings the pictures in half a minute; measuring them takes seconds. */
  private static final Duration TO_SEND = Duration.ofSeconds(90);

  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final ExamServer server;
  private final Cameras cameras;
  private final boolean canMove;
  private final Say say;
  private final Pace pace;
  private final Function<Say, Prompts> prompts;

  /**
   * @param canMove false where the candidate says that they cannot make the moves
   */
  LiveFace(
      ExamServer server,
      Cameras cameras,
      boolean canMove,
      Say say,
      Pace pace,
      Function<Say, Prompts> prompts) {
    this.server = server;
    this.cameras = cameras;
    this.canMove = canMove;
    this.say = say;
    this.pace = pace;
    this.prompts = prompts;
  }

  /** Asks and films until it is shown, or nothing more is asked. */
  void show(String path) {
    boolean first = true;
    for (JsonNode asked = asked(path); asked.path("asked").asBoolean(); asked = asked(path)) {
      if (first) {
        say.line(asked.path("why").asText());
        first = false;
      }
      if (!canMove || !answered(path, asked)) {
        tried(() -> server.delete(path));
        say.line("You need not make the moves. A person looks later.");
        return;
      }
    }
  }

  private JsonNode asked(String path) {
    return tried(() -> server.post(path, Map.of()));
  }

  /** Whether the candidate did not say that they cannot. */
  private boolean answered(String path, JsonNode asked) {
    try (Prompts shown = prompts.apply(say);
        Camera camera = cameras.open()) {
      var film = new LiveFaceFilm(camera, shown, pace, asked.path("mostPictures").asInt());
      film.take(asked);
      if (shown.saysNo()) {
        return false;
      }
      JsonNode judged = tried(() -> put(path, asked.path("challenge").asText(), film));
      say.line(judged.path("words").asText("The pictures were not taken."));
    } catch (IOException dark) {
      say.line("The moves could not be filmed: " + dark.getMessage());
    }
    return true;
  }

  private Answer put(String path, String challenge, LiveFaceFilm film) {
    String body =
        ExamServer.json(
            Map.of(
                "challenge", challenge,
                "device", cameras.device(),
                "lit", film.lit(),
                "frames", film.frames()));
    return server
        .waiting(TO_SEND)
        .put(path, "application/json", body.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** Nothing where the server says no, or cannot be reached for a while. */
  private JsonNode tried(Supplier<Answer> call) {
    for (int i = 0; i < TRIES; i++) {
      switch (call.get()) {
        case Answer.Done done -> {
          return done.body();
        }
        case Answer.Refused no -> {
          say.line(no.sentence());
          return MissingNode.getInstance();
        }
        case Answer.NotNow _, Answer.Unreachable _ -> pace.until(pace.nanos() + AGAIN.toNanos());
      }
    }
    say.line("The server cannot be reached; the moves are left out.");
    return MissingNode.getInstance();
  }
}
