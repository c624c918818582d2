package org.invigil.adapter.in.agent.checkin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.camera.CameraFailure;
import org.invigil.adapter.in.agent.camera.Cameras;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.wire.Answer;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.domain.checkin.Display;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.SystemMeasured;
import org.invigil.domain.exam.ExamId;

/**
 * Takes the candidate through check-in: asks the server which step is next, does it with this
 * computer's devices, and sends what was measured or seen. The server judges every step. The camera
 * is open only within the steps that need it.
 */
public final class CheckInWalk {

  private static final Duration AGAIN = Duration.ofSeconds(1);

  /** For turning a camera. */
  private static final Duration TURNING = Duration.ofSeconds(3);

  private static final Duration MOMENT = Duration.ofMillis(300);
  private static final int PATIENCE = 120;

  /** A document may be read for as long when many candidates begin at once. */
  private static final Duration TO_READ_A_PICTURE = Duration.ofMinutes(1);

  private static final String DONE_BEFORE = "check-in.step-done";
  private static final int RETAKES = 40;

  private final ExamServer server;
  private final ExamId exam;
  private final Cameras cameras;
  private final Computer computer;
  private final Optional<Path> document;
  private final Say say;
  private final Pace pace;
  private final InstantSource clock;
  private final LiveFace liveFace;

  /**
   * @param canMove whether the candidate can turn the head and blink
   */
  public CheckInWalk(
      ExamServer server,
      ExamId exam,
      Cameras cameras,
      Computer computer,
      Optional<Path> document,
      boolean canMove,
      Say say,
      Pace pace,
      InstantSource clock) {
    this.server = server;
    this.exam = exam;
    this.cameras = cameras;
    this.computer = computer;
    this.document = document;
    this.say = say;
    this.pace = pace;
    this.clock = clock;
    this.liveFace = new LiveFace(server, cameras, canMove, say, pace, Prompts::open);
  }

  /** From consent to "begin". */
  public Begun walk() throws CheckInFailed {
    JsonNode checkIn =
        ask(
            "begin a check-in",
            () -> server.post("api/exams/" + exam + "/check-ins", Map.of("way", "program")));
    String path = "api/check-ins/" + checkIn.path("checkIn").asText();
    int turns = 0;
    for (Step next = next(checkIn); next != Step.BEGIN; next = next(see(path))) {
      if (++turns > RETAKES + Step.values().length) {
        throw new CheckInFailed("Check-in does not get past: " + next.code() + ". Ask support.");
      }
      say.line("Check-in: " + next.code());
      take(next, path);
    }
    JsonNode begun = ask("begin", () -> server.post(path + "/begin", Map.of()));
    return Begun.from(begun, clock.instant());
  }

  private JsonNode see(String path) throws CheckInFailed {
    return ask("go on with check-in", () -> server.get(path));
  }

  private static Step next(JsonNode checkIn) throws CheckInFailed {
    String code = checkIn.path("next").asText();
    for (Step step : Step.values()) {
      if (step.code().equals(code)) {
        return step;
      }
    }
    throw new CheckInFailed(
        "Check-in has ended. Begin again, or ask support if you do not know why.");
  }

  private void take(Step step, String path) throws CheckInFailed {
    switch (step) {
      case CONSENT -> consent(path);
      case SYSTEM_CHECK -> systemCheck(path);
      case FACE_SCAN -> face(path);
      case NAME_CONFIRMATION ->
          ask(
              "confirm your name",
              () -> server.post(path + "/name-confirmation", Map.of("itIsMe", true)));
      case ID_CHECK -> picture(path + "/document", document());
      case ROOM_SCAN_OF_THE_ROOM -> picture(path + "/room-scan/1", fromCamera());
      case ROOM_SCAN_OF_THE_DESK -> picture(path + "/room-scan/2", fromCamera());
      case CALCULATOR -> picture(path + "/calculator", fromCamera());
      case SCREEN_SHARE ->
          ask("share the screen", () -> server.post(path + "/screen-share", Map.of()));
      case PHONE_PAIRING ->
          throw new CheckInFailed("This exam asks for a phone; pair it on the exam's page first.");
      case BEGIN -> throw new IllegalStateException("begin is not a step of this kind");
    }
  }

  private void face(String path) throws CheckInFailed {
    liveFace.show(path + "/live-face");
    say.line("Look straight into the camera.");
    picture(path + "/face", fromCamera());
  }

  private void consent(String path) throws CheckInFailed {
    JsonNode seen = see(path);
    String version = seen.path("consent").path("version").asText();
    ask(
        "consent",
        () -> server.post(path + "/consent", Map.of("accepted", true, "textVersion", version)));
  }

  private void systemCheck(String path) throws CheckInFailed {
    SystemMeasured measured = computer.measure(new NetworkMeter(server).measure());
    if (!computer.standIns().isEmpty()) {
      say.line(
          "Practice: stood in for by files or constants: "
              + String.join(", ", computer.standIns()));
    }
    JsonNode judged =
        ask("check the system", () -> server.post(path + "/system-check", wire(measured)));
    for (JsonNode point : judged.path("points")) {
      say.line(
          "  %s %s: measured %s, needed %s"
              .formatted(
                  point.path("passed").asBoolean() ? "ok  " : "FAIL",
                  point.path("point").asText(),
                  point.path("measured").asText(),
                  point.path("needed").asText()));
      if (!point.path("passed").asBoolean()) {
        throw new CheckInFailed(point.path("whatToDo").asText());
      }
    }
  }

  private static Map<String, Object> wire(SystemMeasured it) {
    var body = new LinkedHashMap<String, Object>();
    body.put(
        "system",
        Map.of("family", it.system().family().name(), "version", it.system().version().toString()));
    body.put("cores", it.cores());
    body.put("gigahertz", it.gigahertz());
    body.put("memory", it.memory());
    body.put("freeDisk", it.freeDisk());
    body.put("camera", wire(it.camera()));
    body.put("cameraDelivers", it.cameraDelivers());
    body.put("microphoneWorks", it.microphoneWorks());
    body.put("displays", it.displays().stream().map(CheckInWalk::wire).toList());
    body.put("programs", List.copyOf(it.programs()));
    body.put("down", it.down());
    body.put("up", it.up());
    return body;
  }

  private static Map<String, Integer> wire(Display display) {
    return Map.of("width", display.width(), "height", display.height());
  }

  private void picture(String path, byte[] jpeg) throws CheckInFailed {
    JsonNode answer =
        ask(
            "take a picture",
            () -> server.waiting(TO_READ_A_PICTURE).put(path, "image/jpeg", jpeg, Map.of()));
    JsonNode faults = answer.path("faults");
    if (!faults.isEmpty()) {
      say.line("Take it again: " + faults);
      pace.until(pace.nanos() + AGAIN.toNanos());
    }
    if (answer.has("needed")) {
      say.line(
          "Shown from %d of %d sides. Turn the camera to another one; %d more pictures at most."
              .formatted(
                  answer.path("sides").asInt(),
                  answer.path("needed").asInt(),
                  answer.path("left").asInt()));
      pace.until(pace.nanos() + TURNING.toNanos());
    }
    if (answer.has("recognised") && !answer.path("recognised").asBoolean() && faults.isEmpty()) {
      say.line("Not recognised. Look straight into the camera.");
      pace.until(pace.nanos() + AGAIN.toNanos());
    }
    if (answer.path("codeNeeded").asBoolean()) {
      throw new CheckInFailed(
          "Your face was not recognised three times. A code was sent to your mailbox; enter it on"
              + " the exam's page, then start again.");
    }
  }

  private byte[] document() throws CheckInFailed {
    if (document.isEmpty()) {
      return fromCamera();
    }
    try {
      return Files.readAllBytes(document.get());
    } catch (IOException unreadable) {
      throw new CheckInFailed("The picture of the document cannot be read.", unreadable);
    }
  }

  private byte[] fromCamera() throws CheckInFailed {
    try {
      return jpeg(cameras.onePicture(() -> pace.until(pace.nanos() + MOMENT.toNanos())));
    } catch (CameraFailure none) {
      throw new CheckInFailed(String.valueOf(none.getMessage()), none);
    } catch (IOException broken) {
      throw new CheckInFailed("The picture could not be made.", broken);
    }
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, "jpg", bytes)) {
      throw new IOException("no JPEG of this picture");
    }
    return bytes.toByteArray();
  }

  /**
   * Asks until the server can be reached; its "no" ends the check-in in its own words. That a step
   * is done is no such "no": the answer to an earlier try was lost.
   */
  private JsonNode ask(String what, Supplier<Answer> call) throws CheckInFailed {
    for (int i = 0; i < PATIENCE; i++) {
      switch (call.get()) {
        case Answer.Done done -> {
          return done.body();
        }
        case Answer.Refused no when no.code().equals(DONE_BEFORE) -> {
          return MissingNode.getInstance();
        }
        case Answer.Refused no ->
            throw new CheckInFailed(no.sentence() + " (" + no.code() + " " + no.reference() + ")");
        case Answer.NotNow busy ->
            say.line("The server is busy (" + busy.status() + "); trying to " + what);
        case Answer.Unreachable _ -> say.line("The server cannot be reached; trying to " + what);
      }
      pace.until(pace.nanos() + AGAIN.toNanos());
    }
    throw new CheckInFailed("The server cannot be reached. Check your network and start again.");
  }
}
