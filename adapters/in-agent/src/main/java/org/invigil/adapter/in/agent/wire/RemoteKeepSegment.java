package org.invigil.adapter.in.agent.wire;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;

/** Keeps a segment by {@code PUT}; the same segment again answers as the first time. */
public final class RemoteKeepSegment implements KeepSegment {

  private static final int OK = 200;
  private static final int CREATED = 201;

  /** What the server says of a segment that it will never take. */
  private static final Set<String> UNFIT =
      Set.of(
          "segment.no-such-place",
          "segment.no-such-sitting",
          "segment.unfit-claims",
          "segment.wrong-media-type");

  private final ExamServer server;

  /**
   * @param server seen with a token that may put segments
   */
  public RemoteKeepSegment(ExamServer server) {
    this.server = server;
  }

  /** Fails with {@link ServerAway}. */
  @Override
  public Outcome handle(Command command) {
    Answer answer =
        server.put(
            path(command.segment()),
            "application/octet-stream",
            command.body().toArray(),
            headers(command.claims()));
    return outcome(answer, command);
  }

  static Outcome outcome(Answer answer, Command command) {
    return switch (answer) {
      case Answer.Done done -> kept(done, command.claims().digest());
      case Answer.Refused no -> refused(no, command.segment().stream());
      case Answer.NotNow busy -> throw ServerAway.because(busy);
      case Answer.Unreachable gone -> throw ServerAway.because(gone);
    };
  }

  /** The server names what it keeps; whoever does not may be anybody. */
  private static Outcome kept(Answer.Done done, Sha256 digest) {
    if (done.kept().equals(written(digest))) {
      if (done.status() == CREATED) {
        return new Kept();
      }
      if (done.status() == OK) {
        return new KeptAlready();
      }
    }
    throw ServerAway.because(new Answer.NotNow(done.status(), Optional.empty()));
  }

  private static Outcome refused(Answer.Refused no, StreamName stream) {
    var differences = Arrays.stream(Difference.values()).map(NotAsAnnounced::new);
    var known =
        Stream.of(
            new TakenByOtherBytes(),
            new WrongMediaType(stream),
            new TooLarge(),
            new Closed(),
            new ForeignSession(),
            new SessionRefusal.NoSuchSession(),
            new SessionRefusal.SessionErased());
    return Stream.<Refusal>concat(differences, known)
        .filter(it -> Remote.is(no, it))
        .map(Outcome.class::cast)
        .findFirst()
        .orElseGet(() -> otherwise(no));
  }

  /** A "no" that this program does not know is not final: a newer server may take it. */
  private static Outcome otherwise(Answer.Refused no) {
    if (UNFIT.contains(no.code())) {
      return new SessionRefusal.Unfit(no.code(), no.sentence());
    }
    if (Remote.refusal(no) instanceof SessionRefusal.NotYours notYours) {
      return notYours;
    }
    throw ServerAway.because(new Answer.NotNow(no.status(), Optional.empty()));
  }

  static String path(SegmentId id) {
    return "api/sessions/%s/sittings/%d/streams/%s/segments/%d"
        .formatted(id.session(), id.sitting(), id.stream().code(), id.sequence());
  }

  static Map<String, String> headers(Claims claims) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Digest", written(claims.digest()));
    claims.length().ifPresent(it -> headers.put("Invigil-Length", Long.toString(it)));
    headers.put("Invigil-Started-At", claims.startedAt().toString());
    headers.put("Invigil-Monotonic-Millis", Long.toString(claims.monotonic().toMillis()));
    headers.put("Invigil-Duration-Millis", Long.toString(claims.duration().toMillis()));
    headers.put("Invigil-Media-Type", claims.mediaType());
    headers.put("Invigil-Previous-Digest", claims.previous().map(Sha256::hex).orElse("none"));
    headers.put("Invigil-Cut-Short", Boolean.toString(claims.cutShort()));
    return headers;
  }

  private static String written(Sha256 digest) {
    byte[] bytes = HexFormat.of().parseHex(digest.hex());
    return "sha-256=:" + Base64.getEncoder().encodeToString(bytes) + ":";
  }
}
