package org.invigil.adapter.in.rest.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.access.AssignStaff;
import org.invigil.application.port.in.access.InviteCandidate;
import org.invigil.application.port.in.access.SendDeviceCode;
import org.invigil.application.port.in.access.SignIn;
import org.invigil.application.port.in.access.SignInByLink;
import org.invigil.application.port.in.access.SignOut;
import org.invigil.application.port.in.candidate.ChangeName;
import org.invigil.application.port.in.candidate.ListCandidates;
import org.invigil.application.port.in.candidate.RegisterCandidate;
import org.invigil.application.port.in.candidate.RegisterCandidates;
import org.invigil.application.port.in.candidate.SeeCandidate;
import org.invigil.application.port.in.candidate.SetAdjustments;
import org.invigil.application.port.in.exam.ApproveExam;
import org.invigil.application.port.in.exam.CreateCourse;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.application.port.in.exam.FlagTolerances;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.application.port.in.institution.SeeSetUp;
import org.invigil.application.port.in.institution.SetUpInstitution;
import org.invigil.application.service.access.AssignStaffService;
import org.invigil.application.service.access.SendDeviceCodeService;
import org.invigil.application.service.access.SignInByLinkService;
import org.invigil.application.service.access.SignInService;
import org.invigil.application.service.access.SignOutService;
import org.invigil.application.service.candidate.ChangeNameService;
import org.invigil.application.service.candidate.ListCandidatesService;
import org.invigil.application.service.candidate.RegisterCandidateService;
import org.invigil.application.service.candidate.RegisterCandidatesService;
import org.invigil.application.service.candidate.SeeCandidateService;
import org.invigil.application.service.candidate.SetAdjustmentsService;
import org.invigil.application.service.exam.ApproveExamService;
import org.invigil.application.service.exam.CreateCourseService;
import org.invigil.application.service.exam.CreateExamService;
import org.invigil.application.service.exam.FlagTolerancesService;
import org.invigil.application.service.exam.SeeExamService;
import org.invigil.application.service.institution.SeeSetUpService;
import org.invigil.application.service.institution.SetUpInstitutionService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.InMemoryCandidates;
import org.invigil.contracts.fakes.InMemoryCourses;
import org.invigil.contracts.fakes.InMemoryEnrolments;
import org.invigil.contracts.fakes.InMemoryExams;
import org.invigil.contracts.fakes.InMemoryInstitutions;
import org.invigil.contracts.fakes.InMemoryInvitations;
import org.invigil.contracts.fakes.InMemoryOutbox;
import org.invigil.contracts.fakes.InMemoryStaffAccounts;
import org.invigil.contracts.fakes.InMemoryTokens;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PlainPasswords;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.contracts.fakes.ScriptedVision;
import org.invigil.domain.access.Invitation;
import org.invigil.domain.access.InvitationId;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.SecretHash;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.institution.Institution;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("SEC-1")
class AdministrationByRestTest {

  private static final Memory MEMORY = new Memory();
  private static final MovableClock CLOCK = new MovableClock(Instant.parse("2030-01-07T09:00:00Z"));
  private static final PredictableChance CHANCE = new PredictableChance();
  private static final InMemoryInstitutions INSTITUTIONS = new InMemoryInstitutions(MEMORY);
  private static final InMemoryStaffAccounts ACCOUNTS = new InMemoryStaffAccounts(MEMORY);
  private static final InMemoryCandidates CANDIDATES = new InMemoryCandidates(MEMORY);
  private static final InMemoryCourses COURSES = new InMemoryCourses(MEMORY);
  private static final InMemoryExams EXAMS = new InMemoryExams(MEMORY);
  private static final InMemoryEnrolments ENROLMENTS = new InMemoryEnrolments(MEMORY);
  private static final InMemoryInvitations INVITATIONS = new InMemoryInvitations(MEMORY);
  private static final InMemoryOutbox OUTBOX = new InMemoryOutbox(MEMORY, CLOCK);
  private static final InMemoryTokens TOKENS = new InMemoryTokens(MEMORY);
  private static final PlainPasswords PASSWORDS = new PlainPasswords();
  private static final Institution HERE = People.institution();
  private static final StaffAccount OFFICER = People.staff(HERE.id(), Role.EXAMS_OFFICER);
  private static final StaffAccount INSTRUCTOR = People.staff(HERE.id(), Role.INSTRUCTOR);

  private static final ScriptedVision VISION = new ScriptedVision();

  private static RestServer server;

  @BeforeAll
  static void start() {
    VISION.able(EnumSet.complementOf(EnumSet.of(Detector.OBJECTS)));
    INSTITUTIONS.add(HERE);
    ACCOUNTS.add(OFFICER);
    ACCOUNTS.add(INSTRUCTOR);
    server =
        new RestServer()
            .with(
                SetUpInstitution.class,
                new SetUpInstitutionService(
                    INSTITUTIONS, ACCOUNTS, PASSWORDS, TOKENS, CHANCE, MEMORY, CLOCK))
            .with(SeeSetUp.class, new SeeSetUpService(INSTITUTIONS))
            .with(SignIn.class, new SignInService(ACCOUNTS, PASSWORDS, TOKENS, MEMORY, CLOCK))
            .with(SignOut.class, new SignOutService(TOKENS, MEMORY))
            .with(
                SignInByLink.class,
                new SignInByLinkService(INVITATIONS, TOKENS, CHANCE, MEMORY, CLOCK))
            .with(
                SendDeviceCode.class,
                new SendDeviceCodeService(
                    INVITATIONS, CANDIDATES, EXAMS, OUTBOX, CHANCE, MEMORY, CLOCK))
            .with(
                CreateCourse.class, new CreateCourseService(COURSES, INSTITUTIONS, CHANCE, MEMORY))
            .with(
                CreateExam.class,
                new CreateExamService(EXAMS, COURSES, ACCOUNTS, INSTITUTIONS, CHANCE, MEMORY))
            .with(SeeExam.class, new SeeExamService(EXAMS, ENROLMENTS, CLOCK))
            .with(ApproveExam.class, new ApproveExamService(EXAMS, MEMORY, CLOCK))
            .with(
                FlagTolerances.class,
                new FlagTolerancesService(
                    EXAMS, INSTITUTIONS, VISION, FlagPolicy.DEFAULT, MEMORY, CLOCK))
            .with(AssignStaff.class, new AssignStaffService(ACCOUNTS, EXAMS, MEMORY))
            .with(
                RegisterCandidate.class,
                new RegisterCandidateService(CANDIDATES, CHANCE, MEMORY, CLOCK))
            .with(
                RegisterCandidates.class,
                new RegisterCandidatesService(CANDIDATES, CHANCE, MEMORY, CLOCK))
            .with(ListCandidates.class, new ListCandidatesService(CANDIDATES))
            .with(SeeCandidate.class, new SeeCandidateService(CANDIDATES))
            .with(ChangeName.class, new ChangeNameService(CANDIDATES, MEMORY, CLOCK))
            .with(SetAdjustments.class, new SetAdjustmentsService(CANDIDATES, MEMORY))
            .with(InviteCandidate.class, command -> new InviteCandidate.NoSuchExam())
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
  void anExamIsCreatedSeenAndApproved() {
    var exam = createExam("officer");
    expect("GET", "/api/exams/" + exam, "officer", "", 200, "\"goToTest\":\"NOT_YET\"");
    expect(
        "POST",
        "/api/exams/" + exam + "/approval",
        "officer",
        "",
        200,
        "\"at\":\"2030-01-07T09:00:00Z\"");
    expect("GET", "/api/exams/" + exam, "officer", "", 200, "\"longestBreak\":\"PT10S\"");
  }

  @Test
  void anotherInstitutionAndTheWrongRoleGetNothing() {
    var exam = createExam("officer");
    expect("GET", "/api/exams/" + exam, "elsewhere", "", 404, "exam.not-found");
    expect("POST", "/api/exams/" + exam + "/approval", "elsewhere", "", 404, "exam.not-found");
    expect(
        "POST", "/api/exams/" + exam + "/approval", "instructor", "", 403, "access.not-permitted");
    expect(
        "POST",
        "/api/courses",
        "instructor",
        "{\"title\":\"Physics\"}",
        403,
        "access.not-permitted");
    expect("GET", "/api/exams/" + exam, "expired", "", 401, "access.not-signed-in");
    expect("GET", "/api/exams/" + exam, "", "", 401, "access.not-signed-in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"title\":null}",
        "{\"title\":{\"a\":1}}",
        "{\"title\":\"x\",\"retention\":{\"from\":\"MOON\",\"days\":1}}"
      })
  void hostileBodiesAreRefusedAndNothingBreaks(String body) {
    var answer = server.send("POST", "/api/courses", "officer", body);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
    assertThat(answer.body()).contains("\"code\":\"");
  }

  @Test
  @Rule("FLG-4")
  void whatNothingFindsHereIsSaidWhileItIsNotTurnedOff() {
    var path = "/api/exams/" + createExam("officer") + "/flag-tolerances";
    expect(
        "GET",
        path,
        "officer",
        "",
        200,
        "\"off\":[],\"offByInstitution\":[],\"degraded\":[\"objects\"]");
    var off = "{\"tolerances\":[],\"off\":[\"objects\"]}";
    expect(
        "PUT",
        path,
        "officer",
        off,
        200,
        "\"off\":[\"objects\"],\"offByInstitution\":[],\"degraded\":[]");
  }

  @Test
  @Rule("FLG-3")
  void anExamSetsHowItsFlagsAreMeasured() {
    var path = "/api/exams/" + createExam("officer") + "/flag-tolerances";
    var wish =
        "{\"tolerances\":[{\"kind\":\"off-camera\",\"gap\":\"PT5S\",\"minimum\":\"PT20S\"}]}";
    expect(
        "GET",
        path,
        "officer",
        "",
        200,
        "{\"kind\":\"off-camera\",\"gap\":\"PT3S\",\"minimum\":\"PT6S\",\"own\":false}");
    var set = "{\"kind\":\"off-camera\",\"gap\":\"PT5S\",\"minimum\":\"PT20S\",\"own\":true}";
    expect("PUT", path, "officer", wish, 200, set);
    expect("GET", path, "officer", "", 200, set);
    expect("PUT", path, "officer", wish.replace("PT20S", "PT61S"), 422, "flag.tolerance");
    expect("PUT", path, "officer", wish.replace("PT5S", "PT-1S"), 422, "flag.tolerance");
    expect("PUT", path, "officer", wish.replace("PT5S", "soon"), 422, "length.form");
    expect("PUT", path, "officer", wish.replace("off-camera", "phone"), 422, "flag.always-raised");
    expect("PUT", path, "officer", wish.replace("off-camera", "cheating"), 422, "flag.kind");
    expect("GET", path, "officer", "", 200, set);
    expect("GET", path, "elsewhere", "", 404, "exam.not-found");
    expect("PUT", path, "elsewhere", wish, 404, "exam.not-found");
  }

  @Test
  @Rule({"SES-3", "EXM-1", "EXM-3", "RET-3"})
  void everyLimitHasItsCodeAndSentence() {
    var course = created("officer", "/api/courses", "{\"title\":\"Physics\"}", "course");
    var wish = examWish(course);
    refused(wish.replace("PT10S", "PT6M"), "comfort-break.length");
    refused(wish.replace("PT10S", "PT5M0.001S"), "comfort-break.length");
    refused(wish.replace("Europe/London", "Mars/Olympus"), "exam.time-zone");
    refused(wish.replace("PT2H", "PT25H"), "exam.duration");
    refused(wish.replace("PT2H", "two hours"), "length.form");
    refused(wish.replace("PT10S", "PT9999999999999999999S"), "length.form");
    refused(wish.replace("https://lms.example.org/t", "javascript:alert(1)"), "exam.address");
    refused(wish.replace("2030-01-10T12:00:00Z", "2030-01-10T08:00:00Z"), "exam.window");
    refused(wish.replace("\"opens\"", "\"opened\""), "exam.window");
    expect(
        "POST",
        "/api/courses",
        "officer",
        "{\"title\":\"Physics\",\"retention\":{\"from\":\"EXAM\",\"days\":91}}",
        422,
        "retention.lengthened");
    expect(
        "POST",
        "/api/courses",
        "officer",
        "{\"title\":\"Physics\",\"retention\":{\"from\":\"EXAM\",\"days\":0}}",
        422,
        "retention.days");
  }

  @Test
  @Rule("CAN-1")
  void aListIsLookedAtRegisteredAndFound() {
    var list =
        """
        {"candidates":[{"identifier":"l-1","name":"Lee List","email":"lee@example.org"},
         {"identifier":"l-1","name":"Max List","email":"max@example.org"}],"onlyLook":%s}
        """;
    expect("POST", "/api/candidates/list", "officer", list.formatted(true), 200, "\"line\":2");
    var search = "/api/candidates/search";
    expect("POST", search, "officer", "{\"text\":\"lee@\"}", 200, "\"found\":0");
    var unsaid = list.replace(",\"onlyLook\":%s", "");
    expect("POST", "/api/candidates/list", "officer", unsaid, 422, "candidates.only-look");
    expect("POST", search, "officer", "{\"text\":\"lee@\"}", 200, "\"found\":0");
    expect("POST", "/api/candidates/list", "officer", list.formatted(false), 200, "taken");
    expect("POST", search, "officer", "{\"text\":\"LEE@\"}", 200, "\"found\":1");
    expect("POST", search, "officer", "{\"most\":0}", 200, "\"found\":");
    expect("POST", search, "instructor", "{}", 403, "access.not-permitted");
    assertThat(server.send("GET", "/api/candidates?text=lee@", "officer", "").statusCode())
        .isEqualTo(405);
    expect("POST", "/api/candidates/list", "instructor", list.formatted(true), 403, "access");
    expect("POST", "/api/candidates/list", "officer", "{", 400, "code");
    expect("GET", "/api/setup", "", "", 200, "\"done\":true");
  }

  @Test
  @Rule({"CAN-1", "CAN-3"})
  void candidatesAreRegisteredOnceAndAdjusted() {
    var wish = "{\"identifier\":\"s-1\",\"name\":\"محمد 李\",\"email\":\"kim@example.org\"}";
    var candidate = created("officer", "/api/candidates", wish, "candidate");
    expect("POST", "/api/candidates", "officer", wish, 409, "candidate.taken");
    expect("POST", "/api/candidates", "officer", wish.replace("محمد 李", "🙂"), 422, "person.name");
    expect(
        "POST",
        "/api/candidates",
        "officer",
        wish.replace("محمد 李", "x".repeat(10_000)),
        422,
        "person.name");
    var path = "/api/candidates/" + candidate;
    expect(
        "PUT",
        path + "/adjustments",
        "officer",
        "{\"extraMinutesPerHour\":61,\"breakMinutesPerHour\":0}",
        422,
        "candidate.adjustment-minutes");
    assertThat(
            server
                .send(
                    "PUT",
                    path + "/adjustments",
                    "officer",
                    "{\"extraMinutesPerHour\":10,\"breakMinutesPerHour\":5}")
                .statusCode())
        .isEqualTo(204);
    expect("GET", path, "officer", "", 200, "\"extraMinutesPerHour\":10");
    expect("GET", path, "instructor", "", 403, "access.not-permitted");
    expect("GET", path, "elsewhere", "", 404, "candidate.not-found");
    expect("GET", "/api/candidates/not-an-id", "officer", "", 400, "code");
  }

  @Test
  void aPersonalLinkNeedsACodeByMailOnANewDevice() {
    var candidate = People.candidate(HERE.id());
    var exam = People.exam(HERE.id());
    CANDIDATES.add(candidate);
    EXAMS.add(exam);
    INVITATIONS.add(
        Invitation.Sent.to(
            new InvitationId(CHANCE.identifier()),
            HERE.id(),
            candidate.id(),
            exam.id(),
            SecretHash.of("the-link"),
            CLOCK.instant().plusSeconds(3600)));
    var link = "{\"secret\":\"the-link\"}";
    var path = "/api/tokens/from-link";

    expect("POST", path + "/code", "", link, 409, "access.device-code-not-needed");
    var first = created("", path, link, "device");
    expect(
        "POST", path, "", "{\"secret\":\"the-link\",\"device\":\"" + first + "\"}", 201, "token");
    expect("POST", path, "", link, 403, "access.new-device");
    expect("POST", path + "/code", "", link, 202, "\"minutes\":10");
    expect(
        "POST",
        path,
        "",
        "{\"secret\":\"the-link\",\"code\":\"wrong\"}",
        422,
        "access.device-code-wrong");
    var code = OUTBOX.everPut().getLast().words().get("code");
    expect("POST", path, "", "{\"secret\":\"the-link\",\"code\":\"" + code + "\"}", 201, "device");
    expect("POST", path + "/code", "", link, 202, "minutes");
    expect("POST", path + "/code", "", link, 202, "minutes");
    expect("POST", path + "/code", "", link, 429, "access.device-code-requests");
    expect("POST", path + "/code", "", "{\"secret\":\"guess\"}", 410, "access.link-not-good");
  }

  @Test
  void signingInFailsWithOneAnswer() {
    expect(
        "POST",
        "/api/tokens",
        "",
        "{\"email\":\"nobody@example.org\",\"password\":\"x\"}",
        403,
        "access.not-accepted");
    expect(
        "POST", "/api/tokens/from-link", "", "{\"secret\":\"guess\"}", 410, "access.link-not-good");
    expect(
        "POST",
        "/api/setup",
        "",
        "{\"institution\":\"S\",\"name\":\"K\",\"email\":\"k@example.org\",\"password\":\"correct"
            + " horse\"}",
        409,
        "institution.already-set-up");
    assertThat(server.send("DELETE", "/api/tokens/current", "officer", "").statusCode())
        .isEqualTo(204);
    expect("DELETE", "/api/tokens/current", "", "", 401, "access.not-signed-in");
  }

  private static void refused(String wish, String code) {
    expect("POST", "/api/exams", "officer", wish, 422, "\"code\":\"" + code + "\"");
  }

  private static String createExam(String token) {
    var course = created(token, "/api/courses", "{\"title\":\"Physics\"}", "course");
    return created(token, "/api/exams", examWish(course), "exam");
  }

  private static String examWish(String course) {
    return """
    {"course":"%s","instructor":"%s","title":"Thermodynamics","opens":"2030-01-10T09:00:00Z",
     "closes":"2030-01-10T12:00:00Z","zone":"Europe/London","duration":"PT2H",
     "address":"https://lms.example.org/t","permits":{"items":["PEN"],"longestBreak":"PT10S"},
     "technicalContact":"help@example.org","schoolContact":"exams@example.org"}
    """
        .formatted(course, INSTRUCTOR.id());
  }

  private static String created(String token, String path, String body, String field) {
    var answer = server.send("POST", path, token, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.body().replaceFirst(".*\"" + field + "\":\"([^\"]+)\".*", "$1");
  }

  private static void expect(
      String method, String path, String token, String body, int status, String holds) {
    var answer = server.send(method, path, token, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(holds);
  }
}
