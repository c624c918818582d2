package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.invigil.adapter.in.worker.Tick;
import org.invigil.adapter.out.storage.evidence.SqlSegments;
import org.invigil.adapter.out.storage.keys.Ed25519Signer;
import org.invigil.adapter.out.storage.session.SqlWitnesses;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.application.port.in.flag.RecomputeFlags;
import org.invigil.application.port.in.session.AcceptRecording;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.application.port.in.session.ConcludeAwaited;
import org.invigil.application.port.in.session.ConcludeRecording;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SeeCompleteness;
import org.invigil.application.port.in.session.VerifyRecording;
import org.invigil.application.port.in.session.WitnessDigests;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.Signer;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.port.out.Witnesses;
import org.invigil.application.service.session.ConcludeAwaitedService;
import org.invigil.application.service.session.KeepSegmentService;
import org.invigil.application.service.session.Recordings;
import org.invigil.application.service.session.SeeCompletenessService;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.application.service.session.UploadService;
import org.invigil.application.service.session.VerifyRecordingService;
import org.invigil.application.service.session.WitnessService;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.domain.session.AwaitedUploads;
import org.invigil.server.settings.Settings;

/** The recording of a session: kept piece by piece, witnessed, verified, concluded. */
@Factory
final class RecordingWiring {

  private static final int SESSIONS_A_TICK = 200;

  @Singleton
  Witnesses witnesses(Database database) {
    return new SqlWitnesses(database);
  }

  @Singleton
  Segments segments(Database database) {
    return new SqlSegments(database.transactions());
  }

  @Singleton
  Signer signer(Settings settings) {
    return Ed25519Signer.inFile(settings.home().resolve("keys").resolve("signing.key"));
  }

  @Singleton
  Recordings recordings(Segments segments, Witnesses witnesses, SessionEvents events) {
    return new Recordings(segments, witnesses, events);
  }

  @Singleton
  SeeCompleteness seeCompleteness(SessionDesk desk, Recordings recordings) {
    return new SeeCompletenessService(desk, recordings);
  }

  @Singleton
  VerifyRecording verifyRecording(
      SessionDesk desk, Recordings recordings, Films films, Signer signer) {
    return new VerifyRecordingService(desk, recordings, films, signer);
  }

  @Singleton
  WitnessDigests witnessDigests(
      SessionDesk desk, Witnesses witnesses, Signer signer, Chance chance) {
    return new WitnessService(desk, witnesses, signer, chance);
  }

  @Singleton
  KeepSegment keepSegment(
      ExamSessions sessions,
      EvidenceStore evidence,
      Segments segments,
      Witnesses witnesses,
      SessionEvents events,
      Keys keys,
      InstantSource time) {
    return new KeepSegmentService(
        sessions,
        evidence,
        segments,
        witnesses,
        events,
        keys,
        time,
        WitnessPolicy.THIRTY_SECONDS,
        work -> Thread.ofVirtual().name("keep-segment").start(work));
  }

  @Singleton
  UploadService uploads(
      SessionDesk desk, Recordings recordings, Tokens tokens, RecomputeFlags flags) {
    return new UploadService(desk, recordings, tokens, flags);
  }

  @Singleton
  CompleteUpload completeUpload(UploadService uploads) {
    return uploads.completing();
  }

  @Singleton
  ConcludeRecording concludeRecording(UploadService uploads) {
    return uploads.concluding();
  }

  @Singleton
  AcceptRecording acceptRecording(UploadService uploads) {
    return uploads.accepting();
  }

  @Singleton
  ConcludeAwaited concludeAwaited(
      ExamSessions sessions, UploadService uploads, UnitOfWork work, InstantSource time) {
    return new ConcludeAwaitedService(sessions, uploads, AwaitedUploads.SEVEN_DAYS, work, time);
  }

  @Singleton
  @Named("conclude-awaited-recordings")
  Tick concludeAwaitedRecordings(ConcludeAwaited conclude, Settings settings) {
    return new Tick(
        "conclude-awaited-recordings",
        settings.duration("worker.calendar.every"),
        () -> conclude.handle(new ConcludeAwaited.Command(SESSIONS_A_TICK)));
  }
}
