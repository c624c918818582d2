package org.invigil.adapter.in.agent.checkin;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.invigil.adapter.in.agent.camera.Camera;
import org.invigil.adapter.in.agent.camera.CameraFailure;
import org.invigil.adapter.in.agent.recording.Pace;

/**
 * Shows a challenge and films the answer: light first, then one move after the other, 13.6 seconds
 * in all. Pictures are small, so that they are sent in half a minute at the slowest network that
 * the system check lets pass.
 */
final class LiveFaceFilm {

  private static final Duration APART = Duration.ofMillis(250);
  private static final Duration A_MOVE = Duration.ofMillis(3200);
  private static final int WIDTH = 400;
  private static final float QUALITY = 0.6f;

  private final Camera camera;
  private final Prompts prompts;
  private final Pace pace;
  private final int most;
  private final List<Map<String, Object>> frames = new ArrayList<>();
  private boolean lit = true;
  private long shown;

  LiveFaceFilm(Camera camera, Prompts prompts, Pace pace, int most) {
    this.camera = camera;
    this.prompts = prompts;
    this.pace = pace;
    this.most = most;
  }

  /** Returns when the challenge is over, or the candidate says that they cannot. */
  void take(JsonNode asked) throws CameraFailure, IOException {
    shown = pace.nanos();
    Duration end = Duration.ZERO;
    prompts.show("Look at the screen.");
    Duration step = Duration.ofMillis(asked.path("light").path("stepMillis").asLong());
    for (JsonNode bright : asked.path("light").path("bright")) {
      lit &= prompts.light(bright.asBoolean());
      end = end.plus(step);
      filmUntil(end);
    }
    prompts.light(true);
    for (JsonNode move : asked.path("moves")) {
      prompts.show(move.path("prompt").asText());
      end = end.plus(A_MOVE);
      filmUntil(end);
    }
  }

  boolean lit() {
    return lit;
  }

  List<Map<String, Object>> frames() {
    return List.copyOf(frames);
  }

  private void filmUntil(Duration end) throws CameraFailure, IOException {
    while (since().compareTo(end) < 0 && !prompts.saysNo()) {
      long next = pace.nanos() + APART.toNanos();
      if (frames.size() < most) {
        Duration at = since();
        frames.add(Map.of("at", at.toMillis(), "picture", jpeg(camera.picture())));
      }
      pace.until(Math.min(next, shown + end.toNanos()));
    }
  }

  private Duration since() {
    return Duration.ofNanos(pace.nanos() - shown);
  }

  private static String jpeg(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(small(picture), null, null), how);
    } finally {
      writer.dispose();
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static BufferedImage small(BufferedImage picture) {
    int width = Math.min(WIDTH, picture.getWidth());
    int height = Math.max(1, picture.getHeight() * width / picture.getWidth());
    var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return small;
  }
}
