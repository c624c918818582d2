package org.invigil.server.watching;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.BreakPolicy;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Permitted;
import org.invigil.domain.session.SessionPlan;
import org.invigil.domain.session.WatchList;

/**
 * A session a quarter of an hour ago, in a real server, of one sitting or two: camera and screen in
 * pieces, and a phone if it filmed. It is uploaded by the API.
 */
public final class RecordedSession {

  public static final String PASSWORD = "a long enough password";
  public static final String REVIEWER = "rita@example.org";

  private static final ObjectMapper JSON = new ObjectMapper();

  public final ExamSessionId id = new ExamSessionId(UUID.randomUUID());
  public static final String PROCTOR = "paula@example.org";

  public final Instant begun;
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final Keys keys;
  private final List<Piece> pieces;
  private final List<Piece> ofPhone;
  private final Map<String, String> chain = new HashMap<>();
  private String uploader = "";

  /**
   * @param second of the session at which it begins
   */
  record Piece(int sitting, int sequence, int second, int seconds, boolean cutShort, byte[] film) {

    int end() {
      return second + seconds;
    }
  }

  /** Of one film again and again, in those tens of seconds. */
  public RecordedSession(
      URI server, ApplicationContext context, String film, List<Integer> recorded)
      throws Exception {
    this(server, context, repeated(resource(film), recorded));
  }

  /** The same, and the phone filmed in tens of seconds of its own. */
  public RecordedSession(
      URI server,
      ApplicationContext context,
      String film,
      List<Integer> recorded,
      List<Integer> byPhone)
      throws Exception {
    this(server, context, repeated(resource(film), recorded), repeated(resource(film), byPhone));
  }

  RecordedSession(URI server, ApplicationContext context, List<Piece> pieces) throws Exception {
    this(server, context, pieces, List.of());
  }

  private RecordedSession(
      URI server, ApplicationContext context, List<Piece> pieces, List<Piece> ofPhone)
      throws Exception {
    this(server, context, pieces, ofPhone, Instant.now().minusSeconds(Math.max(900, over(pieces))));
  }

  /** Nothing is placed after it was received: a recording ends before it is uploaded. */
  private static long over(List<Piece> pieces) {
    return pieces.getLast().end() + 60;
  }

  /** A live exam that begins now and has recorded nothing yet. */
  public static RecordedSession live(URI server, ApplicationContext context) throws Exception {
    return new RecordedSession(server, context, List.of(), List.of(), Instant.now());
  }

  private RecordedSession(
      URI server,
      ApplicationContext context,
      List<Piece> pieces,
      List<Piece> ofPhone,
      Instant begun)
      throws Exception {
    this.begun = begun.truncatedTo(ChronoUnit.SECONDS);
    this.pieces = pieces;
    this.ofPhone = ofPhone;
    this.server = server;
    this.keys = context.getBean(Keys.class);
    post(
        "",
        "/api/setup",
        Map.of(
            "institution",
            "Nordstadt",
            "name",
            "Olivia",
            "email",
            "olivia@example.org",
            "password",
            PASSWORD));
    var officer = signIn("olivia@example.org");
    var institution = UUID.fromString(get(officer, "/api/me").path("institution").asText());
    var reviewer = hire(officer, REVIEWER, "REVIEWER");
    var instructor = hire(officer, "ivan@example.org", "INSTRUCTOR");
    var exam = exam(officer, instructor, reviewer, hire(officer, PROCTOR, "PROCTOR"));
    var candidate =
        post(
                officer,
                "/api/candidates",
                Map.of("identifier", "P-1", "name", "Robin Example", "email", "r@example.org"))
            .path("candidate")
            .asText();
    sit(context, new InstitutionId(institution), exam, new CandidateId(UUID.fromString(candidate)));
  }

  private static List<Piece> repeated(byte[] film, List<Integer> recorded) {
    return IntStream.range(0, recorded.size())
        .mapToObj(i -> new Piece(1, i, 10 * recorded.get(i), 10, false, film))
        .toList();
  }

  private UUID hire(String officer, String email, String role) throws Exception {
    post(
        officer,
        "/api/staff",
        Map.of("name", role, "email", email, "password", PASSWORD, "roles", List.of(role)));
    return UUID.fromString(get(signIn(email), "/api/me").path("staff").asText());
  }

  private ExamId exam(String officer, UUID instructor, UUID... assigned) throws Exception {
    var course = post(officer, "/api/courses", Map.of("title", "Physics")).path("course").asText();
    var wish = new HashMap<String, Object>();
    wish.put("course", course);
    wish.put("instructor", instructor.toString());
    wish.put("title", "Thermodynamics");
    wish.put("practice", true);
    wish.put("duration", "PT10M");
    wish.put("address", "https://lms.example.org/1");
    wish.put("captures", List.of("CAMERA", "SCREEN"));
    wish.put("technicalContact", "help@example.org");
    wish.put("schoolContact", "school@example.org");
    var exam = post(officer, "/api/exams", wish).path("exam").asText();
    for (var staff : assigned) {
      post(officer, "/api/exams/" + exam + "/assignments", Map.of("staff", staff.toString()));
    }
    return new ExamId(UUID.fromString(exam));
  }

  private void sit(
      ApplicationContext context, InstitutionId institution, ExamId exam, CandidateId candidate)
      throws Exception {
    var plan =
        new SessionPlan(
            id,
            institution,
            exam,
            candidate,
            pieces.isEmpty() ? Service.LIVE : Service.RECORD_AND_REVIEW,
            captured(),
            "https://lms.example.org/1",
            "help@example.org",
            begun,
            Duration.ofMinutes(10),
            Duration.ZERO,
            BreakPolicy.FIVE_MINUTES,
            Duration.ofMinutes(5),
            WatchList.USUAL,
            Permitted.NOTHING);
    var checkedIn =
        new CheckedIn(new CheckInId(UUID.randomUUID()), institution, exam, candidate, Set.of());
    ExamSession.Running running = ExamSession.Running.begin(plan, checkedIn);
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).sitting() > pieces.get(i - 1).sitting()) {
        var interrupted = running.interrupt(begun.plusSeconds(pieces.get(i - 1).end()));
        running =
            (ExamSession.Running)
                interrupted.goOn(checkedIn, begun.plusSeconds(pieces.get(i).second()));
      }
    }
    keys.make(id.value(), institution);
    ExamSession session = pieces.isEmpty() ? running : ended(running);
    context.getBean(UnitOfWork.class).inOne(() -> context.getBean(ExamSessions.class).add(session));
    uploader =
        context
            .getBean(Tokens.class)
            .issue(new TokenHolder.OfUploader(id, institution), Instant.now().plusSeconds(3600));
    for (var piece : pieces) {
      upload(StreamName.CAMERA, piece, "video/mp4", piece.film());
      upload(StreamName.SCREEN, piece, "application/vnd.invigil.screen", resource("screen.ivt"));
    }
    for (var piece : ofPhone) {
      upload(StreamName.PHONE, piece, "video/mp4", piece.film());
    }
  }

  private Set<Capture> captured() {
    return ofPhone.isEmpty()
        ? Set.of(Capture.CAMERA, Capture.SCREEN)
        : Set.of(Capture.CAMERA, Capture.SCREEN, Capture.PHONE_CAMERA);
  }

  private ExamSession ended(ExamSession.Running running) {
    var until = begun.plusSeconds(pieces.getLast().end());
    return running.askToEnd(until).confirm(until);
  }

  byte[] mediaKey() {
    return keys.mediaKey(id.value());
  }

  /** Of the candidate's program. */
  String uploadToken() {
    return uploader;
  }

  private void upload(StreamName stream, Piece piece, String mediaType, byte[] plain)
      throws Exception {
    var place = piece.sitting() + " " + stream.code();
    var sealed = sealed(new SegmentId(id, piece.sitting(), stream, piece.sequence()), plain);
    var digest = SealedSegmentFormat.sha256(sealed);
    var request =
        HttpRequest.newBuilder(
                server.resolve(
                    "/api/sessions/%s/sittings/%d/streams/%s/segments/%d"
                        .formatted(id, piece.sitting(), stream.code(), piece.sequence())))
            .header("Authorization", "Bearer " + uploader)
            .header("Content-Type", "application/octet-stream")
            .header(
                "Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
            .header("Invigil-Started-At", begun.plusSeconds(piece.second()).toString())
            .header("Invigil-Monotonic-Millis", "" + 1000 * piece.second())
            .header("Invigil-Duration-Millis", "" + 1000 * piece.seconds())
            .header("Invigil-Media-Type", mediaType)
            .header("Invigil-Previous-Digest", chain.getOrDefault(place, "none"))
            .header("Invigil-Cut-Short", "" + piece.cutShort())
            .PUT(BodyPublishers.ofByteArray(sealed))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.body());
    }
    chain.put(place, SealedSegmentFormat.sha256Hex(sealed));
  }

  /** In three fragments. */
  private byte[] sealed(SegmentId at, byte[] plain) throws GeneralSecurityException {
    var parts = new ArrayList<byte[]>();
    var step = plain.length / 3 + 1;
    for (int from = 0; from < plain.length; from += step) {
      parts.add(Arrays.copyOfRange(plain, from, Math.min(plain.length, from + step)));
    }
    var file = new ByteArrayOutputStream();
    file.writeBytes(SealedSegmentFormat.magic());
    for (int i = 0; i < parts.size(); i++) {
      var place = new FragmentPlace(at, i, i == parts.size() - 1);
      file.writeBytes(SealedSegmentFormat.framed(sealed(place, parts.get(i))));
    }
    return file.toByteArray();
  }

  private byte[] sealed(FragmentPlace at, byte[] plain) throws GeneralSecurityException {
    var nonce = Arrays.copyOf((at.segment().sequence() + " " + at.index()).getBytes(UTF_8), 12);
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE,
        new SecretKeySpec(keys.mediaKey(id.value()), "AES"),
        new GCMParameterSpec(128, nonce));
    cipher.updateAAD(at.associatedData());
    var body = cipher.doFinal(plain);
    var all = Arrays.copyOf(nonce, nonce.length + body.length);
    System.arraycopy(body, 0, all, nonce.length, body.length);
    return all;
  }

  static byte[] resource(String name) throws IOException {
    try (var file = RecordedSession.class.getResourceAsStream("/recorded/" + name)) {
      return file.readAllBytes();
    }
  }

  /** Of the server that has it. */
  public URI address() {
    return server;
  }

  public String signIn(String email) throws Exception {
    return post("", "/api/tokens", Map.of("email", email, "password", PASSWORD))
        .path("token")
        .asText();
  }

  public JsonNode get(String token, String path) throws Exception {
    return JSON.readTree(answer(token, path).body());
  }

  public HttpResponse<String> answer(String token, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Authorization", "Bearer " + token)
            .build(),
        BodyHandlers.ofString());
  }

  public JsonNode post(String token, String path, Map<String, ?> body) throws Exception {
    var request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    var answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new AssertionError(path + " answered " + answer.body());
    }
    return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
  }
}
