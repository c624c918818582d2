package org.invigil.contracts.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.in.access.InviteCandidate;
import org.invigil.application.port.in.exam.CreateCourse;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.application.port.in.retention.EraseDue;
import org.invigil.application.port.in.retention.LiftHold;
import org.invigil.application.port.in.retention.PlaceHold;
import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.service.access.InviteCandidateService;
import org.invigil.application.service.exam.CreateCourseService;
import org.invigil.application.service.exam.CreateExamService;
import org.invigil.application.service.retention.EraseDueService;
import org.invigil.application.service.retention.Erasure;
import org.invigil.application.service.retention.ErasureDates;
import org.invigil.application.service.retention.ErasureLetter;
import org.invigil.application.service.retention.LiftHoldService;
import org.invigil.application.service.retention.PlaceHoldService;
import org.invigil.application.service.retention.ShowErasureDateService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.InMemoryCandidates;
import org.invigil.contracts.fakes.InMemoryCourses;
import org.invigil.contracts.fakes.InMemoryEnrolments;
import org.invigil.contracts.fakes.InMemoryExams;
import org.invigil.contracts.fakes.InMemoryHolds;
import org.invigil.contracts.fakes.InMemoryInstitutions;
import org.invigil.contracts.fakes.InMemoryInvitations;
import org.invigil.contracts.fakes.InMemoryOutbox;
import org.invigil.contracts.fakes.InMemoryRetainedThings;
import org.invigil.contracts.fakes.InMemoryStaffAccounts;
import org.invigil.contracts.fakes.InMemoryTokens;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PlainPasswords;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.rule.RuleBroken;

/** An institution that was set up, with everything in memory and a clock moved by hand. */
final class Office {

  final Memory memory = new Memory();
  final MovableClock clock = new MovableClock(Instant.parse("2030-01-07T09:00:00Z"));
  final PredictableChance chance = new PredictableChance();
  final InMemoryOutbox outbox = new InMemoryOutbox(memory);
  final InMemoryTokens tokens = new InMemoryTokens(memory);
  final PlainPasswords passwords = new PlainPasswords();
  final InMemoryInstitutions institutions = new InMemoryInstitutions(memory);
  final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts(memory);
  final InMemoryCandidates candidates = new InMemoryCandidates(memory);
  final InMemoryCourses courses = new InMemoryCourses(memory);
  final InMemoryExams exams = new InMemoryExams(memory);
  final InMemoryEnrolments enrolments = new InMemoryEnrolments(memory);
  final InMemoryInvitations invitations = new InMemoryInvitations(memory);
  final InMemoryHolds holds = new InMemoryHolds(memory);
  final InMemoryRetainedThings retained = new InMemoryRetainedThings(memory);
  final List<CandidateId> invited = new ArrayList<>();
  final List<RuleBroken> refusedLaunches = new ArrayList<>();
  final ErasureDates dates = new ErasureDates(exams, courses, institutions, clock);
  final Institution institution = People.institution();
  final Actor administrator = member(Role.ADMINISTRATOR);
  final Actor officer = member(Role.EXAMS_OFFICER);
  final Actor privacy = member(Role.PRIVACY_OFFICER);
  final Actor instructor = member(Role.INSTRUCTOR);
  final Actor system = new Actor.System(institution.id());

  Office() {
    institutions.add(institution);
  }

  Actor.Staff member(Role role) {
    var account = People.staff(institution.id(), role);
    accounts.add(account);
    return account.actor();
  }

  Actor.Staff elsewhere(Role role) {
    return People.staff(new InstitutionId(UUID.randomUUID()), role).actor();
  }

  CandidateId candidate() {
    var candidate = People.candidate(institution.id());
    candidates.add(candidate);
    return candidate.id();
  }

  Actor as(CandidateId candidate) {
    return new Actor.Candidate(candidate, institution.id());
  }

  CourseId course() {
    var command = new CreateCourse.Command(officer, "Physics", Optional.empty());
    return ((CreateCourse.Created)
            new CreateCourseService(courses, institutions, chance, memory).handle(command))
        .course();
  }

  CreateExam.Command examWish() {
    return new CreateExam.Command(officer, course(), ((Actor.Staff) instructor).id(), planWish());
  }

  static PlanWish planWish() {
    return new PlanWish(
        "Thermodynamics",
        new PlanWish.AtInstants(
            Instant.parse("2030-01-10T09:00:00Z"),
            Instant.parse("2030-01-10T12:00:00Z"),
            "Europe/London"),
        Duration.ofHours(2),
        "https://lms.example.org/t",
        "",
        PlanWish.Permits.NOTHING,
        Service.RECORD_AND_REVIEW,
        ExamPlan.USUAL_CAPTURES,
        "help@example.org",
        "exams@example.org",
        Optional.empty(),
        LockDown.NONE);
  }

  CreateExam createExam() {
    return new CreateExamService(exams, courses, accounts, institutions, chance, memory);
  }

  ExamId exam() {
    return ((CreateExam.Created) createExam().handle(examWish())).exam();
  }

  InviteCandidate invite() {
    return new InviteCandidateService(
        candidates,
        exams,
        institutions,
        enrolments,
        invitations,
        (by, candidate, deadline) -> invited.add(candidate),
        "https://invigil.example.org",
        outbox,
        chance,
        memory,
        clock);
  }

  InviteCandidate.Invited invite(CandidateId candidate, ExamId exam) {
    return (InviteCandidate.Invited)
        invite()
            .handle(
                new InviteCandidate.Command(
                    officer, candidate, exam, clock.instant().plus(Duration.ofDays(2))));
  }

  ShowErasureDate showErasureDate() {
    return new ShowErasureDateService(dates, retained, exams, enrolments, chance, memory);
  }

  PlaceHold placeHold() {
    return new PlaceHoldService(holds, retained, candidates, chance, memory, clock);
  }

  LiftHold liftHold() {
    return new LiftHoldService(holds, memory, clock);
  }

  EraseDue eraseDue(List<ErasableData> everything) {
    var erasure =
        new Erasure(
            retained,
            everything,
            new ErasureLetter(candidates, institutions),
            outbox,
            Duration.ofDays(7),
            memory,
            clock);
    return new EraseDueService(retained, holds, erasure, chance, memory, clock);
  }
}
