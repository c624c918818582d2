package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.invigil.application.port.in.candidate.ChangeName;
import org.invigil.application.port.in.candidate.DecideRemoteSitting;
import org.invigil.application.port.in.candidate.DecideSoftware;
import org.invigil.application.port.in.candidate.ListCandidates;
import org.invigil.application.port.in.candidate.RegisterCandidate;
import org.invigil.application.port.in.candidate.RegisterCandidates;
import org.invigil.application.port.in.candidate.RequestRemoteSitting;
import org.invigil.application.port.in.candidate.RequestSoftware;
import org.invigil.application.port.in.candidate.SeeCandidate;
import org.invigil.application.port.in.candidate.SetAdjustments;
import org.invigil.application.port.in.exam.ApproveExam;
import org.invigil.application.port.in.exam.ConfirmGuidelines;
import org.invigil.application.port.in.exam.CreateCourse;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.application.port.in.exam.FlagTolerances;
import org.invigil.application.port.in.exam.LaunchExam;
import org.invigil.application.port.in.exam.ListMyExams;
import org.invigil.application.port.in.exam.ReopenExam;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.application.port.in.exam.SeeGuidelines;
import org.invigil.application.port.in.exam.SeeSyllabusText;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.RefusedLaunches;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.port.out.Vision;
import org.invigil.application.service.candidate.ChangeNameService;
import org.invigil.application.service.candidate.DecideRemoteSittingService;
import org.invigil.application.service.candidate.DecideSoftwareService;
import org.invigil.application.service.candidate.ListCandidatesService;
import org.invigil.application.service.candidate.RegisterCandidateService;
import org.invigil.application.service.candidate.RegisterCandidatesService;
import org.invigil.application.service.candidate.RequestRemoteSittingService;
import org.invigil.application.service.candidate.RequestSoftwareService;
import org.invigil.application.service.candidate.SeeCandidateService;
import org.invigil.application.service.candidate.SetAdjustmentsService;
import org.invigil.application.service.exam.ApproveExamService;
import org.invigil.application.service.exam.ConfirmGuidelinesService;
import org.invigil.application.service.exam.CreateCourseService;
import org.invigil.application.service.exam.CreateExamService;
import org.invigil.application.service.exam.FlagTolerancesService;
import org.invigil.application.service.exam.LaunchExamService;
import org.invigil.application.service.exam.ListMyExamsService;
import org.invigil.application.service.exam.ReopenExamService;
import org.invigil.application.service.exam.SeeExamService;
import org.invigil.application.service.exam.SeeGuidelinesService;
import org.invigil.application.service.exam.SeeSyllabusTextService;
import org.invigil.application.service.retention.ErasureDates;
import org.invigil.domain.flag.FlagPolicy;

/** What officers, instructors and candidates do with candidates and exams. */
@Factory
final class CandidatesAndExams {

  @Singleton
  RegisterCandidate registerCandidate(
      Candidates candidates, Chance chance, UnitOfWork work, InstantSource time) {
    return new RegisterCandidateService(candidates, chance, work, time);
  }

  @Singleton
  RegisterCandidates registerCandidates(
      Candidates candidates, Chance chance, UnitOfWork work, InstantSource time) {
    return new RegisterCandidatesService(candidates, chance, work, time);
  }

  @Singleton
  ListCandidates listCandidates(Candidates candidates) {
    return new ListCandidatesService(candidates);
  }

  @Singleton
  SeeCandidate seeCandidate(Candidates candidates) {
    return new SeeCandidateService(candidates);
  }

  @Singleton
  ChangeName changeName(Candidates candidates, UnitOfWork work, InstantSource time) {
    return new ChangeNameService(candidates, work, time);
  }

  @Singleton
  SetAdjustments setAdjustments(Candidates candidates, UnitOfWork work) {
    return new SetAdjustmentsService(candidates, work);
  }

  @Singleton
  RequestRemoteSitting requestRemoteSitting(
      Candidates candidates, Exams exams, UnitOfWork work, InstantSource time) {
    return new RequestRemoteSittingService(candidates, exams, work, time);
  }

  @Singleton
  DecideRemoteSitting decideRemoteSitting(
      Candidates candidates, UnitOfWork work, InstantSource time) {
    return new DecideRemoteSittingService(candidates, work, time);
  }

  @Singleton
  RequestSoftware requestSoftware(Candidates candidates, UnitOfWork work, InstantSource time) {
    return new RequestSoftwareService(candidates, work, time);
  }

  @Singleton
  DecideSoftware decideSoftware(Candidates candidates, UnitOfWork work, InstantSource time) {
    return new DecideSoftwareService(candidates, work, time);
  }

  @Singleton
  CreateCourse createCourse(
      Courses courses, Institutions institutions, Chance chance, UnitOfWork work) {
    return new CreateCourseService(courses, institutions, chance, work);
  }

  @Singleton
  CreateExam createExam(
      Exams exams,
      Courses courses,
      StaffAccounts accounts,
      Institutions institutions,
      Chance chance,
      UnitOfWork work) {
    return new CreateExamService(exams, courses, accounts, institutions, chance, work);
  }

  @Singleton
  ApproveExam approveExam(Exams exams, UnitOfWork work, InstantSource time) {
    return new ApproveExamService(exams, work, time);
  }

  @Singleton
  SeeExam seeExam(Exams exams, Enrolments enrolments, InstantSource time) {
    return new SeeExamService(exams, enrolments, time);
  }

  @Singleton
  ListMyExams listMyExams(
      Exams exams,
      Enrolments enrolments,
      ExamSessions sessions,
      Reviews reviews,
      InstantSource time) {
    return new ListMyExamsService(exams, enrolments, sessions, reviews, time);
  }

  @Singleton
  SeeGuidelines seeGuidelines(Exams exams, Enrolments enrolments) {
    return new SeeGuidelinesService(exams, enrolments);
  }

  @Singleton
  ConfirmGuidelines confirmGuidelines(
      Exams exams, Enrolments enrolments, UnitOfWork work, InstantSource time) {
    return new ConfirmGuidelinesService(exams, enrolments, work, time);
  }

  @Singleton
  SeeSyllabusText seeSyllabusText(Exams exams, Institutions institutions, ErasureDates dates) {
    return new SeeSyllabusTextService(exams, institutions, dates);
  }

  @Singleton
  FlagTolerances flagTolerances(
      Exams exams, Institutions institutions, Vision vision, UnitOfWork work, InstantSource time) {
    return new FlagTolerancesService(exams, institutions, vision, FlagPolicy.DEFAULT, work, time);
  }

  @Singleton
  LaunchExam launchExam(
      Exams exams,
      Enrolments enrolments,
      Institutions institutions,
      Candidates candidates,
      RefusedLaunches refused,
      UnitOfWork work,
      InstantSource time) {
    return new LaunchExamService(exams, enrolments, institutions, candidates, refused, work, time);
  }

  @Singleton
  ReopenExam reopenExam(Exams exams, Enrolments enrolments, UnitOfWork work, InstantSource time) {
    return new ReopenExamService(exams, enrolments, work, time);
  }
}
