package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.invigil.adapter.out.storage.candidate.SqlCandidates;
import org.invigil.adapter.out.storage.exam.SqlCourses;
import org.invigil.adapter.out.storage.exam.SqlEnrolments;
import org.invigil.adapter.out.storage.exam.SqlExams;
import org.invigil.adapter.out.storage.exam.SqlRefusedLaunches;
import org.invigil.adapter.out.storage.institution.SqlInstitutions;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.staff.Argon2Passwords;
import org.invigil.adapter.out.storage.staff.SqlInvitations;
import org.invigil.adapter.out.storage.staff.SqlStaffAccounts;
import org.invigil.application.port.in.access.AssignStaff;
import org.invigil.application.port.in.access.ChangeOwnPassword;
import org.invigil.application.port.in.access.ChangeStaff;
import org.invigil.application.port.in.access.ConnectProgram;
import org.invigil.application.port.in.access.CreateStaff;
import org.invigil.application.port.in.access.InviteCandidate;
import org.invigil.application.port.in.access.ListStaff;
import org.invigil.application.port.in.access.RecogniseToken;
import org.invigil.application.port.in.access.SendDeviceCode;
import org.invigil.application.port.in.access.SetPassword;
import org.invigil.application.port.in.access.SignIn;
import org.invigil.application.port.in.access.SignInByLink;
import org.invigil.application.port.in.access.SignOut;
import org.invigil.application.port.in.access.WhoAmI;
import org.invigil.application.port.in.institution.ChangeSettings;
import org.invigil.application.port.in.institution.SeeSetUp;
import org.invigil.application.port.in.institution.SeeSettings;
import org.invigil.application.port.in.institution.SetUpInstitution;
import org.invigil.application.port.in.onboarding.OpenOnboarding;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Invitations;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.port.out.Passwords;
import org.invigil.application.port.out.RefusedLaunches;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.access.AssignStaffService;
import org.invigil.application.service.access.ChangeOwnPasswordService;
import org.invigil.application.service.access.ChangeStaffService;
import org.invigil.application.service.access.ConnectProgramService;
import org.invigil.application.service.access.CreateStaffService;
import org.invigil.application.service.access.InvitationOpensOnboarding;
import org.invigil.application.service.access.InviteCandidateService;
import org.invigil.application.service.access.ListStaffService;
import org.invigil.application.service.access.RecogniseTokenService;
import org.invigil.application.service.access.SendDeviceCodeService;
import org.invigil.application.service.access.SetPasswordService;
import org.invigil.application.service.access.SignInByLinkService;
import org.invigil.application.service.access.SignInService;
import org.invigil.application.service.access.SignOutService;
import org.invigil.application.service.access.WhoAmIService;
import org.invigil.application.service.institution.ChangeSettingsService;
import org.invigil.application.service.institution.SeeSetUpService;
import org.invigil.application.service.institution.SeeSettingsService;
import org.invigil.application.service.institution.SetUpInstitutionService;
import org.invigil.server.settings.Settings;

/** Institutions, staff, candidates and exams: their stores and use cases. */
@Factory
final class Administration {

  @Singleton
  Institutions institutions(Database database) {
    return new SqlInstitutions(database);
  }

  @Singleton
  StaffAccounts staffAccounts(Database database) {
    return new SqlStaffAccounts(database);
  }

  @Singleton
  Invitations invitations(Database database) {
    return new SqlInvitations(database);
  }

  @Singleton
  Candidates candidates(Database database) {
    return new SqlCandidates(database);
  }

  @Singleton
  Courses courses(Database database) {
    return new SqlCourses(database);
  }

  @Singleton
  Exams exams(Database database) {
    return new SqlExams(database);
  }

  @Singleton
  Enrolments enrolments(Database database) {
    return new SqlEnrolments(database);
  }

  @Singleton
  RefusedLaunches refusedLaunches(Database database) {
    return new SqlRefusedLaunches(database.transactions());
  }

  @Singleton
  Passwords passwords() {
    return new Argon2Passwords();
  }

  @Singleton
  SetUpInstitution setUpInstitution(
      Institutions institutions,
      StaffAccounts accounts,
      Passwords passwords,
      Tokens tokens,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    return new SetUpInstitutionService(
        institutions, accounts, passwords, tokens, chance, work, time);
  }

  @Singleton
  SeeSetUp seeSetUp(Institutions institutions) {
    return new SeeSetUpService(institutions);
  }

  @Singleton
  ChangeSettings changeSettings(Institutions institutions, UnitOfWork work) {
    return new ChangeSettingsService(institutions, work);
  }

  @Singleton
  SeeSettings seeSettings(Institutions institutions) {
    return new SeeSettingsService(institutions);
  }

  @Singleton
  SignIn signIn(
      StaffAccounts accounts,
      Passwords passwords,
      Tokens tokens,
      UnitOfWork work,
      InstantSource time) {
    return new SignInService(accounts, passwords, tokens, work, time);
  }

  @Singleton
  ConnectProgram connectProgram(Tokens tokens, UnitOfWork work, InstantSource time) {
    return new ConnectProgramService(tokens, work, time);
  }

  @Singleton
  SignInByLink signInByLink(
      Invitations invitations, Tokens tokens, Chance chance, UnitOfWork work, InstantSource time) {
    return new SignInByLinkService(invitations, tokens, chance, work, time);
  }

  @Singleton
  SendDeviceCode sendDeviceCode(
      Invitations invitations,
      Candidates candidates,
      Exams exams,
      Outbox outbox,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    return new SendDeviceCodeService(invitations, candidates, exams, outbox, chance, work, time);
  }

  @Singleton
  SignOut signOut(Tokens tokens, UnitOfWork work) {
    return new SignOutService(tokens, work);
  }

  @Singleton
  RecogniseToken recogniseToken(Tokens tokens, StaffAccounts accounts, InstantSource time) {
    return new RecogniseTokenService(tokens, accounts, time);
  }

  @Singleton
  WhoAmI whoAmI(StaffAccounts accounts, Candidates candidates) {
    return new WhoAmIService(accounts, candidates);
  }

  @Singleton
  CreateStaff createStaff(
      StaffAccounts accounts, Passwords passwords, Chance chance, UnitOfWork work) {
    return new CreateStaffService(accounts, passwords, chance, work);
  }

  @Singleton
  ListStaff listStaff(StaffAccounts accounts) {
    return new ListStaffService(accounts);
  }

  @Singleton
  ChangeStaff changeStaff(StaffAccounts accounts, UnitOfWork work) {
    return new ChangeStaffService(accounts, work);
  }

  @Singleton
  SetPassword setPassword(
      StaffAccounts accounts, Passwords passwords, Tokens tokens, UnitOfWork work) {
    return new SetPasswordService(accounts, passwords, tokens, work);
  }

  @Singleton
  ChangeOwnPassword changeOwnPassword(
      StaffAccounts accounts,
      Passwords passwords,
      Tokens tokens,
      UnitOfWork work,
      InstantSource time) {
    return new ChangeOwnPasswordService(accounts, passwords, tokens, work, time);
  }

  @Singleton
  AssignStaff assignStaff(StaffAccounts accounts, Exams exams, UnitOfWork work) {
    return new AssignStaffService(accounts, exams, work);
  }

  @Singleton
  InviteCandidate inviteCandidate(
      Candidates candidates,
      Exams exams,
      Institutions institutions,
      Enrolments enrolments,
      Invitations invitations,
      OpenOnboarding openOnboarding,
      Settings settings,
      Outbox outbox,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    return new InviteCandidateService(
        candidates,
        exams,
        institutions,
        enrolments,
        invitations,
        new InvitationOpensOnboarding(openOnboarding),
        settings.publicAddress(),
        outbox,
        chance,
        work,
        time);
  }
}
