package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.invigil.application.port.in.access.ListAssignableStaff;
import org.invigil.application.port.in.candidate.SeeCandidateExams;
import org.invigil.application.port.in.exam.ChangeExam;
import org.invigil.application.port.in.exam.ListExams;
import org.invigil.application.port.in.exam.PreviewGuidelines;
import org.invigil.application.port.in.exam.SeeExamDay;
import org.invigil.application.port.in.exam.SeeExamPlan;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.CheckIns;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Invitations;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.SupportReports;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.access.ListAssignableStaffService;
import org.invigil.application.service.candidate.SeeCandidateExamsService;
import org.invigil.application.service.exam.ChangeExamService;
import org.invigil.application.service.exam.ListExamsService;
import org.invigil.application.service.exam.PreviewGuidelinesService;
import org.invigil.application.service.exam.SeeExamDayService;
import org.invigil.application.service.exam.SeeExamPlanService;
import org.invigil.application.service.session.Recordings;

/** How exams are looked for, planned, staffed and followed. */
@Factory
final class ExamPlanning {

  @Singleton
  ListExams listExams(Exams exams, Courses courses, InstantSource time) {
    return new ListExamsService(exams, courses, time);
  }

  @Singleton
  SeeExamPlan seeExamPlan(
      Exams exams, Courses courses, StaffAccounts accounts, InstantSource time) {
    return new SeeExamPlanService(exams, courses, accounts, time);
  }

  @Singleton
  ChangeExam changeExam(Exams exams, Institutions institutions, UnitOfWork work) {
    return new ChangeExamService(exams, institutions, work);
  }

  @Singleton
  PreviewGuidelines previewGuidelines(Institutions institutions) {
    return new PreviewGuidelinesService(institutions);
  }

  @Singleton
  ListAssignableStaff listAssignableStaff(StaffAccounts accounts) {
    return new ListAssignableStaffService(accounts);
  }

  @Singleton
  SeeExamDay seeExamDay(
      Exams exams,
      Enrolments enrolments,
      Candidates candidates,
      Onboardings onboardings,
      CheckIns checkIns,
      ExamSessions sessions,
      SupportReports reports,
      Recordings recordings,
      InstantSource time) {
    return new SeeExamDayService(
        exams, enrolments, candidates, onboardings, checkIns, sessions, reports, recordings, time);
  }

  @Singleton
  SeeCandidateExams seeCandidateExams(
      Candidates candidates,
      Exams exams,
      Enrolments enrolments,
      Invitations invitations,
      InstantSource time) {
    return new SeeCandidateExamsService(candidates, exams, enrolments, invitations, time);
  }
}
