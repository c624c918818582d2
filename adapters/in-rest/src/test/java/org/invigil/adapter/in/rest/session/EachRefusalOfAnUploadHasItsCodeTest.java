package org.invigil.adapter.in.rest.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.service.session.KeepSegmentService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.SessionSamples;
import org.invigil.contracts.fakes.InMemoryEvidenceStore;
import org.invigil.contracts.fakes.InMemoryExamSessions;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.InMemorySegments;
import org.invigil.contracts.fakes.InMemorySessionEvents;
import org.invigil.contracts.fakes.InMemoryWitnesses;
import org.invigil.contracts.fakes.Memory;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each "no" to a segment, while a segment of another session is on its way. */
@Rule({"SES-11", "SEC-1"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EachRefusalOfAnUploadHasItsCodeTest {

  private static final byte[] BYTES = new byte[1000];
  private static final byte[] OTHER = {9};

  private static final Memory MEMORY = new Memory();
  private static final InMemoryExamSessions SESSIONS = new InMemoryExamSessions(MEMORY);
  private static final InMemorySegments SEGMENTS = new InMemorySegments(MEMORY);
  private static final ExamSession OURS = SessionSamples.session();
  private static final ExamSession THEIRS = besides(OURS);
  private static final ExamSession ENDED = ended(besides(OURS));
  private static final ExamSessionId UNKNOWN = new ExamSessionId(new UUID(1, 2));
  private static final RestServer SERVER =
      new RestServer()
          .with(
              KeepSegment.class,
              new KeepSegmentService(
                  SESSIONS,
                  new InMemoryEvidenceStore(MEMORY),
                  SEGMENTS,
                  new InMemoryWitnesses(MEMORY),
                  new InMemorySessionEvents(MEMORY),
                  new InMemoryKeys(MEMORY),
                  new MovableClock(SessionSamples.TEN),
                  WitnessPolicy.THIRTY_SECONDS));
  private static Socket onItsWay;

  /** Who asks for what, and what is answered. */
  private enum No {
    UNKNOWN_SESSION(404, "session.not-found", it -> it.to(UNKNOWN).by("unknown")),
    ENDED_SESSION(410, "session.closed", it -> it.to(ENDED.id()).by("ended")),
    FOREIGN_SESSION(403, "segment.foreign-session", it -> it.by("theirs")),
    FOREIGN_SESSION_THAT_IS_NOT_THERE(403, "segment.foreign-session", it -> it.to(UNKNOWN)),
    ANOTHER_CANDIDATE(404, "session.not-found", it -> it.by("another candidate")),
    NOT_SIGNED_IN(401, "access.not-signed-in", it -> it.by("nobody")),
    WRONG_DIGEST(422, "segment.wrong-digest", it -> it.announcing(OTHER)),
    FEWER_BYTES_THAN_SAID(422, "segment.wrong-length", it -> it.ofLength(BYTES.length + 1)),
    MORE_BYTES_THAN_SAID(422, "segment.wrong-length", it -> it.ofLength(BYTES.length - 1)),
    CHUNKS_THAN_SAID(422, "segment.wrong-length", it -> it.ofLength(1).inChunks()),
    EMPTY(422, "segment.empty", it -> it.of(new byte[0])),
    TOO_LARGE(413, "segment.too-large", it -> it.of(new byte[(int) KeepSegment.MOST_BYTES + 1])),
    TOO_LARGE_IN_CHUNKS(
        413,
        "segment.too-large",
        it -> it.of(new byte[(int) KeepSegment.MOST_BYTES + 1]).inChunks()),
    WRONG_MEDIA_TYPE(415, "segment.wrong-media-type", it -> it.as("video/mp4")),
    MEDIA_TYPE_OF_ANOTHER_STREAM(
        422, "segment.not-a-media-type-of-stream", it -> it.holding("application/x-ndjson")),
    TAKEN(409, "segment.taken-by-other-bytes", it -> it.at(0).of(OTHER)),
    NO_SUCH_SITTING(422, "segment.no-such-sitting", it -> it.inSitting(2)),
    NO_SUCH_PLACE(422, "segment.no-such-place", it -> it.inSitting(0));

    private final int status;
    private final String code;
    private final UnaryOperator<Upload> wish;

    No(int status, String code, UnaryOperator<Upload> wish) {
      this.status = status;
      this.code = code;
      this.wish = wish;
    }
  }

  /** Another session of the same institution. */
  private static ExamSession besides(ExamSession session) {
    return SessionSamples.session(
        session.plan().institution(),
        session.plan().exam(),
        new CandidateId(UUID.randomUUID()),
        SessionSamples.TEN);
  }

  private static ExamSession ended(ExamSession begun) {
    return new ExamSession.Complete(
        begun.plan(), begun.history(), SessionSamples.TEN, SessionSamples.TEN.plusSeconds(1));
  }

  @BeforeAll
  static void start() throws IOException {
    for (var each : List.of(OURS, THEIRS, ENDED)) {
      SESSIONS.add(each);
    }
    var institution = OURS.plan().institution();
    SERVER
        .signedIn("ours", new Actor.Uploader(OURS.id(), institution))
        .signedIn("theirs", new Actor.Uploader(THEIRS.id(), institution))
        .signedIn("ended", new Actor.Uploader(ENDED.id(), institution))
        .signedIn("unknown", new Actor.Uploader(UNKNOWN, institution))
        .signedIn("another candidate", new Actor.Candidate(THEIRS.plan().candidate(), institution))
        .start();
    assertThat(right().at(0).send().statusCode()).isEqualTo(201);
    var theirs = right().to(THEIRS.id()).by("theirs").request();
    onItsWay = new Socket(theirs.uri().getHost(), theirs.uri().getPort());
    onItsWay.getOutputStream().write(head(theirs));
    onItsWay.getOutputStream().write(BYTES, 0, BYTES.length / 2);
  }

  @AfterAll
  static void stop() throws IOException {
    onItsWay.close();
    SERVER.close();
  }

  @ParameterizedTest
  @EnumSource
  @Order(1)
  void isRefusedWithItsCodeAndLeavesThePlaceFree(No no) {
    var answer = no.wish.apply(right()).send();

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(no.status);
    assertThat(answer.body()).contains("\"code\":\"" + no.code + "\"");
    assertThat(answer.headers().firstValue("Repr-Digest")).isEmpty();
    assertThat(SEGMENTS.of(OURS.id())).hasSize(1);
  }

  @Test
  @Order(2)
  void noneOfThemTouchedTheUploadOfAnotherSessionThatWasOnItsWay() throws IOException {
    assertThat(SEGMENTS.of(THEIRS.id())).isEmpty();
    onItsWay.getOutputStream().write(BYTES, BYTES.length / 2, BYTES.length - BYTES.length / 2);

    var answer = new byte["HTTP/1.1 201".length()];
    assertThat(onItsWay.getInputStream().readNBytes(answer, 0, answer.length)).isPositive();
    assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 201");
    assertThat(SEGMENTS.of(THEIRS.id())).hasSize(1);
    assertThat(right().send().statusCode()).isEqualTo(201);
  }

  /** What would be kept, if nothing of it were changed. */
  private static Upload right() {
    return new Upload(
        OURS.id(), 1, 1, "ours", BYTES, BYTES, "application/octet-stream", "video/mp4", -1, false);
  }

  /**
   * @param length that is said; below nought: none
   */
  private record Upload(
      ExamSessionId session,
      int sitting,
      int sequence,
      String token,
      byte[] body,
      byte[] announced,
      String type,
      String mediaType,
      int length,
      boolean chunked) {

    Upload to(ExamSessionId other) {
      return new Upload(
          other, sitting, sequence, token, body, announced, type, mediaType, length, chunked);
    }

    Upload inSitting(int other) {
      return new Upload(
          session, other, sequence, token, body, announced, type, mediaType, length, chunked);
    }

    Upload at(int other) {
      return new Upload(
          session, sitting, other, token, body, announced, type, mediaType, length, chunked);
    }

    Upload by(String other) {
      return new Upload(
          session, sitting, sequence, other, body, announced, type, mediaType, length, chunked);
    }

    Upload of(byte[] other) {
      return new Upload(
          session, sitting, sequence, token, other, other, type, mediaType, length, chunked);
    }

    Upload announcing(byte[] other) {
      return new Upload(
          session, sitting, sequence, token, body, other, type, mediaType, length, chunked);
    }

    Upload as(String other) {
      return new Upload(
          session, sitting, sequence, token, body, announced, other, mediaType, length, chunked);
    }

    Upload holding(String other) {
      return new Upload(
          session, sitting, sequence, token, body, announced, type, other, length, chunked);
    }

    Upload ofLength(int other) {
      return new Upload(
          session, sitting, sequence, token, body, announced, type, mediaType, other, chunked);
    }

    Upload inChunks() {
      return new Upload(
          session, sitting, sequence, token, body, announced, type, mediaType, length, true);
    }

    HttpRequest request() {
      var path =
          "/api/sessions/%s/sittings/%d/streams/camera/segments/%d"
              .formatted(session, sitting, sequence);
      var request =
          HttpRequest.newBuilder(SERVER.uri(path))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", type)
              .header("Content-Digest", "sha-256=:" + digest(announced) + ":")
              .header("Invigil-Started-At", "2026-11-02T10:00:00Z")
              .header("Invigil-Monotonic-Millis", "0")
              .header("Invigil-Duration-Millis", "10000")
              .header("Invigil-Media-Type", mediaType)
              .header("Invigil-Previous-Digest", "none")
              .header("Invigil-Cut-Short", "false")
              .PUT(
                  chunked
                      ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                      : BodyPublishers.ofByteArray(body));
      if (length >= 0) {
        request.header("Invigil-Length", Integer.toString(length));
      }
      return request.build();
    }

    HttpResponse<String> send() {
      return SERVER.send(request());
    }
  }

  private static byte[] head(HttpRequest request) {
    var head = new StringBuilder("PUT " + request.uri().getPath() + " HTTP/1.1\r\nHost: here\r\n");
    request
        .headers()
        .map()
        .forEach((name, it) -> head.append(name + ": " + it.getFirst() + "\r\n"));
    head.append("Content-Length: " + BYTES.length + "\r\n\r\n");
    return head.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String digest(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
