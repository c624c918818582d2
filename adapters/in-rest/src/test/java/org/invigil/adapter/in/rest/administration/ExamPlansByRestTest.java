package org.invigil.adapter.in.rest.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.access.AssignStaff;
import org.invigil.application.port.in.access.ListAssignableStaff;
import org.invigil.application.port.in.exam.ApproveExam;
import org.invigil.application.port.in.exam.ChangeExam;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.application.port.in.exam.ListExams;
import org.invigil.application.port.in.exam.PreviewGuidelines;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.application.port.in.exam.SeeExamPlan;
import org.invigil.application.service.access.AssignStaffService;
import org.invigil.application.service.access.ListAssignableStaffService;
import org.invigil.application.service.exam.ApproveExamService;
import org.invigil.application.service.exam.ChangeExamService;
import org.invigil.application.service.exam.CreateExamService;
import org.invigil.application.service.exam.ListExamsService;
import org.invigil.application.service.exam.PreviewGuidelinesService;
import org.invigil.application.service.exam.SeeExamPlanService;
import org.invigil.application.service.exam.SeeExamService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.InMemoryCourses;
import org.invigil.contracts.fakes.InMemoryEnrolments;
import org.invigil.contracts.fakes.InMemoryExams;
import org.invigil.contracts.fakes.InMemoryInstitutions;
import org.invigil.contracts.fakes.InMemoryStaffAccounts;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.retention.Shortening;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule({"EXM-1", "SEC-1"})
class ExamPlansByRestTest {

  private static final Memory MEMORY = new Memory();
  private static final MovableClock CLOCK = new MovableClock(Instant.parse("2030-01-07T09:00:00Z"));
  private static final PredictableChance CHANCE = new PredictableChance();
  private static final InMemoryInstitutions INSTITUTIONS = new InMemoryInstitutions(MEMORY);
  private static final InMemoryStaffAccounts ACCOUNTS = new InMemoryStaffAccounts(MEMORY);
  private static final InMemoryCourses COURSES = new InMemoryCourses(MEMORY);
  private static final InMemoryExams EXAMS = new InMemoryExams(MEMORY);
  private static final InMemoryEnrolments ENROLMENTS = new InMemoryEnrolments(MEMORY);
  private static final Institution HERE = People.institution();
  private static final StaffAccount OFFICER = People.staff(HERE.id(), Role.EXAMS_OFFICER);
  private static final StaffAccount INSTRUCTOR = People.staff(HERE.id(), Role.INSTRUCTOR);
  private static final CourseId COURSE = new CourseId(CHANCE.identifier());
  private static final String PLAN =
      """
      {"title":"Thermodynamics","localOpens":"2030-01-10T09:00:00","localCloses":"2030-01-10T12:00:00",
       "zone":"Europe/London","duration":"PT2H","address":"https://lms.example.org/t",
       "permits":{"items":["PEN"],"longestBreak":"PT10S"},"retention":{"from":"EXAM","days":30},
       "technicalContact":"help@example.org","schoolContact":"exams@example.org"}
      """;

  private static RestServer server;

  @BeforeAll
  static void start() {
    INSTITUTIONS.add(HERE);
    ACCOUNTS.add(OFFICER);
    ACCOUNTS.add(INSTRUCTOR);
    COURSES.add(new Course(COURSE, HERE.id(), "Physics", Shortening.NONE));
    server =
        new RestServer()
            .with(
                CreateExam.class,
                new CreateExamService(EXAMS, COURSES, ACCOUNTS, INSTITUTIONS, CHANCE, MEMORY))
            .with(SeeExam.class, new SeeExamService(EXAMS, ENROLMENTS, CLOCK))
            .with(ApproveExam.class, new ApproveExamService(EXAMS, MEMORY, CLOCK))
            .with(AssignStaff.class, new AssignStaffService(ACCOUNTS, EXAMS, MEMORY))
            .with(ListExams.class, new ListExamsService(EXAMS, COURSES, CLOCK))
            .with(SeeExamPlan.class, new SeeExamPlanService(EXAMS, COURSES, ACCOUNTS, CLOCK))
            .with(ChangeExam.class, new ChangeExamService(EXAMS, INSTITUTIONS, MEMORY))
            .with(PreviewGuidelines.class, new PreviewGuidelinesService(INSTITUTIONS))
            .with(ListAssignableStaff.class, new ListAssignableStaffService(ACCOUNTS))
            .signedIn("officer", OFFICER.actor())
            .signedIn("instructor", INSTRUCTOR.actor())
            .signedIn(
                "elsewhere", People.staff(People.institution().id(), Role.EXAMS_OFFICER).actor())
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @Rule("EXM-5")
  void aPlanIsSeenChangedByItsVersionAndApproved() {
    var path = "/api/exams/" + created();
    expect("GET", path + "/plan", "officer", "", 200, "\"version\":1");
    expect("GET", path + "/plan", "officer", "", 200, "\"retention\":{\"from\":\"EXAM\"");
    expect("PUT", path + "/plan", "officer", change(1, PLAN.replace("Thermo", "Hydro")), 204, "");
    expect("GET", path + "/plan", "officer", "", 200, "Hydrodynamics");
    expect("PUT", path + "/plan", "officer", change(1, PLAN), 409, "exam.changed-meanwhile");
    expect("POST", path + "/approval?version=1", "officer", "", 409, "exam.changed-meanwhile");
    expect("POST", path + "/approval?version=2", "officer", "", 200, "\"at\"");
    expect("GET", path + "/plan", "officer", "", 200, "\"approved\"");
  }

  @Test
  void examsAreListedByCourseAndStaffWithTheirs() {
    var exam = created();
    expect("GET", "/api/exams", "officer", "", 200, exam);
    expect("GET", "/api/exams", "officer", "", 200, "\"title\":\"Physics\"");
    assertThat(server.send("GET", "/api/exams", "elsewhere", "").body()).doesNotContain(exam);
    expect("GET", "/api/assignable-staff", "officer", "", 200, exam);
    expect("GET", "/api/assignable-staff", "instructor", "", 403, "access.not-permitted");
  }

  @Test
  @Rule("EXM-4")
  void whatACandidateWouldReadIsToldBeforeAnythingIsKept() {
    var tried = "{\"plan\":" + PLAN + "}";
    expect("POST", "/api/guidelines-previews", "officer", tried, 200, "Thermodynamics");
    expect(
        "POST",
        "/api/guidelines-previews",
        "officer",
        tried.replace("Thermodynamics", ""),
        200,
        "\"missing\":\"text.length\"");
    expect(
        "POST",
        "/api/guidelines-previews",
        "officer",
        tried.replace("PT10S", "PT6M"),
        422,
        "comfort-break.length");
    expect("POST", "/api/guidelines-previews", "instructor", tried, 403, "access.not-permitted");
  }

  @Test
  void nobodyElseSeesOrChangesAPlan() {
    var path = "/api/exams/" + created() + "/plan";
    expect("GET", path, "elsewhere", "", 404, "exam.not-found");
    expect("PUT", path, "elsewhere", change(1, PLAN), 403, "access.not-permitted");
    expect("GET", path, "", "", 401, "access.not-signed-in");
    expect(
        "GET", "/api/exams/" + new ExamId(CHANCE.identifier()) + "/plan", "officer", "", 404, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"version\":1}",
        "{\"version\":\"x\",\"plan\":{}}",
        "{\"version\":1,\"plan\":{\"title\":\"x\"}}"
      })
  void hostileBodiesAreRefusedAndNothingBreaks(String body) {
    var answer = server.send("PUT", "/api/exams/" + created() + "/plan", "officer", body);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
    assertThat(answer.body()).contains("\"code\":\"");
  }

  private static String change(int version, String plan) {
    return "{\"version\":" + version + ",\"plan\":" + plan + "}";
  }

  private static String created() {
    var wish =
        PLAN.replaceFirst(
            "\\{", "{\"course\":\"" + COURSE + "\",\"instructor\":\"" + INSTRUCTOR.id() + "\",");
    var answer = server.send("POST", "/api/exams", "officer", wish);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.body().replaceAll(".*\"exam\":\"([^\"]+)\".*", "$1");
  }

  private static void expect(
      String method, String path, String token, String body, int status, String contained) {
    var answer = server.send(method, path, token, body);
    assertThat(answer.statusCode()).as(method + " " + path + answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(contained);
  }
}
