package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.invigil.adapter.out.storage.checkin.SqlCheckIns;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.application.port.in.checkin.AddRoomScan;
import org.invigil.application.port.in.checkin.BeginCheckIn;
import org.invigil.application.port.in.checkin.BeginExam;
import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.in.checkin.CheckFace;
import org.invigil.application.port.in.checkin.ClaimPairing;
import org.invigil.application.port.in.checkin.CompleteCheckIn;
import org.invigil.application.port.in.checkin.ConfirmName;
import org.invigil.application.port.in.checkin.EnterCode;
import org.invigil.application.port.in.checkin.GiveConsent;
import org.invigil.application.port.in.checkin.ReportSystemCheck;
import org.invigil.application.port.in.checkin.RequestCode;
import org.invigil.application.port.in.checkin.SeeCheckIn;
import org.invigil.application.port.in.checkin.SendCodeBySupport;
import org.invigil.application.port.in.checkin.ShareScreen;
import org.invigil.application.port.in.checkin.ShowCalculator;
import org.invigil.application.port.in.checkin.ShowPairing;
import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.port.in.session.BeginSitting;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.CheckInTerms;
import org.invigil.application.port.out.CheckIns;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.port.out.Pictures;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.checkin.AddRoomScanService;
import org.invigil.application.service.checkin.BeginCheckInService;
import org.invigil.application.service.checkin.BeginExamService;
import org.invigil.application.service.checkin.CheckDocumentService;
import org.invigil.application.service.checkin.CheckFaceService;
import org.invigil.application.service.checkin.CheckInDesk;
import org.invigil.application.service.checkin.ClaimPairingService;
import org.invigil.application.service.checkin.CodeDesk;
import org.invigil.application.service.checkin.CompleteCheckInService;
import org.invigil.application.service.checkin.ConfirmNameService;
import org.invigil.application.service.checkin.EnterCodeService;
import org.invigil.application.service.checkin.GiveConsentService;
import org.invigil.application.service.checkin.LiveFaceDesk;
import org.invigil.application.service.checkin.PictureStep;
import org.invigil.application.service.checkin.ReportSystemCheckService;
import org.invigil.application.service.checkin.RequestCodeService;
import org.invigil.application.service.checkin.SeeCheckInService;
import org.invigil.application.service.checkin.SendCodeBySupportService;
import org.invigil.application.service.checkin.ShareScreenService;
import org.invigil.application.service.checkin.ShowCalculatorService;
import org.invigil.application.service.checkin.ShowPairingService;
import org.invigil.application.service.checkin.StoredCheckInTerms;
import org.invigil.application.service.picture.DocumentDesk;
import org.invigil.application.service.picture.NameDesk;
import org.invigil.application.service.picture.PictureDesk;
import org.invigil.domain.checkin.RoomScanPolicy;
import org.invigil.domain.flag.FlagPolicy;

/** Check-in, up to "begin". */
@Factory
final class CheckingIn {

  @Singleton
  CheckIns checkIns(Database database) {
    return new SqlCheckIns(database);
  }

  @Singleton
  CheckInTerms checkInTerms(
      Exams exams,
      Enrolments enrolments,
      Candidates candidates,
      Institutions institutions,
      ShowErasureDate erasure) {
    return new StoredCheckInTerms(
        exams, enrolments, candidates, institutions, erasure, FlagPolicy.DEFAULT);
  }

  @Singleton
  CheckInDesk checkInDesk(
      CheckIns checkIns, CheckInTerms terms, UnitOfWork work, InstantSource time) {
    return new CheckInDesk(checkIns, terms, work, time);
  }

  @Singleton
  PictureStep pictureStep(PictureDesk eyes, Pictures pictures, Chance chance) {
    return new PictureStep(eyes, pictures, chance);
  }

  @Singleton
  CodeDesk codeDesk(CheckInDesk desk, Outbox outbox, Chance chance) {
    return new CodeDesk(desk, outbox, chance);
  }

  @Singleton
  BeginCheckIn beginCheckIn(
      CheckInDesk desk,
      CheckIns checkIns,
      CheckInTerms terms,
      Onboardings onboardings,
      Chance chance) {
    return new BeginCheckInService(desk, checkIns, terms, onboardings, chance);
  }

  @Singleton
  SeeCheckIn seeCheckIn(CheckInDesk desk) {
    return new SeeCheckInService(desk);
  }

  @Singleton
  GiveConsent giveConsent(CheckInDesk desk) {
    return new GiveConsentService(desk);
  }

  @Singleton
  ReportSystemCheck reportSystemCheck(CheckInDesk desk, Institutions institutions) {
    return new ReportSystemCheckService(desk, institutions);
  }

  @Singleton
  CheckFace checkFace(CheckInDesk desk, PictureStep step, Onboardings onboardings, CodeDesk codes) {
    return new CheckFaceService(desk, step, onboardings, codes);
  }

  @Singleton
  ConfirmName confirmName(CheckInDesk desk) {
    return new ConfirmNameService(desk);
  }

  @Singleton
  CheckDocument checkDocument(
      CheckInDesk desk,
      PictureStep step,
      DocumentDesk documents,
      Onboardings onboardings,
      NameDesk names,
      Candidates candidates) {
    return new CheckDocumentService(desk, step, documents, onboardings, names, candidates);
  }

  @Singleton
  AddRoomScan addRoomScan(CheckInDesk desk, PictureStep step) {
    return new AddRoomScanService(desk, step, RoomScanPolicy.CHOSEN);
  }

  @Singleton
  ShowCalculator showCalculator(CheckInDesk desk, PictureStep step) {
    return new ShowCalculatorService(desk, step);
  }

  @Singleton
  ShareScreen shareScreen(CheckInDesk desk) {
    return new ShareScreenService(desk);
  }

  @Singleton
  RequestCode requestCode(CheckInDesk desk, CodeDesk codes) {
    return new RequestCodeService(desk, codes);
  }

  @Singleton
  SendCodeBySupport sendCodeBySupport(CheckInDesk desk, CodeDesk codes) {
    return new SendCodeBySupportService(desk, codes);
  }

  @Singleton
  EnterCode enterCode(CheckInDesk desk) {
    return new EnterCodeService(desk);
  }

  @Singleton
  ShowPairing showPairing(CheckInDesk desk, CodeDesk codes) {
    return new ShowPairingService(desk, codes);
  }

  @Singleton
  ClaimPairing claimPairing(CheckInDesk desk) {
    return new ClaimPairingService(desk);
  }

  @Singleton
  CompleteCheckIn completeCheckIn(CheckInDesk desk, LiveFaceDesk live) {
    return new CompleteCheckInService(desk, live);
  }

  @Singleton
  BeginExam beginExam(
      CompleteCheckIn complete, BeginSitting begin, UnitOfWork work, InstantSource time) {
    return new BeginExamService(complete, begin, work, time);
  }
}
