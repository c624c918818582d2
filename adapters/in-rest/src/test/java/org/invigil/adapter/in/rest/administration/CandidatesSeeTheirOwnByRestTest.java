package org.invigil.adapter.in.rest.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.access.ConnectProgram;
import org.invigil.application.port.in.exam.ListMyExams;
import org.invigil.application.port.in.retention.SeeMyErasureDates;
import org.invigil.contracts.People;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.exam.GoToTest;
import org.invigil.domain.retention.Subject;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Rule({"SEC-1", "EXM-3", "RET-3"})
class CandidatesSeeTheirOwnByRestTest {

  private static final Instant TEN = People.TEN;
  private static final Actor.Staff OFFICER =
      People.staff(People.institution().id(), Role.EXAMS_OFFICER).actor();
  private static final Actor.Candidate SELF =
      new Actor.Candidate(People.candidate(OFFICER.institution()).id(), OFFICER.institution());

  private static RestServer server;

  @BeforeAll
  static void start() {
    var exam = People.exam(OFFICER.institution());
    var session =
        new ListMyExams.MySession(
            new ExamSessionId(new UUID(0, 7)), "running", TEN, Optional.empty(), false);
    server =
        new RestServer()
            .with(
                ListMyExams.class,
                command ->
                    command.by() instanceof Actor.Candidate
                        ? new ListMyExams.Mine(
                            List.of(
                                new ListMyExams.MyExam(
                                    exam, new GoToTest.Active(), true, 1, List.of(session))),
                            TEN)
                        : new ListMyExams.NotPermitted())
            .with(
                SeeMyErasureDates.class,
                command ->
                    new SeeMyErasureDates.Seen(
                        List.of(
                            new SeeMyErasureDates.KeptUntil(
                                new Subject.OnboardingData(SELF.id()), TEN, "a year", true))))
            .with(ConnectProgram.class, command -> new ConnectProgram.Connected("code", TEN))
            .signedIn("candidate", SELF)
            .signedIn("officer", OFFICER)
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void examsWithTheirSessions() {
    var answer = server.send("GET", "/api/my/exams", "candidate", "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"goToTest\":\"ACTIVE\"", "\"guidelinesRead\":true")
        .contains("\"state\":\"running\"", "\"decided\":false")
        .doesNotContain("\"ended\"");
    assertThat(server.send("GET", "/api/my/exams", "officer", "").statusCode()).isEqualTo(403);
    assertThat(server.send("GET", "/api/my/exams", "", "").statusCode()).isEqualTo(401);
  }

  @Test
  void datesOfErasureAndATokenForTheProgram() {
    assertThat(server.send("GET", "/api/my/erasure-dates", "candidate", "").body())
        .contains("\"policy\":\"a year\",\"held\":true")
        .doesNotContain("\"exam\"");
    var token = server.send("POST", "/api/my/program-token", "candidate", "");
    assertThat(token.statusCode()).isEqualTo(201);
    assertThat(token.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(token.body()).contains("\"token\":\"code\"");
  }
}
