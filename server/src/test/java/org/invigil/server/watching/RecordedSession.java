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
import org.invigil.domain.session.SessionPlan;
import org.invigil.domain.session.WatchList;

/**
 * A session of fifty seconds a quarter of an hour ago, in a real server: camera and screen in
 * pieces of ten seconds, none from the twentieth to the thirtieth second. It is uploaded by the
 * API.
 */
final class RecordedSession {

  static final String PASSWORD = "a long enough password";
  static final String REVIEWER = "rita@example.org";

  private static final ObjectMapper JSON = new ObjectMapper();

  final ExamSessionId id = new ExamSessionId(UUID.randomUUID());
  final Instant begun = Instant.now().minusSeconds(900).truncatedTo(ChronoUnit.SECONDS);
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final Keys keys;
  private final String film;
  private final List<Integer> recorded;
  private final Map<StreamName, String> chain = new HashMap<>();
  private String uploader = "";

  RecordedSession(URI server, ApplicationContext context, String film, List<Integer> recorded)
      throws Exception {
    this.film = film;
    this.recorded = recorded;
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
    var exam = exam(officer, instructor, reviewer);
    var candidate =
        post(
                officer,
                "/api/candidates",
                Map.of("identifier", "P-1", "name", "Robin Example", "email", "r@example.org"))
            .path("candidate")
            .asText();
    sit(context, new InstitutionId(institution), exam, new CandidateId(UUID.fromString(candidate)));
  }

  private UUID hire(String officer, String email, String role) throws Exception {
    post(
        officer,
        "/api/staff",
        Map.of("name", role, "email", email, "password", PASSWORD, "roles", List.of(role)));
    return UUID.fromString(get(signIn(email), "/api/me").path("staff").asText());
  }

  private ExamId exam(String officer, UUID instructor, UUID reviewer) throws Exception {
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
    post(officer, "/api/exams/" + exam + "/assignments", Map.of("staff", reviewer.toString()));
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
            Service.RECORD_AND_REVIEW,
            Set.of(Capture.CAMERA, Capture.SCREEN),
            "https://lms.example.org/1",
            "help@example.org",
            begun,
            Duration.ofMinutes(10),
            Duration.ZERO,
            BreakPolicy.FIVE_MINUTES,
            Duration.ofMinutes(5),
            WatchList.USUAL);
    var checkedIn =
        new CheckedIn(new CheckInId(UUID.randomUUID()), institution, exam, candidate, Set.of());
    var until = begun.plusSeconds(10L * recorded.getLast() + 10);
    var running = ExamSession.Running.begin(plan, checkedIn);
    var ended = running.askToEnd(until).confirm(until);
    keys.make(id.value(), institution);
    context.getBean(UnitOfWork.class).inOne(() -> context.getBean(ExamSessions.class).add(ended));
    uploader =
        context
            .getBean(Tokens.class)
            .issue(new TokenHolder.OfUploader(id, institution), Instant.now().plusSeconds(3600));
    for (int i = 0; i < recorded.size(); i++) {
      upload(StreamName.CAMERA, i, "video/mp4", resource(film));
      upload(StreamName.SCREEN, i, "application/vnd.invigil.screen", resource("screen.ivt"));
    }
  }

  private void upload(StreamName stream, int sequence, String mediaType, byte[] plain)
      throws Exception {
    int tenth = recorded.get(sequence);
    var sealed = sealed(new SegmentId(id, 1, stream, sequence), plain);
    var digest = SealedSegmentFormat.sha256(sealed);
    var request =
        HttpRequest.newBuilder(
                server.resolve(
                    "/api/sessions/%s/sittings/1/streams/%s/segments/%d"
                        .formatted(id, stream.code(), sequence)))
            .header("Authorization", "Bearer " + uploader)
            .header("Content-Type", "application/octet-stream")
            .header(
                "Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
            .header("Invigil-Started-At", begun.plusSeconds(10L * tenth).toString())
            .header("Invigil-Monotonic-Millis", "" + 10_000 * tenth)
            .header("Invigil-Duration-Millis", "10000")
            .header("Invigil-Media-Type", mediaType)
            .header("Invigil-Previous-Digest", chain.getOrDefault(stream, "none"))
            .header("Invigil-Cut-Short", "false")
            .PUT(BodyPublishers.ofByteArray(sealed))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.body());
    }
    chain.put(stream, SealedSegmentFormat.sha256Hex(sealed));
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

  String signIn(String email) throws Exception {
    return post("", "/api/tokens", Map.of("email", email, "password", PASSWORD))
        .path("token")
        .asText();
  }

  JsonNode get(String token, String path) throws Exception {
    return JSON.readTree(answer(token, path).body());
  }

  HttpResponse<String> answer(String token, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Authorization", "Bearer " + token)
            .build(),
        BodyHandlers.ofString());
  }

  private JsonNode post(String token, String path, Map<String, ?> body) throws Exception {
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
