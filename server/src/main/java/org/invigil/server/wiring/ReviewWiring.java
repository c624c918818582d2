package org.invigil.server.wiring;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.invigil.adapter.in.worker.Tick;
import org.invigil.adapter.out.storage.evidence.SealedFilms;
import org.invigil.adapter.out.storage.review.SqlObservations;
import org.invigil.adapter.out.storage.review.SqlReviews;
import org.invigil.adapter.out.storage.review.SqlSessionFlags;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.flag.RecomputeFlags;
import org.invigil.application.port.in.review.CloseRecording;
import org.invigil.application.port.in.review.DecideDispute;
import org.invigil.application.port.in.review.DecideFlag;
import org.invigil.application.port.in.review.DecideFlags;
import org.invigil.application.port.in.review.DescribeOwnData;
import org.invigil.application.port.in.review.DisputeVerdict;
import org.invigil.application.port.in.review.GiveVerdict;
import org.invigil.application.port.in.review.OpenRecording;
import org.invigil.application.port.in.review.Recommend;
import org.invigil.application.port.in.review.SearchAccessLog;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.SeeLooksAtCandidate;
import org.invigil.application.port.in.review.SeeReview;
import org.invigil.application.port.in.review.SeeStill;
import org.invigil.application.port.in.review.SeeTimeline;
import org.invigil.application.port.in.review.SeeVerdict;
import org.invigil.application.port.in.review.TakeRecording;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.CheckIns;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Observations;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stills;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.port.out.Vision;
import org.invigil.application.port.out.Witnesses;
import org.invigil.application.service.flag.AnalyseSegmentsService;
import org.invigil.application.service.flag.DetectorsOfSession;
import org.invigil.application.service.flag.ErasableFindings;
import org.invigil.application.service.flag.FacesOfOnboarding;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.application.service.flag.Looking;
import org.invigil.application.service.flag.NotLookedFor;
import org.invigil.application.service.flag.PosesOfCheckIn;
import org.invigil.application.service.flag.RecomputeFlagsService;
import org.invigil.application.service.review.CloseRecordingService;
import org.invigil.application.service.review.DecideDisputeService;
import org.invigil.application.service.review.DecideFlagService;
import org.invigil.application.service.review.DecideFlagsService;
import org.invigil.application.service.review.DescribeOwnDataService;
import org.invigil.application.service.review.DisputeVerdictService;
import org.invigil.application.service.review.GiveVerdictService;
import org.invigil.application.service.review.Looks;
import org.invigil.application.service.review.OpenRecordingService;
import org.invigil.application.service.review.PlayPieceService;
import org.invigil.application.service.review.RecommendService;
import org.invigil.application.service.review.RecordingDesk;
import org.invigil.application.service.review.ReviewDesk;
import org.invigil.application.service.review.SearchAccessLogService;
import org.invigil.application.service.review.SeeAccessLogService;
import org.invigil.application.service.review.SeeFlagsService;
import org.invigil.application.service.review.SeeLooksAtCandidateService;
import org.invigil.application.service.review.SeeReviewService;
import org.invigil.application.service.review.SeeStillService;
import org.invigil.application.service.review.SeeTimelineService;
import org.invigil.application.service.review.SeeVerdictService;
import org.invigil.application.service.review.TakeRecordingService;
import org.invigil.application.service.session.Recordings;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.server.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looking at recordings, flags, reviews, verdicts and disputes. */
@Factory
final class ReviewWiring {

  private static final Logger LOG = LoggerFactory.getLogger(ReviewWiring.class);
  private static final int SEGMENTS_A_TICK = 20;

  @Singleton
  Observations observations(Database database) {
    return new SqlObservations(database);
  }

  @Singleton
  SessionFlags sessionFlags(Database database) {
    return new SqlSessionFlags(database);
  }

  @Singleton
  Reviews reviews(Database database) {
    return new SqlReviews(database);
  }

  @Singleton
  Films films(EvidenceStore evidence, Keys keys) {
    return new SealedFilms(evidence, keys);
  }

  @Singleton
  Looking looking(Settings settings) {
    return settings.isOn("analysis") ? Looking.ON : Looking.OFF;
  }

  @Singleton
  FlagsOfSession flagsOfSession(
      Segments segments,
      Witnesses witnesses,
      SessionEvents events,
      Observations observations,
      Exams exams,
      CheckIns checkIns,
      InstantSource time) {
    return new FlagsOfSession(
        new Recordings(segments, witnesses, events),
        observations,
        exams,
        new PosesOfCheckIn(checkIns),
        FlagPolicy.DEFAULT,
        time);
  }

  @Singleton
  RecomputeFlags recomputeFlags(
      ExamSessions sessions,
      FlagsOfSession flags,
      SessionFlags found,
      Reviews reviews,
      UnitOfWork work,
      InstantSource time) {
    return new RecomputeFlagsService(sessions, flags, found, reviews, work, time);
  }

  @Singleton
  DetectorsOfSession detectorsOfSession(Exams exams) {
    return new DetectorsOfSession(exams, FlagPolicy.DEFAULT);
  }

  @Singleton
  AnalyseSegments analyseSegments(
      Looking looking,
      Segments segments,
      Films films,
      Vision vision,
      ExamSessions sessions,
      DetectorsOfSession detectors,
      Onboardings onboardings,
      Observations observations,
      RecomputeFlags flags,
      UnitOfWork work,
      InstantSource time) {
    return new AnalyseSegmentsService(
        looking,
        segments,
        films,
        vision,
        sessions,
        detectors,
        new FacesOfOnboarding(onboardings),
        observations,
        flags,
        work,
        time);
  }

  @Singleton
  Tick look(BeanProvider<AnalyseSegments> analyse, Settings settings) {
    return new Tick(
        "look-at-segments",
        settings.duration("worker.analysis.every"),
        () -> tell(analyse.get().handle(new AnalyseSegments.Command(SEGMENTS_A_TICK))));
  }

  private static void tell(AnalyseSegments.Outcome outcome) {
    if (outcome instanceof AnalyseSegments.Analysed it) {
      it.postponed()
          .forEach(one -> LOG.warn("segment {} is looked at later: {}", one.segment(), one.why()));
      it.setAside()
          .forEach(one -> LOG.error("segment {} is set aside: {}", one.segment(), one.why()));
    }
  }

  @Singleton
  ErasableFindings erasableFindings(
      ExamSessions sessions,
      Observations observations,
      SessionFlags flags,
      Reviews reviews,
      UnitOfWork work) {
    return new ErasableFindings(sessions, observations, flags, reviews, work);
  }

  @Singleton
  ReviewDesk reviewDesk(ExamSessions sessions, Reviews reviews, InstantSource time) {
    return new ReviewDesk(sessions, reviews, time);
  }

  @Singleton
  SeeFlags seeFlags(
      ReviewDesk desk,
      Reviews reviews,
      Segments segments,
      FlagsOfSession flags,
      DetectorsOfSession detectors,
      Vision vision,
      Looks looks,
      UnitOfWork work) {
    return new SeeFlagsService(
        desk, reviews, segments, flags, new NotLookedFor(detectors, vision), looks, work);
  }

  @Singleton
  Looks looks(AccessLog log, InstantSource time) {
    return new Looks(log, time);
  }

  @Singleton
  RecordingDesk recordingDesk(ReviewDesk desk, Reviews reviews, Looks looks, UnitOfWork work) {
    return new RecordingDesk(desk, reviews, looks, work);
  }

  @Singleton
  OpenRecording openRecording(RecordingDesk desk, Segments segments) {
    return new OpenRecordingService(desk, segments);
  }

  @Singleton
  CloseRecording closeRecording(ReviewDesk desk, Looks looks, UnitOfWork work) {
    return new CloseRecordingService(desk, looks, work);
  }

  @Singleton
  SeeLooksAtCandidate seeLooksAtCandidate(Candidates candidates, AccessLog log) {
    return new SeeLooksAtCandidateService(candidates, log);
  }

  @Singleton
  SearchAccessLog searchAccessLog(AccessLog log, StaffAccounts accounts, Candidates candidates) {
    return new SearchAccessLogService(log, accounts, candidates);
  }

  @Singleton
  PlayPieceService playPiece(RecordingDesk desk, Segments segments, Films films) {
    return new PlayPieceService(desk, segments, films);
  }

  @Singleton
  SeeTimeline seeTimeline(
      RecordingDesk desk, Recordings recordings, FlagsOfSession flags, InstantSource time) {
    return new SeeTimelineService(desk, recordings, flags, time);
  }

  @Singleton
  SeeStill seeStill(
      RecordingDesk desk, Recordings recordings, Films films, Stills stills, InstantSource time) {
    return new SeeStillService(desk, recordings, films, stills, time);
  }

  @Singleton
  TakeRecording takeRecording(
      RecordingDesk desk, Recordings recordings, PlayPieceService pieces, InstantSource time) {
    return new TakeRecordingService(desk, recordings, pieces, time);
  }

  @Singleton
  SeeAccessLogService seeAccessLog(ReviewDesk desk, AccessLog log) {
    return new SeeAccessLogService(desk, log);
  }

  @Singleton
  DescribeOwnData describeOwnData(
      ReviewDesk desk, Segments segments, SeeVerdict seeVerdict, SeeAccessLogService looks) {
    return new DescribeOwnDataService(desk, segments, seeVerdict, looks);
  }

  @Singleton
  DecideFlags decideFlags(
      ReviewDesk desk, FlagsOfSession flags, UnitOfWork work, InstantSource time) {
    return new DecideFlagsService(desk, flags, work, time);
  }

  @Singleton
  DecideFlag decideFlag(DecideFlags several) {
    return new DecideFlagService(several);
  }

  @Singleton
  SeeReview seeReview(
      ReviewDesk desk,
      Reviews reviews,
      StaffAccounts accounts,
      Segments segments,
      ChatMessages messages,
      Looking looking,
      Looks looks,
      UnitOfWork work) {
    return new SeeReviewService(desk, reviews, accounts, segments, messages, looking, looks, work);
  }

  @Singleton
  Recommend recommend(ReviewDesk desk, FlagsOfSession flags, UnitOfWork work, InstantSource time) {
    return new RecommendService(desk, flags, work, time);
  }

  @Singleton
  GiveVerdict giveVerdict(
      ReviewDesk desk,
      FlagsOfSession flags,
      Segments segments,
      Looking looking,
      UnitOfWork work,
      InstantSource time) {
    return new GiveVerdictService(desk, flags, segments, looking, work, time);
  }

  @Singleton
  SeeVerdict seeVerdict(ReviewDesk desk, FlagsOfSession flags) {
    return new SeeVerdictService(desk, flags);
  }

  @Singleton
  DisputeVerdict disputeVerdict(
      ReviewDesk desk, Holds holds, Chance chance, UnitOfWork work, InstantSource time) {
    return new DisputeVerdictService(desk, holds, chance, work, time);
  }

  @Singleton
  DecideDispute decideDispute(
      ReviewDesk desk,
      FlagsOfSession flags,
      Segments segments,
      Looking looking,
      UnitOfWork work,
      InstantSource time) {
    return new DecideDisputeService(desk, flags, segments, looking, work, time);
  }
}
