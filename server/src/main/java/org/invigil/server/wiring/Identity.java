package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.invigil.adapter.out.storage.checkin.SqlCheckInData;
import org.invigil.adapter.out.storage.onboarding.SqlDocumentChoices;
import org.invigil.adapter.out.storage.onboarding.SqlOnboardingData;
import org.invigil.adapter.out.storage.onboarding.SqlOnboardings;
import org.invigil.adapter.out.storage.picture.SqlPictures;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.application.port.in.onboarding.AddScan;
import org.invigil.application.port.in.onboarding.BeginAttempt;
import org.invigil.application.port.in.onboarding.ChooseDocuments;
import org.invigil.application.port.in.onboarding.DecideAttempt;
import org.invigil.application.port.in.onboarding.ExtendDeadline;
import org.invigil.application.port.in.onboarding.GrantExtraAttempts;
import org.invigil.application.port.in.onboarding.ListWaitingOnboardings;
import org.invigil.application.port.in.onboarding.OpenOnboarding;
import org.invigil.application.port.in.onboarding.SeeAcceptedDocuments;
import org.invigil.application.port.in.onboarding.SeeAttempt;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.SeePortrait;
import org.invigil.application.port.in.onboarding.SeeScan;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.application.port.in.onboarding.TryPicture;
import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.DocumentChoices;
import org.invigil.application.port.out.Documents;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.OnboardingTerms;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.port.out.Pictures;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.port.out.Vision;
import org.invigil.application.service.access.InviteCandidateService;
import org.invigil.application.service.onboarding.AddScanService;
import org.invigil.application.service.onboarding.BeginAttemptService;
import org.invigil.application.service.onboarding.ChooseDocumentsService;
import org.invigil.application.service.onboarding.DecideAttemptService;
import org.invigil.application.service.onboarding.DocumentJudge;
import org.invigil.application.service.onboarding.ExtendDeadlineService;
import org.invigil.application.service.onboarding.GrantExtraAttemptsService;
import org.invigil.application.service.onboarding.ListWaitingOnboardingsService;
import org.invigil.application.service.onboarding.OnboardingDesk;
import org.invigil.application.service.onboarding.OnboardingLetters;
import org.invigil.application.service.onboarding.OpenOnboardingService;
import org.invigil.application.service.onboarding.SeeAcceptedDocumentsService;
import org.invigil.application.service.onboarding.SeeAttemptService;
import org.invigil.application.service.onboarding.SeeOnboardingService;
import org.invigil.application.service.onboarding.SeePortraitService;
import org.invigil.application.service.onboarding.SeeScanService;
import org.invigil.application.service.onboarding.StoredOnboardingTerms;
import org.invigil.application.service.onboarding.SubmitAttemptService;
import org.invigil.application.service.onboarding.TryPictureService;
import org.invigil.application.service.picture.DocumentDesk;
import org.invigil.application.service.picture.NameDesk;
import org.invigil.application.service.picture.PictureDesk;
import org.invigil.application.service.review.Looks;

/** Who a candidate is: onboarding, its pictures and its erasure. */
@Factory
final class Identity {

  @Singleton
  Onboardings onboardings(Database database) {
    return new SqlOnboardings(database);
  }

  @Singleton
  Pictures pictures(Database database) {
    return new SqlPictures(database);
  }

  @Singleton
  @Named("onboarding")
  ErasableData onboardingData(Database database) {
    return new SqlOnboardingData(database);
  }

  @Singleton
  @Named("check-in")
  ErasableData checkInData(Database database) {
    return new SqlCheckInData(database);
  }

  @Singleton
  OnboardingTerms onboardingTerms(
      Candidates candidates, Institutions institutions, ShowErasureDate erasure) {
    return new StoredOnboardingTerms(candidates, institutions, erasure);
  }

  @Singleton
  OnboardingDesk onboardingDesk(
      Onboardings onboardings, OnboardingTerms terms, UnitOfWork work, InstantSource time) {
    return new OnboardingDesk(onboardings, terms, work, time);
  }

  @Singleton
  OnboardingLetters onboardingLetters(OnboardingTerms terms, Outbox outbox, Chance chance) {
    return new OnboardingLetters(terms, outbox, chance);
  }

  @Singleton
  TryPicture tryPicture(OnboardingDesk desk, PictureDesk eyes) {
    return new TryPictureService(desk, eyes);
  }

  @Singleton
  PictureDesk pictureDesk(Vision vision) {
    return new PictureDesk(vision);
  }

  @Singleton
  OpenOnboarding openOnboarding(
      Onboardings onboardings,
      OnboardingTerms terms,
      Pictures pictures,
      UnitOfWork work,
      InstantSource time,
      Chance chance) {
    return new OpenOnboardingService(onboardings, terms, pictures, work, time, chance);
  }

  @Singleton
  InviteCandidateService.OnInvitation opensOnboarding(OpenOnboarding open) {
    return (by, candidate, deadline) ->
        open.handle(new OpenOnboarding.Command(by, candidate, deadline));
  }

  @Singleton
  SeeOnboarding seeOnboarding(OnboardingDesk desk, Onboardings onboardings) {
    return new SeeOnboardingService(desk, onboardings);
  }

  @Singleton
  BeginAttempt beginAttempt(OnboardingDesk desk) {
    return new BeginAttemptService(desk);
  }

  @Singleton
  DocumentChoices documentChoices(Database database) {
    return new SqlDocumentChoices(database);
  }

  @Singleton
  ChooseDocuments chooseDocuments(DocumentChoices choices, UnitOfWork work) {
    return new ChooseDocumentsService(choices, work);
  }

  @Singleton
  SeeAcceptedDocuments seeAcceptedDocuments(DocumentChoices choices) {
    return new SeeAcceptedDocumentsService(choices);
  }

  @Singleton
  DocumentDesk documentDesk(Documents documents, DocumentChoices choices) {
    return new DocumentDesk(documents, choices);
  }

  @Singleton
  AddScan addScan(
      OnboardingDesk desk,
      PictureDesk eyes,
      DocumentDesk documents,
      Pictures pictures,
      Chance chance) {
    return new AddScanService(desk, eyes, documents, pictures, chance);
  }

  @Singleton
  NameDesk nameDesk(Candidates candidates, Enrolments enrolments) {
    return new NameDesk(candidates, enrolments);
  }

  @Singleton
  DocumentJudge documentJudge(DocumentChoices choices, NameDesk names) {
    return new DocumentJudge(choices, names);
  }

  @Singleton
  SubmitAttempt submitAttempt(
      OnboardingDesk desk, DocumentJudge judge, OnboardingTerms terms, OnboardingLetters letters) {
    return new SubmitAttemptService(desk, judge, terms, letters);
  }

  @Singleton
  SeeAttempt seeAttempt(OnboardingDesk desk, NameDesk names, OnboardingTerms terms, Looks looks) {
    return new SeeAttemptService(desk, names, terms, looks);
  }

  @Singleton
  SeePortrait seePortrait(OnboardingDesk desk, Pictures pictures, Looks looks) {
    return new SeePortraitService(desk, pictures, looks);
  }

  @Singleton
  DecideAttempt decideAttempt(
      OnboardingDesk desk, OnboardingTerms terms, OnboardingLetters letters) {
    return new DecideAttemptService(desk, terms, letters);
  }

  @Singleton
  ExtendDeadline extendDeadline(OnboardingDesk desk) {
    return new ExtendDeadlineService(desk);
  }

  @Singleton
  GrantExtraAttempts grantExtraAttempts(OnboardingDesk desk) {
    return new GrantExtraAttemptsService(desk);
  }

  @Singleton
  ListWaitingOnboardings listWaitingOnboardings(Onboardings onboardings, OnboardingDesk desk) {
    return new ListWaitingOnboardingsService(onboardings, desk);
  }

  @Singleton
  SeeScan seeScan(OnboardingDesk desk, Pictures pictures, Looks looks) {
    return new SeeScanService(desk, pictures, looks);
  }
}
