package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.invigil.application.port.in.exam.SeeExamDay;
import org.invigil.application.port.in.exam.SeeExamDay.Stage;
import org.invigil.application.port.in.session.ReportProblem;
import org.invigil.application.port.out.Stored;
import org.invigil.application.service.exam.SeeExamDayService;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.InMemoryCheckIns;
import org.invigil.contracts.fakes.InMemoryEnrolments;
import org.invigil.contracts.fakes.InMemoryOnboardings;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInFile;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.StepPlan;
import org.invigil.domain.checkin.Way;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.EnrolmentId;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.session.ExamSession;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("SUP-2")
class AnExamDayIsSeenAtAGlanceTest {

  private final Hall hall = new Hall();
  private final InMemoryEnrolments enrolments = new InMemoryEnrolments(hall.memory);
  private final InMemoryCheckIns checkIns = new InMemoryCheckIns(hall.memory);
  private final SeeExamDay see =
      new SeeExamDayService(
          hall.exams,
          enrolments,
          hall.candidates,
          new InMemoryOnboardings(hall.memory),
          checkIns,
          hall.sessions,
          hall.reports,
          hall.recordings,
          hall.clock);

  @BeforeEach
  void invite() {
    enrol(hall.candidate.id(), 1);
  }

  @Test
  void aCandidateIsFollowedFromTheInvitationToTheEndOfTheUpload() {
    assertThat(only().stage()).isEqualTo(Stage.NOT_ONBOARDED);
    assertThat(only().name()).isEqualTo(hall.candidate.name().value());
    checkIn(hall.clock.instant());
    assertThat(only().stage()).isEqualTo(Stage.CHECKING_IN);
    hall.begin();
    assertThat(only().stage()).isEqualTo(Stage.SITTING);
    assertThat(only().deadline()).contains(hall.session().deadline());
    hall.recordAndUpload(Duration.ofSeconds(30));
    var left = hall.clock.instant();
    become(it -> ((ExamSession.Running) it).leaveDesk(left));
    assertThat(only().stage()).isEqualTo(Stage.ON_BREAK);
    assertThat(only().since()).contains(left);
    become(it -> ((ExamSession.OnBreak) it).interrupt(left.plusSeconds(5)));
    assertThat(only().stage()).isEqualTo(Stage.INTERRUPTED);
    checkIn(left.plusSeconds(20));
    assertThat(only().stage()).isEqualTo(Stage.CHECKING_IN);
    become(it ->
        new ExamSession.Ended(
            it.plan(), it.history(), left.plusSeconds(60), ExamSession.HowEnded.CONFIRMED));
    assertThat(only().stage()).isEqualTo(Stage.UPLOADING);
    assertThat(only().upload().orElseThrow().kept()).isEqualTo(3);
    assertThat(only().deadline()).isEmpty();
    become(it ->
        new ExamSession.Complete(
            it.plan(), it.history(), left.plusSeconds(60), left.plusSeconds(90)));
    assertThat(only().stage()).isEqualTo(Stage.DONE);
    assertThat(only().upload()).isEmpty();
  }

  @Test
  void whoReportedAProblemStandsFirst() {
    enrol(new CandidateId(new UUID(9, 9)), 2);
    hall.begin();
    assertThat(seen().all()).extracting(SeeExamDay.Attending::problem).containsOnly(false);
    hall.support
        .reporting()
        .handle(
            new ReportProblem.Command(
                hall.sitter, hall.session().id(), "The page is blank.", Optional.empty()));
    assertThat(seen().all()).hasSize(2);
    assertThat(seen().all().getFirst().problem()).isTrue();
    assertThat(seen().all().getFirst().candidate()).isEqualTo(hall.candidate.id());
  }

  @Test
  void partsOfAnUploadAreToldWithoutRoundingUpToAll() {
    assertThat(new SeeExamDay.Upload(999, 1).percent()).isEqualTo(99);
    assertThat(new SeeExamDay.Upload(0, 1).percent()).isZero();
    assertThat(new SeeExamDay.Upload(7, 0).percent()).isEqualTo(100);
  }

  @Test
  @Rule("SEC-1")
  void onlyWhoFollowsTheDaySeesIt() {
    for (var role : new Role[] {Role.INSTRUCTOR, Role.PROCTOR, Role.SUPPORT}) {
      assertThat(see(hall.staff(role))).isInstanceOf(SeeExamDay.Seen.class);
    }
    assertThat(see(hall.staff(Role.REVIEWER))).isEqualTo(new SeeExamDay.NotPermitted());
    assertThat(see(hall.sitter)).isEqualTo(new SeeExamDay.NotPermitted());
    assertThat(see(People.staff(People.institution().id(), Role.EXAMS_OFFICER).actor()))
        .isEqualTo(new SeeExamDay.NoSuchExam());
    var nobody = Optional.of(new CandidateId(new UUID(7, 7)));
    assertThat(
            see.handle(
                new SeeExamDay.Command(hall.staff(Role.EXAMS_OFFICER), hall.exam.id(), nobody)))
        .isEqualTo(new SeeExamDay.NoSuchCandidate());
  }

  private SeeExamDay.Outcome see(Actor by) {
    return see.handle(new SeeExamDay.Command(by, hall.exam.id()));
  }

  private SeeExamDay.Seen seen() {
    return (SeeExamDay.Seen) see(hall.staff(Role.EXAMS_OFFICER));
  }

  private SeeExamDay.Attending only() {
    return seen().all().getFirst();
  }

  private void enrol(CandidateId candidate, long number) {
    enrolments.add(
        Enrolment.of(
            new EnrolmentId(new UUID(3, number)),
            hall.institution.id(),
            hall.exam.id(),
            candidate));
  }

  private void checkIn(Instant begun) {
    checkIns.add(
        CheckIn.begin(
            new CheckInId(UUID.randomUUID()),
            new CheckInFile(
                hall.institution.id(), hall.candidate.id(), hall.exam.id(), begun, Way.PROGRAM),
            StepPlan.of(Set.of(Capture.CAMERA), ExamRules.STRICT, Way.PROGRAM)));
  }

  private void become(UnaryOperator<ExamSession> next) {
    Stored<ExamSession> found = hall.sessions.find(hall.session().id()).orElseThrow();
    hall.sessions.replace(found, next.apply(found.value()));
  }
}
