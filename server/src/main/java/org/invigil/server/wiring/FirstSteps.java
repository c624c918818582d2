package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.invigil.application.port.in.access.InviteCandidate;
import org.invigil.application.port.in.candidate.RegisterCandidate;
import org.invigil.application.port.in.exam.ApproveExam;
import org.invigil.application.port.in.exam.CreateCourse;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.application.port.in.exam.MakePracticeExam;
import org.invigil.application.port.in.letter.TryMail;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Letters;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.exam.MakePracticeExamService;
import org.invigil.application.service.letter.TryMailService;
import org.invigil.server.settings.Settings;

/** What an operator tries on a new server: that letters arrive, and an exam of their own. */
@Factory
final class FirstSteps {

  @Singleton
  TryMail tryMail(
      StaffAccounts accounts,
      Institutions institutions,
      Letters letters,
      Settings settings,
      Chance chance) {
    return new TryMailService(accounts, institutions, letters, settings.isSet("mail.host"), chance);
  }

  @Singleton
  MakePracticeExam makePracticeExam(
      CreateCourse course,
      CreateExam exam,
      ApproveExam approve,
      RegisterCandidate register,
      InviteCandidate invite,
      StaffAccounts accounts,
      Candidates candidates,
      Settings settings,
      UnitOfWork work,
      InstantSource time) {
    return new MakePracticeExamService(
        new MakePracticeExamService.Steps(course, exam, approve, register, invite),
        accounts,
        candidates,
        settings.publicAddress() + "/my",
        work,
        time);
  }
}
