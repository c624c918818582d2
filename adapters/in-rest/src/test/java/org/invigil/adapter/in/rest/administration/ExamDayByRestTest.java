package org.invigil.adapter.in.rest.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.candidate.SeeCandidateExams;
import org.invigil.application.port.in.exam.SeeExamDay;
import org.invigil.contracts.People;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Rule({"SUP-2", "SEC-1"})
class ExamDayByRestTest {

  private static final Instant TEN = People.TEN;
  private static final Actor.Staff OFFICER =
      People.staff(People.institution().id(), Role.EXAMS_OFFICER).actor();
  private static final Actor.Staff REVIEWER =
      People.staff(OFFICER.institution(), Role.REVIEWER).actor();
  private static final Exam EXAM = People.exam(OFFICER.institution());
  private static final CandidateId CANDIDATE = new CandidateId(new UUID(0, 4));

  private static RestServer server;

  @BeforeAll
  static void start() {
    server =
        new RestServer()
            .with(SeeExamDay.class, ExamDayByRestTest::day)
            .with(SeeCandidateExams.class, ExamDayByRestTest::exams)
            .signedIn("officer", OFFICER)
            .signedIn("reviewer", REVIEWER)
            .start();
  }

  private static SeeExamDay.Outcome day(SeeExamDay.Command command) {
    if (!command.by().equals(OFFICER)) {
      return new SeeExamDay.NotPermitted();
    }
    var one =
        new SeeExamDay.Attending(
            CANDIDATE,
            "Robin",
            SeeExamDay.Stage.UPLOADING,
            true,
            Optional.of(new ExamSessionId(new UUID(0, 7))),
            Optional.of(TEN),
            Optional.empty(),
            Optional.of(new SeeExamDay.Upload(9, 1)),
            true,
            1,
            List.of());
    return new SeeExamDay.Seen(EXAM, List.of(one), TEN);
  }

  private static SeeCandidateExams.Outcome exams(SeeCandidateExams.Command command) {
    return command.by().equals(OFFICER)
        ? new SeeCandidateExams.Seen(
            List.of(new SeeCandidateExams.InvitedTo(EXAM, false, 1, Optional.of(TEN), 2)),
            List.of(),
            TEN)
        : new SeeCandidateExams.NotPermitted();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theDayIsToldCandidateByCandidate() {
    var path = "/api/exams/" + EXAM.id() + "/day";
    assertThat(server.send("GET", path, "officer", "").body())
        .contains("\"stage\":\"UPLOADING\"", "\"kept\":9", "\"missing\":1", "\"problem\":true")
        .doesNotContain("deadline");
    assertThat(server.send("GET", path, "reviewer", "").statusCode()).isEqualTo(403);
    assertThat(server.send("GET", path, "", "").statusCode()).isEqualTo(401);
    assertThat(server.send("GET", "/api/exams/x/day", "officer", "").statusCode()).isEqualTo(400);
  }

  @Test
  void theExamsOfACandidateAreToldWithTheirLetters() {
    var path = "/api/candidates/" + CANDIDATE + "/exams";
    assertThat(server.send("GET", path, "officer", "").body())
        .contains("\"letters\":2", "\"guidelinesRead\":false", "\"linkUntil\"");
    assertThat(server.send("GET", path, "reviewer", "").statusCode()).isEqualTo(403);
  }
}
