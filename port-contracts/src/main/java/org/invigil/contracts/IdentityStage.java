package org.invigil.contracts;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.in.checkin.AddRoomScan;
import org.invigil.application.port.in.checkin.AskForLiveFace;
import org.invigil.application.port.in.checkin.BeginCheckIn;
import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.in.checkin.CheckFace;
import org.invigil.application.port.in.checkin.ClaimPairing;
import org.invigil.application.port.in.checkin.CompleteCheckIn;
import org.invigil.application.port.in.checkin.ConfirmName;
import org.invigil.application.port.in.checkin.DeclineLiveFace;
import org.invigil.application.port.in.checkin.EnterCode;
import org.invigil.application.port.in.checkin.GiveConsent;
import org.invigil.application.port.in.checkin.ReportSystemCheck;
import org.invigil.application.port.in.checkin.RequestCode;
import org.invigil.application.port.in.checkin.SeeCheckIn;
import org.invigil.application.port.in.checkin.SeeLiveFace;
import org.invigil.application.port.in.checkin.SendCodeBySupport;
import org.invigil.application.port.in.checkin.ShareScreen;
import org.invigil.application.port.in.checkin.ShowCalculator;
import org.invigil.application.port.in.checkin.ShowLiveFace;
import org.invigil.application.port.in.checkin.ShowPairing;
import org.invigil.application.port.in.onboarding.AddScan;
import org.invigil.application.port.in.onboarding.BeginAttempt;
import org.invigil.application.port.in.onboarding.ChooseDocuments;
import org.invigil.application.port.in.onboarding.DecideAttempt;
import org.invigil.application.port.in.onboarding.ExtendDeadline;
import org.invigil.application.port.in.onboarding.GrantExtraAttempts;
import org.invigil.application.port.in.onboarding.ListWaitingOnboardings;
import org.invigil.application.port.in.onboarding.OpenOnboarding;
import org.invigil.application.port.in.onboarding.SeeAttempt;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.SeePortrait;
import org.invigil.application.port.in.onboarding.SeeScan;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.application.port.in.onboarding.TryPicture;
import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.port.in.review.SeeLooksAtCandidate;
import org.invigil.application.port.out.CheckInTerms;
import org.invigil.application.port.out.OnboardingTerms;
import org.invigil.application.service.checkin.AddRoomScanService;
import org.invigil.application.service.checkin.AskForLiveFaceService;
import org.invigil.application.service.checkin.BeginCheckInService;
import org.invigil.application.service.checkin.CheckDocumentService;
import org.invigil.application.service.checkin.CheckFaceService;
import org.invigil.application.service.checkin.CheckInDesk;
import org.invigil.application.service.checkin.ClaimPairingService;
import org.invigil.application.service.checkin.CodeDesk;
import org.invigil.application.service.checkin.CompleteCheckInService;
import org.invigil.application.service.checkin.ConfirmNameService;
import org.invigil.application.service.checkin.DeclineLiveFaceService;
import org.invigil.application.service.checkin.EnterCodeService;
import org.invigil.application.service.checkin.GiveConsentService;
import org.invigil.application.service.checkin.LiveFaceDesk;
import org.invigil.application.service.checkin.MovingFaces;
import org.invigil.application.service.checkin.PictureStep;
import org.invigil.application.service.checkin.ReportSystemCheckService;
import org.invigil.application.service.checkin.RequestCodeService;
import org.invigil.application.service.checkin.SeeCheckInService;
import org.invigil.application.service.checkin.SeeLiveFaceService;
import org.invigil.application.service.checkin.SendCodeBySupportService;
import org.invigil.application.service.checkin.ShareScreenService;
import org.invigil.application.service.checkin.ShowCalculatorService;
import org.invigil.application.service.checkin.ShowLiveFaceService;
import org.invigil.application.service.checkin.ShowPairingService;
import org.invigil.application.service.checkin.StoredCheckInTerms;
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
import org.invigil.application.service.retention.ErasureDates;
import org.invigil.application.service.retention.ShowErasureDateService;
import org.invigil.application.service.review.Looks;
import org.invigil.application.service.review.SeeLooksAtCandidateService;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.contracts.fakes.InMemoryAccessLog;
import org.invigil.contracts.fakes.InMemoryCandidates;
import org.invigil.contracts.fakes.InMemoryCheckIns;
import org.invigil.contracts.fakes.InMemoryCourses;
import org.invigil.contracts.fakes.InMemoryDocumentChoices;
import org.invigil.contracts.fakes.InMemoryEnrolments;
import org.invigil.contracts.fakes.InMemoryExams;
import org.invigil.contracts.fakes.InMemoryInstitutions;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.InMemoryLiveFaceChecks;
import org.invigil.contracts.fakes.InMemoryOnboardings;
import org.invigil.contracts.fakes.InMemoryOutbox;
import org.invigil.contracts.fakes.InMemoryPictures;
import org.invigil.contracts.fakes.InMemoryRetainedThings;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.contracts.fakes.ScriptedDocuments;
import org.invigil.contracts.fakes.ScriptedVision;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Display;
import org.invigil.domain.checkin.OperatingSystem;
import org.invigil.domain.checkin.RoomScanPolicy;
import org.invigil.domain.checkin.SystemMeasured;
import org.invigil.domain.checkin.Version;
import org.invigil.domain.checkin.Way;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.EnrolmentId;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.Guidelines;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.Scan;

/**
 * Onboarding and check-in on fakes: one institution, one approved exam that is open, one candidate
 * who is enrolled and has read the guidelines, and an exams officer.
 */
public final class IdentityStage {

  /** What the candidate's face is called by {@link ScriptedVision}. */
  public static final String SELF = "self";

  public final MovableClock clock = new MovableClock(People.TEN);
  public final Memory memory = new Memory();
  public final PredictableChance chance = new PredictableChance();
  public final ScriptedVision vision = new ScriptedVision();
  public final ScriptedDocuments documents = new ScriptedDocuments(vision);
  public final InMemoryOutbox outbox = new InMemoryOutbox(memory, clock);
  public final InMemoryOnboardings onboardings = new InMemoryOnboardings(memory);
  public final InMemoryCheckIns checkIns = new InMemoryCheckIns(memory);
  public final InMemoryLiveFaceChecks liveFaces = new InMemoryLiveFaceChecks(memory);
  public final InMemoryPictures pictures = new InMemoryPictures(memory);
  public final InMemoryCandidates candidates = new InMemoryCandidates(memory);
  public final InMemoryExams exams = new InMemoryExams(memory);
  public final InMemoryEnrolments enrolments = new InMemoryEnrolments(memory);
  public final InMemoryInstitutions institutions = new InMemoryInstitutions(memory);
  public final InMemoryDocumentChoices documentChoices = new InMemoryDocumentChoices(memory);
  public final InMemoryRetainedThings retained = new InMemoryRetainedThings(memory);

  public final Institution institution = People.institution();
  public final Candidate person = People.candidate(institution.id());
  public final Exam exam =
      People.exam(institution.id()).approve(new StaffId(new UUID(9, 9)), People.TEN);

  public final Actor.Candidate candidate = new Actor.Candidate(person.id(), institution.id());
  public final Actor.Staff officer = staff(Role.EXAMS_OFFICER);
  public final Actor.Staff support = staff(Role.SUPPORT);
  public final Actor.Staff reviewer = staff(Role.REVIEWER);
  public final Actor.Staff privacy = staff(Role.PRIVACY_OFFICER);

  private final ShowErasureDate erasure =
      new ShowErasureDateService(
          new ErasureDates(exams, new InMemoryCourses(memory), institutions, clock),
          retained,
          exams,
          enrolments,
          chance,
          memory);
  private final OnboardingTerms onboardingTerms =
      new StoredOnboardingTerms(candidates, institutions, erasure);
  private final CheckInTerms checkInTerms =
      new StoredCheckInTerms(
          exams, enrolments, candidates, institutions, erasure, FlagPolicy.DEFAULT);
  private final PictureDesk eyes = new PictureDesk(vision);
  private final DocumentDesk documentDesk = new DocumentDesk(documents, documentChoices);
  private final OnboardingDesk desk =
      new OnboardingDesk(onboardings, onboardingTerms, memory, clock);
  private final OnboardingLetters letters = new OnboardingLetters(onboardingTerms, outbox, chance);
  private final CheckInDesk checkInDesk = new CheckInDesk(checkIns, checkInTerms, memory, clock);
  private final LiveFaceDesk liveFaceDesk = new LiveFaceDesk(checkInDesk, liveFaces);
  private final PictureStep step = new PictureStep(eyes, pictures, chance);
  private final CodeDesk codes = new CodeDesk(checkInDesk, outbox, chance);

  public final OpenOnboarding open =
      new OpenOnboardingService(onboardings, onboardingTerms, pictures, memory, clock, chance);
  public final SeeOnboarding see = new SeeOnboardingService(desk, onboardings);
  public final BeginAttempt begin = new BeginAttemptService(desk);
  public final AddScan addScan = new AddScanService(desk, eyes, documentDesk, pictures, chance);
  public final TryPicture tryPicture = new TryPictureService(desk, eyes);
  private final NameDesk names = new NameDesk(candidates, enrolments);
  private final DocumentJudge judge = new DocumentJudge(documentChoices, names);
  public final SubmitAttempt submit =
      new SubmitAttemptService(desk, judge, onboardingTerms, letters);
  public final DecideAttempt decide = new DecideAttemptService(desk, onboardingTerms, letters);
  public final ExtendDeadline extend = new ExtendDeadlineService(desk);
  public final GrantExtraAttempts grant = new GrantExtraAttemptsService(desk);
  public final ListWaitingOnboardings waiting =
      new ListWaitingOnboardingsService(onboardings, desk);
  public final InMemoryAccessLog log = new InMemoryAccessLog(memory, new InMemoryKeys(memory));
  public final SeeScan seeScan = new SeeScanService(desk, pictures, new Looks(log, clock));
  public final ChooseDocuments chooseDocuments =
      new ChooseDocumentsService(documentChoices, memory);
  public final SeeAttempt seeAttempt =
      new SeeAttemptService(desk, names, onboardingTerms, new Looks(log, clock));
  public final SeePortrait seePortrait =
      new SeePortraitService(desk, pictures, new Looks(log, clock));
  public final SeeLooksAtCandidate looks = new SeeLooksAtCandidateService(candidates, log);

  public final BeginCheckIn beginCheckIn =
      new BeginCheckInService(checkInDesk, checkIns, checkInTerms, onboardings, chance);
  public final SeeCheckIn seeCheckIn = new SeeCheckInService(checkInDesk);
  public final GiveConsent consent = new GiveConsentService(checkInDesk);
  public final ReportSystemCheck systemCheck =
      new ReportSystemCheckService(checkInDesk, institutions);
  public final CheckFace checkFace = new CheckFaceService(checkInDesk, step, onboardings, codes);
  public final ConfirmName confirmName = new ConfirmNameService(checkInDesk);
  public final CheckDocument checkDocument =
      new CheckDocumentService(checkInDesk, step, documentDesk, onboardings, names, candidates);
  public final AddRoomScan addRoomScan =
      new AddRoomScanService(checkInDesk, step, RoomScanPolicy.CHOSEN);
  public final ShowCalculator showCalculator = new ShowCalculatorService(checkInDesk, step);
  public final ShareScreen shareScreen = new ShareScreenService(checkInDesk);
  public final RequestCode requestCode = new RequestCodeService(checkInDesk, codes);
  public final SendCodeBySupport sendCode = new SendCodeBySupportService(checkInDesk, codes);
  public final EnterCode enterCode = new EnterCodeService(checkInDesk);
  public final ShowPairing showPairing = new ShowPairingService(checkInDesk, codes);
  public final ClaimPairing claimPairing = new ClaimPairingService(checkInDesk);
  public final AskForLiveFace askForLiveFace =
      new AskForLiveFaceService(checkInDesk, liveFaceDesk, chance);
  public final ShowLiveFace showLiveFace =
      new ShowLiveFaceService(checkInDesk, liveFaceDesk, new MovingFaces(vision, onboardings));
  public final DeclineLiveFace declineLiveFace =
      new DeclineLiveFaceService(checkInDesk, liveFaceDesk);
  public final SeeLiveFace seeLiveFace = new SeeLiveFaceService(checkInDesk, liveFaceDesk);
  public final CompleteCheckIn complete = new CompleteCheckInService(checkInDesk, liveFaceDesk);

  public IdentityStage() {
    institutions.add(institution);
    candidates.add(person);
    exams.add(exam);
    enrolments.add(
        Enrolment.of(new EnrolmentId(UUID.randomUUID()), institution.id(), exam.id(), person.id())
            .confirmGuidelines(Guidelines.of(exam).version(), People.TEN));
  }

  public Actor.Staff staff(Role role) {
    return new Actor.Staff(
        new StaffId(UUID.randomUUID()), institution.id(), EnumSet.of(role), Set.of());
  }

  /** The candidate is invited; a week is left. */
  public Onboarding invite() {
    open.handle(new OpenOnboarding.Command(officer, person.id(), deadline()));
    return onboarding();
  }

  public Instant deadline() {
    return People.TEN.plus(Duration.ofDays(7));
  }

  public Onboarding onboarding() {
    return onboardings.of(person.id()).orElseThrow().value();
  }

  /**
   * Takes and submits an attempt with this picture of the face; nothing is read on the document.
   */
  public SubmitAttempt.Outcome attempt(FakePicture face) {
    return attempt(face, FakePicture.of(SELF));
  }

  /** Takes and submits an attempt. */
  public SubmitAttempt.Outcome attempt(FakePicture face, FakePicture document) {
    var begun = (BeginAttempt.Begun) begin.handle(new BeginAttempt.Command(candidate));
    add(begun.attempt(), Scan.Kind.FACE, face.bytes());
    add(begun.attempt(), Scan.Kind.DOCUMENT, document.bytes());
    return submit.handle(new SubmitAttempt.Command(candidate, begun.attempt()));
  }

  public AddScan.Outcome add(int attempt, Scan.Kind kind, byte[] bytes) {
    return addScan.handle(new AddScan.Command(candidate, attempt, kind, bytes));
  }

  public DecideAttempt.Outcome approve() {
    return decide.handle(
        new DecideAttempt.Command(
            officer,
            onboarding().id(),
            onboarding().attempts(),
            new DecideAttempt.Approve(Optional.of(DocumentKind.PASSPORT), "AB123456", ""),
            ""));
  }

  /** The candidate is invited, and approved at the first attempt. */
  public IdentityStage onboarded() {
    invite();
    attempt(FakePicture.of(SELF));
    approve();
    return this;
  }

  public CheckIn.InProgress beginCheckIn() {
    return ((BeginCheckIn.Begun)
            beginCheckIn.handle(new BeginCheckIn.Command(candidate, exam.id(), Way.PROGRAM)))
        .checkIn();
  }

  /** Up to the face scan, with a live face shown. */
  public CheckInId atFace() {
    var id = atFaceUnmoved();
    new MovingCandidate(this, id).moves();
    return id;
  }

  /** Up to the face scan; no move was asked for yet. */
  public CheckInId atFaceUnmoved() {
    var id = beginCheckIn().id();
    consent(id, true);
    systemCheck.handle(new ReportSystemCheck.Command(candidate, id, computer()));
    return id;
  }

  public GiveConsent.Outcome consent(CheckInId id, boolean accepted) {
    var seen = (SeeCheckIn.Seen) seeCheckIn.handle(new SeeCheckIn.Command(candidate, id));
    return consent.handle(
        new GiveConsent.Command(candidate, id, accepted, seen.consent().version()));
  }

  public CheckFace.Outcome face(CheckInId id, FakePicture face) {
    return checkFace.handle(new CheckFace.Command(candidate, id, face.bytes()));
  }

  /** A computer that passes. */
  public static SystemMeasured computer() {
    return new SystemMeasured(
        new OperatingSystem(OperatingSystem.Family.LINUX, Version.parse("6.8")),
        4,
        3.0,
        8_000,
        20_000,
        new Display(1280, 720),
        true,
        true,
        List.of(new Display(1920, 1080)),
        Set.of(),
        5_000,
        5_000,
        Optional.empty());
  }
}
