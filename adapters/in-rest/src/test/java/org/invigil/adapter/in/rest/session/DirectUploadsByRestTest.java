package org.invigil.adapter.in.rest.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.in.session.UploadDirectly;
import org.invigil.application.port.out.DirectUploads;
import org.invigil.application.service.session.UploadDirectlyService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.SessionSamples;
import org.invigil.contracts.fakes.InMemoryDirectUploads;
import org.invigil.contracts.fakes.InMemoryEvidenceStore;
import org.invigil.contracts.fakes.InMemoryExamSessions;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.InMemorySegments;
import org.invigil.contracts.fakes.InMemorySessionEvents;
import org.invigil.contracts.fakes.InMemoryWitnesses;
import org.invigil.contracts.fakes.Memory;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.domain.session.ExamSession;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"SES-11", "SEC-1"})
class DirectUploadsByRestTest {

  private static final SealedBytes BYTES = SealedBytes.of(new byte[] {1, 2, 3});

  private final Memory memory = new Memory();
  private final InMemoryExamSessions sessions = new InMemoryExamSessions(memory);
  private final InMemorySegments segments = new InMemorySegments(memory);
  private final InMemoryEvidenceStore evidence = new InMemoryEvidenceStore(memory);
  private final InMemoryDirectUploads direct = new InMemoryDirectUploads(evidence);
  private final ExamSession session = SessionSamples.session();
  private final RestServer server = server(Optional.of(direct));

  @BeforeEach
  void begin() {
    sessions.add(session);
    start(server);
  }

  private RestServer server(Optional<DirectUploads> to) {
    return new RestServer()
        .with(
            UploadDirectly.class,
            new UploadDirectlyService(
                to,
                sessions,
                evidence,
                segments,
                new InMemoryWitnesses(memory),
                new InMemorySessionEvents(memory),
                new InMemoryKeys(memory),
                new MovableClock(SessionSamples.TEN),
                WitnessPolicy.THIRTY_SECONDS));
  }

  private void start(RestServer it) {
    var plan = session.plan();
    it.signedIn("uploader", new Actor.Uploader(plan.id(), plan.institution()))
        .signedIn("another", new Actor.Uploader(SessionSamples.session().id(), plan.institution()))
        .start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void anAddressIsGivenAndWhatLiesThereIsConfirmedOnce() {
    var given = ask(server, "address", "uploader", "3");
    assertThat(given.statusCode()).isEqualTo(200);
    assertThat(given.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(given.body())
        .contains("\"method\":\"PUT\"", "\"uri\":\"memory://store/", "\"headers\":{");
    assertThat(ask(server, "confirmation", "uploader", "3").body())
        .contains("segment.not-in-store");
    assertThat(segments.of(session.id())).isEmpty();

    direct.put(address(given.body()), BYTES.toArray());

    var confirmed = ask(server, "confirmation", "uploader", "3");
    assertThat(confirmed.statusCode()).isEqualTo(201);
    assertThat(confirmed.headers().firstValue("Repr-Digest"))
        .isPresent()
        .isEqualTo(confirmed.request().headers().firstValue("Content-Digest"));
    assertThat(ask(server, "confirmation", "uploader", "3").statusCode()).isEqualTo(200);
    assertThat(segments.of(session.id())).hasSize(1);
  }

  private static DirectUploads.Address address(String body) {
    return new DirectUploads.Address(
        URI.create(body.replaceAll(".*\"uri\":\"([^\"]+)\".*", "$1")), Map.of());
  }

  @Test
  void whoeverMayNotPutGetsNoAddress() {
    assertThat(ask(server, "address", "another", "3").statusCode()).isEqualTo(403);
    assertThat(ask(server, "address", "", "3").statusCode()).isEqualTo(401);
    assertThat(ask(server, "confirmation", "another", "3").statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsNotSaidOrCannotBeIsRefused() {
    assertThat(ask(server, "address", "uploader", "").body()).contains("segment.unfit-claims");
    assertThat(ask(server, "address", "uploader", "0").body()).contains("segment.empty");
    assertThat(ask(server, "address", "uploader", "8388609").statusCode()).isEqualTo(413);
  }

  @Test
  void aServerThatTakesBytesItselfSaysSo() {
    try (var other = server(Optional.empty())) {
      start(other);
      var refused = ask(other, "address", "uploader", "3");
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.body()).contains("segment.not-direct");
    }
  }

  private HttpResponse<String> ask(RestServer to, String what, String token, String length) {
    var place = new SegmentId(session.id(), 1, StreamName.CAMERA, 0);
    var digest = HexFormat.of().parseHex(BYTES.digest().hex());
    var request =
        HttpRequest.newBuilder(
                to.uri(
                    "/api/sessions/%s/sittings/1/streams/camera/segments/%d/%s"
                        .formatted(place.session(), place.sequence(), what)))
            .timeout(Duration.ofSeconds(30))
            .header(
                "Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
            .header("Invigil-Started-At", "2026-11-02T10:00:00Z")
            .header("Invigil-Monotonic-Millis", "0")
            .header("Invigil-Duration-Millis", "10000")
            .header("Invigil-Media-Type", "video/mp4")
            .header("Invigil-Previous-Digest", "none")
            .header("Invigil-Cut-Short", "false")
            // As in an upload, whose headers a program may just copy.
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.noBody());
    if (!length.isEmpty()) {
      request.header("Invigil-Length", length);
    }
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return to.send(request.build());
  }
}
