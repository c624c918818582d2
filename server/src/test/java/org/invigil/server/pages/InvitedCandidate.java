package org.invigil.server.pages;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.onboarding.Attempt;
import org.invigil.domain.onboarding.Decider;
import org.invigil.domain.onboarding.DocumentUsed;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.Scans;
import org.invigil.server.settings.Settings;

/** Who sat the stage's exam, as they are invited to it and to more, and come in by the link. */
final class InvitedCandidate {

  private static final String EMAIL = "r@example.org";
  private static final Pattern LINK = Pattern.compile("/enter#([A-Za-z0-9_-]+)");

  private final Stage stage;
  private final String officer;
  final CandidateId id;
  final String satExam;

  InvitedCandidate(Stage stage) throws Exception {
    this.stage = stage;
    this.officer = stage.session.signIn(Stage.OFFICER);
    var plan = bean(ExamSessions.class).find(stage.session.id).orElseThrow().value().plan();
    this.id = plan.candidate();
    this.satExam = plan.exam().value().toString();
    post("/api/exams/" + satExam + "/approval", Map.of());
    invite(satExam);
  }

  private <T> T bean(Class<T> type) {
    return stage.server.context().getBean(type);
  }

  private com.fasterxml.jackson.databind.JsonNode post(String path, Map<String, ?> body)
      throws Exception {
    return stage.session.post(officer, path, body);
  }

  private void invite(String exam) throws Exception {
    post(
        "/api/candidates/" + id.value() + "/invitations",
        Map.of("exam", exam, "deadline", Instant.now().plus(Duration.ofDays(5)).toString()));
  }

  /** Another exam, approved, to which the candidate is invited. */
  String exam(String title, Instant opens) throws Exception {
    var instructor =
        stage.session.get(stage.session.signIn(Stage.INSTRUCTOR), "/api/me").path("staff").asText();
    var wish = new HashMap<String, Object>();
    wish.put("course", post("/api/courses", Map.of("title", title)).path("course").asText());
    wish.put("instructor", instructor);
    wish.put("title", title);
    wish.put("opens", opens.toString());
    wish.put("closes", opens.plus(Duration.ofHours(4)).toString());
    wish.put("zone", "Europe/London");
    wish.put("duration", "PT2H");
    wish.put("address", "https://lms.example.org/2");
    wish.put("guidelines", "Bring the <b>formulary</b>.");
    wish.put("captures", List.of("CAMERA", "MICROPHONE", "SCREEN"));
    wish.put("technicalContact", "help@example.org");
    wish.put("schoolContact", "school@example.org");
    var exam = post("/api/exams", wish).path("exam").asText();
    post("/api/exams/" + exam + "/approval", Map.of());
    invite(exam);
    return exam;
  }

  /** As if an officer had looked at a passport. */
  void approve() {
    var onboardings = bean(Onboardings.class);
    bean(UnitOfWork.class)
        .inOne(() -> {
          var found = onboardings.of(id).orElseThrow();
          onboardings.replace(
              found,
              new Onboarding.Approved(
                  found.value().id(),
                  found.value().file(),
                  new Attempt(1, Instant.now(), Scans.NONE),
                  Instant.now(),
                  new Decider.Software(),
                  DocumentUsed.of(DocumentKind.PASSPORT, "00ff"),
                  ""));
          return id;
        });
  }

  /** Of this candidate, for requests that are made by hand. */
  String token() {
    return token(id);
  }

  private String token(CandidateId of) {
    var institution =
        bean(ExamSessions.class).find(stage.session.id).orElseThrow().value().plan().institution();
    return bean(UnitOfWork.class)
        .inOne(() ->
            bean(Tokens.class)
                .issue(
                    new TokenHolder.OfCandidate(of, institution), Instant.now().plusSeconds(3600)));
  }

  /** Of another candidate of the same institution, who is invited to nothing. */
  String tokenOfAnother() throws Exception {
    var another =
        post(
                "/api/candidates",
                Map.of("identifier", "P-2", "name", "Kim Other", "email", "kim@example.org"))
            .path("candidate")
            .asText();
    return token(new CandidateId(UUID.fromString(another)));
  }

  /** By the newest letter, in a browser. */
  void comeIn(Browser browser) {
    browser.open("/enter#" + secret());
    browser.page().locator("#enter button").click();
    browser.page().waitForURL("**/my");
  }

  private String secret() {
    var folder = bean(Settings.class).home().resolve("mail");
    return await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> secretIn(folder), Optional::isPresent)
        .orElseThrow();
  }

  private static Optional<String> secretIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var letters = Files.list(folder)) {
      return letters
          .filter(it -> it.toString().endsWith(".eml"))
          .map(InvitedCandidate::read)
          .filter(it -> it.contains("To: " + EMAIL))
          .flatMap(it -> LINK.matcher(it).results().map(found -> found.group(1)))
          .findFirst();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path letter) {
    try {
      return Files.readString(letter);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
