package org.invigil.adapter.in.agent.checkin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/**
 * What "begin" gave.
 *
 * @param dataKey seals the recording; never written anywhere
 * @param uploadToken can put missing segments of this session, nothing else
 * @param profile how the server wants camera and sound coded; empty where this program knows no
 *     such way
 * @param directUploads whether segments are brought to the server's store itself
 * @param newest of each stream, from sittings before, as far as the server knows
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
    boolean directUploads,
    List<NamedDigest> newest,
    Duration clockAhead) {

  public Begun {
    newest = List.copyOf(newest);
  }

  static Begun from(JsonNode body, Instant now) {
    var session = new ExamSessionId(UUID.fromString(body.required("session").asText()));
    return new Begun(
        session,
        body.required("sitting").asInt(),
        Base64.getDecoder().decode(body.required("dataKey").asText()),
        body.required("uploadToken").asText(),
        body.path("examAddress").asText(""),
        body.path("contact").asText("your exams office"),
        RecordingProfile.of(body.path("recordingProfile").asText("")),
        body.path("directUploads").asBoolean(false),
        newest(session, body.path("newest")),
        Duration.between(Instant.parse(body.required("serverTime").asText()), now));
  }

  /** Streams that this program does not record are none of its business. */
  private static List<NamedDigest> newest(ExamSessionId session, JsonNode told) {
    var newest = new ArrayList<NamedDigest>();
    for (JsonNode it : told) {
      StreamName.of(it.path("stream").asText())
          .map(stream ->
              new SegmentId(
                  session,
                  it.required("sitting").asInt(),
                  stream,
                  it.required("sequence").asLong()))
          .map(place -> new NamedDigest(place, new Sha256(it.required("sha256").asText())))
          .ifPresent(newest::add);
    }
    return newest;
  }

  @Override
  public String toString() {
    return "Begun[" + session + ", " + sitting + "]";
  }
}
