package org.invigil.adapter.in.agent.checkin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.domain.session.ExamSessionId;

/**
 * What "begin" gave.
 *
 * @param dataKey seals the recording; never written anywhere
 * @param uploadToken can put missing segments of this session, nothing else
 * @param profile how the server wants camera and sound coded; empty where this program knows no
 *     such way
 * @param clockAhead how far this computer's clock is ahead of the server's, as seen at "begin"
 */
public record Begun(
    ExamSessionId session,
    int sitting,
    byte[] dataKey,
    String uploadToken,
    String examAddress,
    String contact,
    Optional<RecordingProfile> profile,
    Duration clockAhead) {

  static Begun from(JsonNode body, Instant now) {
    return new Begun(
        new ExamSessionId(UUID.fromString(body.required("session").asText())),
        body.required("sitting").asInt(),
        Base64.getDecoder().decode(body.required("dataKey").asText()),
        body.required("uploadToken").asText(),
        body.path("examAddress").asText(""),
        body.path("contact").asText("your exams office"),
        RecordingProfile.of(body.path("recordingProfile").asText("")),
        Duration.between(Instant.parse(body.required("serverTime").asText()), now));
  }

  @Override
  public String toString() {
    return "Begun[" + session + ", " + sitting + "]";
  }
}
