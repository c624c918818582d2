package org.invigil.adapter.in.rest.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.retention.LiftHold;
import org.invigil.application.port.in.retention.PlaceHold;
import org.invigil.application.port.in.retention.SeeCaptured;
import org.invigil.application.port.in.retention.SeeDue;
import org.invigil.application.port.in.retention.SeeHolds;
import org.invigil.application.port.in.retention.SeeKept;
import org.invigil.application.port.in.retention.SeeRetentionPolicy;
import org.invigil.application.port.in.retention.SeeStatements;
import org.invigil.application.port.in.retention.SetRetentionPolicy;
import org.invigil.application.port.in.retention.TryRetentionPolicy;
import org.invigil.application.port.in.review.SearchAccessLog;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.service.retention.ErasureDates;
import org.invigil.application.service.retention.LiftHoldService;
import org.invigil.application.service.retention.PlaceHoldService;
import org.invigil.application.service.retention.SeeCapturedService;
import org.invigil.application.service.retention.SeeDueService;
import org.invigil.application.service.retention.SeeHoldsService;
import org.invigil.application.service.retention.SeeKeptService;
import org.invigil.application.service.retention.SeeRetentionPolicyService;
import org.invigil.application.service.retention.SeeStatementsService;
import org.invigil.application.service.retention.SetRetentionPolicyService;
import org.invigil.application.service.retention.TryRetentionPolicyService;
import org.invigil.application.service.review.SearchAccessLogService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.InMemoryAccessLog;
import org.invigil.contracts.fakes.InMemoryCandidates;
import org.invigil.contracts.fakes.InMemoryCourses;
import org.invigil.contracts.fakes.InMemoryEnrolments;
import org.invigil.contracts.fakes.InMemoryExams;
import org.invigil.contracts.fakes.InMemoryHolds;
import org.invigil.contracts.fakes.InMemoryInstitutions;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.InMemoryRetainedThings;
import org.invigil.contracts.fakes.InMemoryStaffAccounts;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.RetainedId;
import org.invigil.domain.retention.Subject;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"RET-3", "RET-4", "REV-2", "SEC-1"})
class PrivacyByRestTest {

  private static final Instant NOON = Instant.parse("2030-01-07T12:00:00Z");

  private final Memory memory = new Memory();
  private final MovableClock clock = new MovableClock(NOON);
  private final InMemoryInstitutions institutions = new InMemoryInstitutions(memory);
  private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts(memory);
  private final InMemoryCandidates candidates = new InMemoryCandidates(memory);
  private final InMemoryCourses courses = new InMemoryCourses(memory);
  private final InMemoryExams exams = new InMemoryExams(memory);
  private final InMemoryEnrolments enrolments = new InMemoryEnrolments(memory);
  private final InMemoryHolds holds = new InMemoryHolds(memory);
  private final InMemoryRetainedThings retained = new InMemoryRetainedThings(memory);
  private final InMemoryAccessLog log = new InMemoryAccessLog(memory, new InMemoryKeys(memory));
  private final ErasureDates dates = new ErasureDates(exams, courses, institutions, clock);
  private final Institution here = People.institution();
  private final StaffAccount officer = People.staff(here.id(), Role.PRIVACY_OFFICER);
  private final StaffAccount reviewer = People.staff(here.id(), Role.REVIEWER);
  private final Candidate candidate = People.candidate(here.id());
  private final Exam exam = People.exam(here.id());
  private RestServer server;

  @BeforeEach
  void start() {
    institutions.add(here);
    accounts.add(officer);
    accounts.add(reviewer);
    candidates.add(candidate);
    exams.add(exam);
    retained.add(
        new Retained.Kept(
            new RetainedId(UUID.randomUUID()),
            here.id(),
            new Subject.ExamData(candidate.id(), exam.id()),
            NOON.plusSeconds(86_400),
            "90 days"));
    log.add(
        new AccessLog.Entry(
            UUID.randomUUID(),
            here.id(),
            NOON,
            reviewer.actor(),
            AccessLog.What.FLAGS,
            candidate.id(),
            Optional.empty()));
    server =
        new RestServer()
            .with(SeeRetentionPolicy.class, new SeeRetentionPolicyService(dates))
            .with(
                TryRetentionPolicy.class,
                new TryRetentionPolicyService(dates, retained, exams, enrolments))
            .with(SetRetentionPolicy.class, new SetRetentionPolicyService(institutions, memory))
            .with(SeeDue.class, new SeeDueService(retained, holds, clock))
            .with(SeeStatements.class, new SeeStatementsService(retained))
            .with(SeeKept.class, new SeeKeptService(candidates, exams, enrolments, retained, holds))
            .with(SeeCaptured.class, new SeeCapturedService(exams, courses, retained, dates))
            .with(
                PlaceHold.class,
                new PlaceHoldService(
                    holds, retained, candidates, new PredictableChance(), memory, clock))
            .with(SeeHolds.class, new SeeHoldsService(holds))
            .with(LiftHold.class, new LiftHoldService(holds, memory, clock))
            .with(SearchAccessLog.class, new SearchAccessLogService(log, accounts, candidates))
            .signedIn("officer", officer.actor())
            .signedIn("reviewer", reviewer.actor())
            .start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPolicyIsSeenTriedAndSet() {
    var policies = "/api/retention/policies";
    expect("GET", policies, "", 200, "\"from\":\"EXAM\",\"days\":90");
    var wish = "{\"exam\":{\"from\":\"COURSE\",\"days\":60},\"onboardingDays\":200}";
    expect("POST", policies + "/trial", wish, 200, "\"examDates\":1,\"onboardingDates\":0");
    expect("GET", policies, "", 200, "\"days\":90");
    expect("POST", policies, wish, 201, "60 days after the last exam");
    expect("GET", policies, "", 200, "\"from\":\"COURSE\",\"days\":60");
    expect("POST", policies + "/trial", wish.replace("60", "0"), 422, "retention.days");
    expect("POST", policies + "/trial", wish.replace("200", "3651"), 422, "retention.days");
    expect("POST", policies + "/trial", "{}", 400, "code");
  }

  @Test
  void aHoldStandsUntilItIsLifted() {
    var wish =
        "{\"candidate\":\"%s\",\"exam\":\"%s\",\"reason\":\"A case\"}"
            .formatted(candidate.id(), exam.id());
    expect("POST", "/api/holds", wish.replace("A case", " "), 422, "reason");
    expect("POST", "/api/holds", wish, 201, "hold");
    clock.moveTo(NOON.plus(Duration.ofDays(4_000)));
    expect("GET", "/api/holds", "", 200, "\"reason\":\"A case\"");
  }

  @Test
  void whatIsKeptOfWhomAndWhatIsCapturedIsTold() {
    expect("GET", "/api/retention/candidates/" + candidate.id(), "", 200, "\"held\":false");
    expect("GET", "/api/retention/candidates/" + UUID.randomUUID(), "", 404, "candidate");
    expect("GET", "/api/retention/captured", "", 200, "\"purpose\":\"to know who sits the exam\"");
    expect("GET", "/api/retention/captured", "", 200, "\"candidates\":1");
  }

  @Test
  void whoLookedIsFoundByPersonAndTime() {
    var path = "/api/access-log";
    expect("GET", path, "", 200, "\"what\":\"flags\",\"who\":\"staff\"");
    expect("GET", path + "?staff=" + reviewer.id(), "", 200, reviewer.name().value());
    expect("GET", path + "?staff=" + officer.id(), "", 200, "\"looks\":[]");
    expect("GET", path + "?until=" + NOON, "", 200, "\"looks\":[]");
    expect("GET", path + "?from=" + NOON + "&candidate=" + candidate.id(), "", 200, "flags");
    for (var bad : List.of("?staff=x", "?from=soon", "?before=x", "?most=x")) {
      assertThat(server.send("GET", path + bad, "officer", "").statusCode()).as(bad).isEqualTo(400);
    }
  }

  @Test
  void whoKeepsNoPrivacyGetsNothing() {
    for (var path :
        List.of(
            "/api/retention/policies",
            "/api/retention/captured",
            "/api/retention/candidates/" + candidate.id(),
            "/api/access-log")) {
      assertThat(server.send("GET", path, "reviewer", "").statusCode()).as(path).isEqualTo(403);
      assertThat(server.send("GET", path, "", "").statusCode()).as(path).isEqualTo(401);
    }
  }

  private void expect(String method, String path, String body, int status, String holds) {
    var answer = server.send(method, path, "officer", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(holds);
  }
}
