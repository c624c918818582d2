package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.invigil.application.port.in.access.ListAssignableStaff;
import org.invigil.application.port.in.exam.ApproveExam;
import org.invigil.application.port.in.exam.ChangeExam;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.application.port.in.exam.ListExams;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.application.port.in.exam.PreviewGuidelines;
import org.invigil.application.port.in.exam.SeeExamPlan;
import org.invigil.application.service.access.ListAssignableStaffService;
import org.invigil.application.service.exam.ApproveExamService;
import org.invigil.application.service.exam.ChangeExamService;
import org.invigil.application.service.exam.ListExamsService;
import org.invigil.application.service.exam.PreviewGuidelinesService;
import org.invigil.application.service.exam.SeeExamPlanService;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.exam.Approval;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Guidelines;
import org.invigil.domain.exam.Item;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("EXM-1")
class ExamsAreFoundAndChangedTest {

  private final Office office = new Office();
  private final ExamId exam = office.exam();
  private final ChangeExam change =
      new ChangeExamService(office.exams, office.institutions, office.memory);
  private final SeeExamPlan see =
      new SeeExamPlanService(office.exams, office.courses, office.accounts, office.clock);
  private final ListExams list = new ListExamsService(office.exams, office.courses, office.clock);
  private final PreviewGuidelines preview = new PreviewGuidelinesService(office.institutions);
  private final Actor.Staff instructor = reread(office.instructor);

  @Test
  @Rule("EXM-5")
  void aChangedPlanWaitsForApprovalAgain() {
    approve(OptionalLong.empty());
    var seen = seen();
    assertThat(seen.approver()).isPresent();
    assertThat(change(office.officer, seen.version(), planCalled("Heat")))
        .isInstanceOf(ChangeExam.Changed.class);
    assertThat(seen().exam().plan().title()).isEqualTo("Heat");
    assertThat(seen().exam().approval()).isEqualTo(Approval.NONE);
  }

  @Test
  @Rule("EXM-5")
  void whatChangesNothingKeepsItsApproval() {
    approve(OptionalLong.empty());
    var before = seen();
    change(office.officer, before.version(), Office.planWish());
    assertThat(seen().version()).isEqualTo(before.version());
    assertThat(seen().exam().approval()).isInstanceOf(Approval.Approved.class);
  }

  @Test
  void whoComesSecondOverwritesNothing() {
    var seen = seen().version();
    change(office.officer, seen, planCalled("Heat"));
    assertThat(change(instructor, seen, planCalled("Cold")))
        .isEqualTo(new ChangeExam.ChangedMeanwhile());
    assertThat(seen().exam().plan().title()).isEqualTo("Heat");
    assertThat(approve(OptionalLong.of(seen))).isEqualTo(new ApproveExam.ChangedMeanwhile());
    assertThat(seen().exam().approval()).isEqualTo(Approval.NONE);
    assertThat(approve(OptionalLong.of(seen().version()))).isInstanceOf(ApproveExam.Approved.class);
  }

  @Test
  @Rule("SEC-1")
  void itsInstructorMayChangeItAndNobodyElseButOfficers() {
    assertThat(change(instructor, seen().version(), planCalled("Heat")))
        .isInstanceOf(ChangeExam.Changed.class);
    for (var by :
        new Actor[] {
          office.member(Role.INSTRUCTOR),
          office.member(Role.REVIEWER),
          office.administrator,
          office.as(office.candidate())
        }) {
      assertThat(change(by, seen().version(), planCalled("Cold")))
          .isEqualTo(new ChangeExam.NotPermitted());
    }
    var elsewhere = office.elsewhere(Role.EXAMS_OFFICER);
    assertThat(change(elsewhere, 1, planCalled("Cold"))).isEqualTo(new ChangeExam.NotPermitted());
    assertThat(see.handle(new SeeExamPlan.Command(elsewhere, exam)))
        .isEqualTo(new SeeExamPlan.NoSuchExam());
    assertThat(see.handle(new SeeExamPlan.Command(office.as(office.candidate()), exam)))
        .isEqualTo(new SeeExamPlan.NoSuchExam());
  }

  @Test
  void everyoneSeesTheirOwnExamsWhatIsComingFirst() {
    var later = created("Later", "2030-03-01T09:00:00Z");
    var over = created("Over", "2030-01-02T09:00:00Z");
    var listed = (ListExams.Listed) list.handle(new ListExams.Command(office.officer));
    assertThat(listed.coming()).extracting(Exam::id).containsExactly(exam, later);
    assertThat(listed.courses()).hasSize(3);
    assertThat(listed.courses())
        .flatExtracting(ListExams.OfCourse::exams)
        .extracting(Exam::id)
        .containsExactlyInAnyOrder(exam, later, over);
    assertThat(listed.mayArrange()).isTrue();
    var own = (ListExams.Listed) list.handle(new ListExams.Command(instructor));
    assertThat(own.coming()).extracting(Exam::id).containsExactly(exam);
    assertThat(own.courses()).hasSize(1);
    assertThat(own.mayArrange()).isFalse();
    assertThat(list.handle(new ListExams.Command(office.as(office.candidate()))))
        .isEqualTo(new ListExams.NotPermitted());
  }

  @Test
  @Rule("EXM-4")
  void whatIsReadBeforeItIsKeptIsWhatIsReadAfterwards() {
    var tried = tried(office.officer, Office.planWish());
    assertThat(tried).isEqualTo(new PreviewGuidelines.Seen(guidelines(), Optional.empty()));
  }

  @Test
  @Rule("EXM-4")
  void ofAPlanThatIsNotWholeOnlyTheRulesAreRead() {
    var seen = (PreviewGuidelines.Seen) tried(office.officer, planCalled(""));
    assertThat(seen.missing().orElseThrow().rule().code()).isEqualTo("text.length");
    assertThat(seen.guidelines().sections()).isNotEmpty().isSubsetOf(guidelines().sections());
    assertThat(tried(instructor, Office.planWish())).isInstanceOf(PreviewGuidelines.Seen.class);
    assertThat(tried(office.member(Role.INSTRUCTOR), Office.planWish()))
        .isEqualTo(new PreviewGuidelines.NotPermitted());
    assertThat(
            preview.handle(
                new PreviewGuidelines.Command(instructor, Optional.empty(), Office.planWish())))
        .isEqualTo(new PreviewGuidelines.NotPermitted());
  }

  @Test
  void staffWhoNeedAnAssignmentAreListedWithTheirs() {
    var staff = new ListAssignableStaffService(office.accounts);
    var listed =
        (ListAssignableStaff.Listed) staff.handle(new ListAssignableStaff.Command(office.officer));
    assertThat(listed.all()).hasSize(1);
    assertThat(listed.all().getFirst().exams()).containsExactly(exam);
    assertThat(listed.all().getFirst().roles()).containsExactly(Role.INSTRUCTOR);
    assertThat(staff.handle(new ListAssignableStaff.Command(instructor)))
        .isEqualTo(new ListAssignableStaff.NotPermitted());
  }

  private SeeExamPlan.Seen seen() {
    return (SeeExamPlan.Seen) see.handle(new SeeExamPlan.Command(office.officer, exam));
  }

  private ChangeExam.Outcome change(Actor by, long version, PlanWish plan) {
    return change.handle(new ChangeExam.Command(by, exam, version, plan));
  }

  private ApproveExam.Outcome approve(OptionalLong version) {
    return new ApproveExamService(office.exams, office.memory, office.clock)
        .handle(new ApproveExam.Command(office.officer, exam, version));
  }

  private PreviewGuidelines.Outcome tried(Actor by, PlanWish plan) {
    return preview.handle(new PreviewGuidelines.Command(by, Optional.of(exam), plan));
  }

  private Guidelines guidelines() {
    return Guidelines.of(seen().exam());
  }

  private ExamId created(String title, String opens) {
    var at = Instant.parse(opens);
    var times = new PlanWish.AtInstants(at, at.plus(Duration.ofHours(3)), "UTC");
    var command =
        new CreateExam.Command(
            office.officer,
            office.course(),
            office.member(Role.INSTRUCTOR).id(),
            plan(title, times));
    return ((CreateExam.Created) office.createExam().handle(command)).exam();
  }

  private static PlanWish planCalled(String title) {
    return plan(title, Office.planWish().times());
  }

  private static PlanWish plan(String title, PlanWish.Times times) {
    var plan = Office.planWish();
    return new PlanWish(
        title,
        times,
        plan.duration(),
        plan.address(),
        plan.ownGuidelines(),
        new PlanWish.Permits(
            Set.<Item>of(),
            plan.permits().calculatorModels(),
            Set.of(),
            Set.of(),
            false,
            false,
            false,
            false,
            Optional.empty()),
        plan.service(),
        plan.captures(),
        plan.technicalContact(),
        plan.schoolContact(),
        plan.retention(),
        plan.lockDown());
  }

  private Actor.Staff reread(Actor member) {
    return office.accounts.find(((Actor.Staff) member).id()).orElseThrow().value().actor();
  }
}
