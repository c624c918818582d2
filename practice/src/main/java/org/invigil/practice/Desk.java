package org.invigil.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The reviewer's desk: waits until the recording was looked at, then decides every flag. */
final class Desk {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Api reviewer;
  private final String session;

  Desk(Api reviewer, String session) {
    this.reviewer = reviewer;
    this.session = session;
  }

  /** Returns when every segment that the server keeps has been looked at. */
  String awaitFlags() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var seen = flags();
      if (seen.path("waiting").asLong(1) == 0) {
        return seen.path("flags").size() + " flags";
      }
      pause();
    }
    throw new PracticeFailed("The recording was not looked at within five minutes.");
  }

  /** Refers every flag, recommends, and lets the instructor decide the session. */
  String decide(Api instructor) {
    for (var flag : flags().path("flags")) {
      if (flag.path("decision").isMissingNode() || flag.path("decision").isNull()) {
        reviewer.post(
            "/api/sessions/" + session + "/flags/" + flag.path("id").asText() + "/decisions",
            Map.of("decision", "accept", "note", "Part of the practice script."));
      }
    }
    reviewer.tryPost(
        "/api/sessions/" + session + "/recommendation",
        Map.of("verdict", "clear", "reason", "A practice run."));
    var verdict =
        instructor.tryPost(
            "/api/sessions/" + session + "/verdict",
            Map.of("verdict", "clear", "reason", "A practice run: everything was played."));
    if (!verdict.isGood() && verdict.status() != 409) {
      throw new PracticeFailed("The verdict was refused: " + verdict.body());
    }
    return "every flag decided by the reviewer, the session cleared by the instructor";
  }

  private JsonNode flags() {
    return reviewer.get("/api/sessions/" + session + "/flags");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(500);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PracticeFailed("interrupted while waiting for flags", interrupted);
    }
  }
}
