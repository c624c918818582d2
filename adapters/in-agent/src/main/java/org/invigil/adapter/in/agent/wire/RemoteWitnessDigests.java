package org.invigil.adapter.in.agent.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.invigil.application.port.in.session.WitnessDigests;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.WitnessId;

/** Has digests signed by {@code POST}. */
public final class RemoteWitnessDigests implements WitnessDigests {

  private final ExamServer server;

  public RemoteWitnessDigests(ExamServer server) {
    this.server = server;
  }

  /** Fails with {@link ServerAway}, also when the answer cannot be understood. */
  @Override
  public Outcome handle(Command command) {
    var body = new LinkedHashMap<String, Object>();
    command.sentAt().ifPresent(it -> body.put("sentAt", it.toString()));
    body.put("digests", command.digests().stream().map(RemoteWitnessDigests::wire).toList());
    return switch (server.post("api/sessions/" + command.session() + "/witnesses", body)) {
      case Answer.Done done -> signed(done.body());
      case Answer.Refused no -> Remote.refusal(no);
      case Answer.NotNow busy -> throw ServerAway.because(busy);
      case Answer.Unreachable gone -> throw ServerAway.because(gone);
    };
  }

  private static Signed signed(JsonNode body) {
    try {
      return new Signed(
          new WitnessId(UUID.fromString(body.path("witness").asText())),
          Instant.parse(body.path("at").asText()),
          body.path("signature").asText());
    } catch (IllegalArgumentException | DateTimeException unknown) {
      throw ServerAway.because(new Answer.Unreachable("the answer was not a witness", true));
    }
  }

  private static Map<String, Object> wire(NamedDigest named) {
    SegmentId id = named.segment();
    return Map.of(
        "sitting", id.sitting(),
        "stream", id.stream().code(),
        "sequence", id.sequence(),
        "sha256", named.digest().hex());
  }
}
