package org.invigil.practice;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The staff of the practice institution, by script: an officer, a reviewer, an instructor. */
final class Office {

  static final String OFFICER = "officer@practice.example";
  static final String REVIEWER = "reviewer@practice.example";
  static final String INSTRUCTOR = "instructor@practice.example";
  private static final String BREAK_LIMIT = "PT10S";

  private final Api nobody;
  private final Journal journal;
  private final Path mail;

  Office(Api nobody, Journal journal, Path mail) {
    this.nobody = nobody;
    this.journal = journal;
    this.mail = mail;
  }

  /** The institution with its staff. */
  void setUp() {
    if (journal.get("password").isEmpty()) {
      journal.put("password", "practice-" + random(8));
    }
    var answer =
        nobody.tryPost(
            "/api/setup",
            Map.of(
                "institution",
                "Practice Institution",
                "name",
                "Olivia Officer",
                "email",
                OFFICER,
                "password",
                journal.must("password")));
    if (!answer.isGood() && answer.status() != 409) {
      throw new PracticeFailed("The set-up was refused: " + answer.body());
    }
    hire(REVIEWER, "Rita Reviewer", "REVIEWER");
    hire(INSTRUCTOR, "Ivan Instructor", "INSTRUCTOR");
  }

  private void hire(String email, String name, String role) {
    var answer =
        officer()
            .tryPost(
                "/api/staff",
                Map.of(
                    "name",
                    name,
                    "email",
                    email,
                    "password",
                    journal.must("password"),
                    "roles",
                    List.of(role)));
    if (!answer.isGood() && answer.status() != 409) {
      throw new PracticeFailed("No account could be made: " + answer.body());
    }
    journal.put("staff." + email, signedIn(email).get("/api/me").path("staff").asText());
  }

  /** A practice exam of ten minutes at the most whose breaks are at most ten seconds. */
  void makeExam() {
    var course = officer().post("/api/courses", Map.of("title", "Practice")).path("course");
    journal.put("course", course.asText());
    makeExamAgain();
  }

  void makeExamAgain() {
    var exam =
        officer()
            .post(
                "/api/exams",
                Map.of(
                    "course",
                    journal.must("course"),
                    "instructor",
                    journal.must("staff." + INSTRUCTOR),
                    "title",
                    "Practice exam",
                    "practice",
                    true,
                    "duration",
                    "PT10M",
                    "address",
                    "https://lms.practice.example/quiz/1",
                    "captures",
                    List.of("CAMERA", "MICROPHONE", "SCREEN", "PROGRAMS_AND_TITLES"),
                    "permits",
                    Map.of("longestBreak", BREAK_LIMIT),
                    "technicalContact",
                    "help@practice.example",
                    "schoolContact",
                    "school@practice.example"))
            .path("exam")
            .asText();
    officer().post("/api/exams/" + exam + "/approval", Map.of());
    for (var email : List.of(REVIEWER, INSTRUCTOR)) {
      officer()
          .post(
              "/api/exams/" + exam + "/assignments",
              Map.of("staff", journal.must("staff." + email)));
    }
    journal.get("candidate").ifPresent(it -> invite(it, exam));
    journal.put("exam", exam);
  }

  /** Registers a candidate, who follows the personal link in the letter. */
  void inviteCandidate() {
    var number = random(4);
    var email = "robin-" + number + "@practice.example";
    var candidate =
        officer()
            .post(
                "/api/candidates",
                Map.of(
                    "identifier",
                    "P-" + number,
                    "name",
                    PlayedDocument.GIVEN + " " + PlayedDocument.FAMILY,
                    "email",
                    email))
            .path("candidate")
            .asText();
    excuseFromMoving(candidate);
    invite(candidate, journal.must("exam"));
    var secret = new Mailbox(mail).awaitSecret(email);
    var token = nobody.post("/api/tokens/from-link", Map.of("secret", secret)).path("token");
    journal.put("candidate.token", token.asText());
    journal.put("candidate", candidate);
  }

  /** Photographs before a camera cannot turn their heads. */
  private void excuseFromMoving(String candidate) {
    officer()
        .put(
            "/api/candidates/" + candidate + "/adjustments",
            Map.of(
                "extraMinutesPerHour", 0,
                "breakMinutesPerHour", 0,
                "mutedKinds", List.of("NOT_A_LIVE_FACE")));
  }

  private void invite(String candidate, String exam) {
    officer()
        .post(
            "/api/candidates/" + candidate + "/invitations",
            Map.of("exam", exam, "deadline", Instant.now().plus(Duration.ofDays(7)).toString()));
  }

  Api officer() {
    return signedIn(OFFICER);
  }

  Api reviewer() {
    return signedIn(REVIEWER);
  }

  Api instructor() {
    return signedIn(INSTRUCTOR);
  }

  private Api signedIn(String email) {
    var password = journal.must("password");
    var token = nobody.post("/api/tokens", Map.of("email", email, "password", password));
    return nobody.as(token.path("token").asText());
  }

  private static String random(int bytes) {
    var random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
